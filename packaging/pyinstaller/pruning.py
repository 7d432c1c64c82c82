"""What a bundle leaves out: the parts of Qt, Python and the system that the program never uses."""

import re
from collections import deque
from collections.abc import Callable, Iterable
from pathlib import Path, PurePosixPath, PureWindowsPath

# (name in the bundle, file it comes from, kind), as PyInstaller lists what it has found.
Entry = tuple[str, str, str]

# No part of the program asks for these; PyInstaller's hooks and the standard library do.
UNUSED_MODULES = [
    "PySide6.QtDBus",
    "PySide6.QtNetwork",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "_hashlib",
    "_ssl",
    "ssl",
    "tkinter",
    "unittest",
]
# Plugins for a window on each system, its look, and our icons, which are SVG.
_PLUGINS = re.compile(
    r"plugins/(platforms/(lib)?q(xcb|wayland.*|offscreen|windows|cocoa)\b"
    r"|platformthemes/.*portal|platforminputcontexts/.*(compose|ibus)"
    r"|wayland-shell-integration/|wayland-decoration-client/"
    r"|imageformats/(lib)?qsvg|iconengines/|styles/)"
)


def is_used(name: str, languages: Iterable[str]) -> bool:
    """Say whether a file of Qt is of use to the program; all other files are.

    Args:
        name: where the file would lie in the bundle.
        languages: the codes of the program's languages, such as ``"pt_BR"``.
    """
    path = PurePosixPath(name.replace("\\", "/")).as_posix()
    if "/plugins/" in path:
        return _PLUGINS.search(path) is not None
    if "/translations/" in path and "PySide6/" in path:
        return any(path.endswith(f"/qtbase_{code}.qm") for code in languages)
    return True


def reachable(
    entries: Iterable[Entry], imports_of: Callable[[str], Iterable[tuple[str, str | None]]]
) -> list[Entry]:
    """Return the entries that something in the bundle loads.

    Args:
        entries: libraries, plugins, extension modules and links between them.
        imports_of: the names, with paths, of the libraries that a file is linked to.
    """
    known = list(entries)
    sources = {_file_name(entry[0]): entry[1] for entry in known if entry[2] == "BINARY"}
    kept = {entry[0] for entry in known if _is_loaded_by_name(entry)}
    names = {_file_name(name) for name in kept}
    waiting = deque(entry[1] for entry in known if entry[0] in kept)
    while waiting:
        for linked, _ in imports_of(waiting.popleft()):
            name = _file_name(linked)
            if name in sources and name not in names:
                names.add(name)
                waiting.append(sources[name])
    return [entry for entry in known if _file_name(entry[0]) in names]


def _file_name(path: str) -> str:
    """Return the last part of a path of any system, in small letters as Windows takes names."""
    return PureWindowsPath(path).name.lower()


def _is_loaded_by_name(entry: Entry) -> bool:
    name, _, kind = entry
    is_python = re.match(r"(lib)?python3", _file_name(name)) is not None
    return kind == "EXTENSION" or "plugins/" in name.replace("\\", "/") or is_python


def own_modules(source_root: Path) -> list[str]:
    """Return every module of the package: many are loaded by name, when first needed."""
    files = (source_root / "conda_privacy").rglob("*.py")
    names = [".".join(path.relative_to(source_root).with_suffix("").parts) for path in files]
    return sorted(name.removesuffix(".__init__") for name in names)
