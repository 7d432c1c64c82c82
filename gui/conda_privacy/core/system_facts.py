"""What conda says about this computer in its user agent, found without starting anything.

conda asks its own Python (``platform``, ``os.confstr``) and the package ``distro``, which
starts ``lsb_release`` where there is one. We read the files these take their answers from.
"""

from __future__ import annotations

import os
import re
import sys
from functools import cache
from pathlib import Path

from conda_privacy.core.frozen import frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from conda_privacy.core.machine import Machine

_OS_NAMES = {"ol": "oracle", "opensuse-leap": "opensuse"}
"""Identifiers of os-release that ``distro`` renames."""

_NOT_A_RELEASE_FILE = frozenset(
    {
        "board-release",
        "debian_version",
        "ec2_version",
        "iredmail-release",
        "lsb-release",
        "oem-release",
        "os-release",
        "plesk-release",
        "system-release",
    }
)
"""Files that look like a distribution's release file and are none, after ``distro``."""

_WINDOWS_11_BUILD = 22000
_SERVER_BUILDS = ((26100, "2025Server"), (20348, "2022Server"), (17763, "2019Server"))
"""The first build of each Windows Server since 2019, and what Python calls it."""


@frozen
class SystemFacts:
    """The parts of a user agent that come from the computer, not from conda.

    Attributes:
        kernel: Name and release, ``Linux/6.8.0``.
        distribution: Name and version, ``debian/12.11``, ``OSX/26.2`` or ``Windows/10.0.19045``.
        libc: Family and version, ``glibc/2.36``; empty except on Linux.
        host_id: What the sidecar of the client token holds on this computer: base64 of the
            network card's id. Empty where there is none. Never shown and never sent.
        older_distribution: What conda before 23.11 says instead, where that differs: it came
            with a ``distro`` of its own, which knew nothing of ``/etc/debian_version``.
    """

    kernel: str
    distribution: str
    libc: str
    host_id: str
    older_distribution: str = ""


def system_facts(machine: Machine) -> SystemFacts:
    """Return the facts of a machine: those it was given, else those of the real system."""
    return machine.facts if machine.facts is not None else _real_facts()


@cache
def _real_facts() -> SystemFacts:
    if sys.platform == "win32":  # pragma: no cover
        windows = sys.getwindowsversion()
        server = windows.product_type != 1  # winnt.h: VER_NT_WORKSTATION
        return windows_facts(windows.platform_version, _host_id(), server=server)
    name = os.uname()
    if name.sysname == "Darwin":  # pragma: no cover
        version = product_version(Path("/System/Library/CoreServices/SystemVersion.plist"))
        return SystemFacts(f"Darwin/{name.release}", f"OSX/{version}", "", _host_id())
    newer, older = linux_distribution(Path("/etc"), Path("/usr/lib"))
    kernel = f"{name.sysname}/{name.release}"
    return SystemFacts(kernel, newer, c_library(os.confstr), _host_id(), older)


def _host_id() -> str:
    # Loading this is put off because only the state of the client token depends on it.
    from conda_privacy.core.here import this_host_id

    return this_host_id()


def windows_facts(
    version: tuple[int, int, int], host_id: str, *, server: bool = False
) -> SystemFacts:
    """Return the facts of a Windows computer.

    Args:
        version: Major, minor and build, ``(10, 0, 22631)``; Windows 11 counts as 10.
        host_id: What the sidecar of the client token holds here.
        server: Whether it is a Windows Server.
    """
    major, minor, build = version
    release = str(major)
    if major == 10 and server:  # noqa: PLR2004
        release = next((name for least, name in _SERVER_BUILDS if build >= least), "2016Server")
    elif major == 10 and build >= _WINDOWS_11_BUILD:  # noqa: PLR2004
        release = "11"
    return SystemFacts(f"Windows/{release}", f"Windows/{major}.{minor}.{build}", "", host_id)


def product_version(plist: Path) -> str:
    """Return the version of macOS that a ``SystemVersion.plist`` names, else ``""``."""
    import plistlib
    from xml.parsers.expat import ExpatError

    try:
        return str(plistlib.loads(plist.read_bytes()).get("ProductVersion", ""))
    except (OSError, ValueError, ExpatError, plistlib.InvalidFileException):
        return ""


def c_library(confstr: Callable[[str], str | None]) -> str:
    """Return family and version of the C library as conda names them, ``glibc/2.36``.

    Args:
        confstr: ``os.confstr``, or what stands in for it.

    Returns:
        ``glibc/2.5`` where the C library does not tell, as with musl: conda assumes that.
    """
    for name in ("CS_GNU_LIBC_VERSION", "CS_GNU_LIBPTHREAD_VERSION"):
        try:
            family, version = (confstr(name) or "").split()
        except (OSError, ValueError):
            continue
        return f"{family}/{version}"
    return "glibc/2.5"


def linux_distribution(etc: Path, usr_lib: Path) -> tuple[str, str]:
    """Return name and best known version of a distribution, ``debian/12.11``.

    The rules are those of ``distro.id()`` and ``distro.version(best=True)``: of all versions
    found, the first with the most dots. ``lsb_release`` is not asked, because that would start
    a process; it repeats what os-release says.

    Args:
        etc: The folder ``/etc``.
        usr_lib: The folder ``/usr/lib``, where os-release may be instead.

    Returns:
        What conda says, and what conda before 23.11 said.
    """
    release = _os_release(etc / "os-release") or _os_release(usr_lib / "os-release")
    file_id, file_version = _release_file(etc)
    name = release.get("ID", "") or {"redhat": "rhel"}.get(file_id, file_id)
    name = name.lower().replace(" ", "_")
    name = _OS_NAMES.get(name, name)
    older = [release.get("VERSION_ID", ""), file_version]
    older.append(_version_in(release.get("PRETTY_NAME", "")))
    newer = list(older)
    if name == "debian" or "debian" in release.get("ID_LIKE", "").split():
        newer.append(_first_line(etc / "debian_version"))
    return f"{name}/{_most_precise(newer)}", f"{name}/{_most_precise(older)}"


def _most_precise(versions: list[str]) -> str:
    best = ""
    for version in versions:
        if not best or version.count(".") > best.count("."):
            best = version
    return best


def _os_release(path: Path) -> Mapping[str, str]:
    """Return what an os-release file says; nothing where it is absent or unreadable."""
    found: dict[str, str] = {}
    try:
        text = path.read_text("utf-8", "replace")
    except OSError:
        return found
    for line in text.splitlines():
        key, equals, value = line.strip().partition("=")
        if equals and not key.startswith("#"):
            found[key] = value.strip("\"'").replace("\\", "")
    return found


def _release_file(etc: Path) -> tuple[str, str]:
    """Return identifier and version from the first ``NAME-release`` file, else two blanks."""
    try:
        names = sorted(entry.name for entry in etc.iterdir())
    except OSError:
        return "", ""
    for name in names:
        ending = name[-7:] in ("release", "version") and name[-8:-7] in ("-", "_")
        identifier = name[:-8] if ending else ""
        if not identifier.replace("_", "a").isalnum() or name in _NOT_A_RELEASE_FILE:
            continue
        line = _first_line(etc / name)
        if line:
            return identifier.lower(), _version_in(line)
    return "", ""


def _version_in(text: str) -> str:
    """Return the version in a line such as ``CentOS Linux release 7.9.2009 (Core)``."""
    match = re.match(r".+?(\d[\d.+\-a-z]*) *(?:LTS)? *(?:\([^)]*\)[^)]*)?$", text.strip())
    return match.group(1) if match else ""


def _first_line(path: Path) -> str:
    try:
        with path.open(encoding="utf-8", errors="replace") as stream:
            return stream.readline(1000).strip()
    except OSError:
        return ""
