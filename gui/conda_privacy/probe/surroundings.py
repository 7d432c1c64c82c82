"""The environment variables a client is run with: the person's own, but for where it may go.

What decides about usage data stays as it is. Changed is only where caches go, which servers can be
reached, and what would make conda talk to anyone else.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from pathlib import Path

from conda_privacy.core.machine import Machine
from conda_privacy.probe.clients import Client
from conda_privacy.probe.proxy_setting import proxied
from conda_privacy.probe.server import ChannelServer

_PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY")
_QUIET = {
    "CONDA_NOTIFY_OUTDATED_CONDA": "false",
    "CONDA_NUMBER_CHANNEL_NOTICES": "0",
    "CONDA_OFFLINE": "false",
    "CONDA_REPORT_ERRORS": "false",
    "PYTHONDONTWRITEBYTECODE": "1",
    "PYTHONIOENCODING": "utf-8",
}


def surroundings(
    machine: Machine,
    client: Client,
    prefix: Path | None,
    server: ChannelServer,
    folder: Path,
    *,
    through_proxy: bool = False,
) -> dict[str, str]:
    """Return the environment for one run.

    Args:
        machine: Whose variables to begin with.
        client: What will be run.
        prefix: The environment that conda is to work on; None leaves the active one.
        server: The proxy for every address; it answers by itself, so no other server is reached.
        folder: A temporary folder for caches.
        through_proxy: True sends loopback addresses through the proxy too.
    """
    environ = dict(machine.environ) | _QUIET | _caches(folder) | _bundle_undone(machine)
    bypassed = "" if through_proxy else "127.0.0.1,localhost"
    for name, value in [*((name, server.proxy) for name in _PROXIES), ("NO_PROXY", bypassed)]:
        environ |= {name: value, name.lower(): value}
    environ |= _condarc(machine)
    if client.installation is None:
        return environ
    if prefix is not None:
        environ["CONDA_PREFIX"] = str(prefix)
        environ.pop("CONDA_DEFAULT_ENV", None)
    root = client.installation.prefix
    environ |= _libraries(machine, Path(client.program[0]).parent)
    return environ | _proxies_replaced(proxied(machine, root, prefix), server, folder)


def _caches(folder: Path) -> dict[str, str]:
    cache = str(folder / "cache")
    return {
        "CONDA_PKGS_DIRS": str(folder / "pkgs"),
        "PIXI_CACHE_DIR": cache,
        "RATTLER_CACHE_DIR": cache,
        "XDG_CACHE_HOME": cache,
    }


def _proxies_replaced(names: Sequence[str], server: ChannelServer, folder: Path) -> dict[str, str]:
    """conda's own proxies win over the variables, so our server takes the place of each."""
    if not names:
        return {}
    path = folder / "proxies.yml"
    # JSON is YAML, too. The address of our server is more exact than any other name.
    proxies = dict.fromkeys(("http://127.0.0.1", *names), server.proxy)
    path.write_text(json.dumps({"proxy_servers": proxies}), "utf-8")
    return {"CONDARC": str(path)}


def _condarc(machine: Machine) -> dict[str, str]:
    """The client runs in another folder, from which a relative path would lead elsewhere."""
    text = machine.variable("CONDARC")
    if not text or machine.expand_user(text).is_absolute():
        return {}
    return {"CONDARC": os.path.abspath(text)}  # noqa: PTH100 - a link must stay what conda reads


def _libraries(machine: Machine, root: Path) -> dict[str, str]:
    """On Windows, Python finds the libraries for its requests on PATH, as after activation."""
    if not machine.windows:
        return {}
    name = next((name for name in machine.environ if name.upper() == "PATH"), "PATH")
    folders = (root, root / "Library" / "bin", root / "Scripts")
    return {name: ";".join([*map(str, folders), machine.variable("PATH") or ""])}


def _bundle_undone(machine: Machine) -> dict[str, str]:
    """A bundled program has its own libraries put first, which other programs must not load."""
    original = machine.variable("LD_LIBRARY_PATH_ORIG")
    return {} if original is None else {"LD_LIBRARY_PATH": original}
