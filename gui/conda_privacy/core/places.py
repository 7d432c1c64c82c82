"""The places conda reads settings from, in its order, and what stands in each of them."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from pathlib import Path, PureWindowsPath

from conda_privacy.core import files
from conda_privacy.core.bounded import read_bounded
from conda_privacy.core.condarc import UTF_8, Condarc, Reader
from conda_privacy.core.frozen import field, frozen, replace
from conda_privacy.core.machine import Machine
from conda_privacy.core.phrase import Phrase
from conda_privacy.core.plain_condarc import Entry
from conda_privacy.core.problem import Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from conda_privacy.core.supposed import Supposed

__all__ = [
    "FILE_IN_A_FOLDER",
    "Location",
    "Source",
    "default_environment",
    "locations",
    "path_key",
    "read_sources",
    "settings_root",
]

FILE_IN_A_FOLDER = "conda-privacy.yml"
"""The file we write to where a folder of settings files is named instead of one of them."""

_FILE_NAMES = ("condarc", ".condarc")
_SUFFIXES = (".yml", ".yaml")
_NAMES = (".condarc", "condarc", "condarc.d")
_RESERVED_NAMES = ("base", "root")


@frozen
class Location:
    """One entry of conda's search path.

    Attributes:
        path: The place with its variables filled in.
        label: The place as conda names it, such as ``$CONDA_PREFIX/.condarc``.
        scope: Whom it is for: ``"system"``, ``"installation"``, ``"user"``, ``"environment"`` or
            ``"condarc"``.
        encoding: The encoding in which conda reads settings files there.
        caseless: Whether a path in other letters is the same one, as on Windows.
        own: Whether it is ``~/.condarc``, where a person's changes go.
    """

    path: Path
    label: str
    scope: str
    encoding: str = UTF_8
    caseless: bool = False
    own: bool = False

    @cached_property
    def names_a_file(self) -> bool:
        """True where a regular file of that name is a settings file."""
        return self.path.name in _FILE_NAMES or self.may_be_listed

    @cached_property
    def may_be_listed(self) -> bool:
        """True where a file of that name is read in a folder of settings files, too."""
        return _suffix(self.path.name) in _SUFFIXES

    @cached_property
    def doubt(self) -> str | None:
        """Why nobody can say where it is.

        ``"of-nobody"`` in the home folder of an account that does not exist, ``"relative"`` where
        it depends on the folder in which conda is started; else None.
        """
        text = str(self.path)
        if text[0] == "~":
            return "of-nobody"
        if text[0] == "/" or (self.caseless and PureWindowsPath(text).is_absolute()):
            return None
        # A variable that is not defined stays in a path, which then exists nowhere.
        is_undefined = text[0] == "$" and self.label.startswith(f"{self.path.parts[0]}/")
        return None if is_undefined else "relative"


@frozen
class Source:
    """A settings file, or the absence of one, at a location.

    Attributes:
        location: Which entry of the search path led to it.
        path: The file; it differs from the location's path where that is a folder of files.
        exists: False where conda finds no settings file there.
        condarc: What the file says; None where conda does not read it as a settings file.
        problem: Why conda ignores it, or stops because of it, or what cannot be known about it.
        stat: What the operating system says of the very file that was read.
    """

    location: Location
    path: Path
    exists: bool
    condarc: Condarc | None = None
    problem: Problem | None = None
    stat: os.stat_result | None = field(default=None, repr=False, compare=False)

    @property
    def entries(self) -> Mapping[object, Entry]:
        """The top-level keys of the file, empty where it says nothing."""
        return self.condarc.entries if self.condarc is not None else {}


def locations(
    machine: Machine, root_prefix: Path | None = None, prefix: Path | None = None
) -> tuple[Location, ...]:
    """conda's search path on this machine, lowest precedence first.

    Args:
        machine: Where to look variables and the home folder up.
        root_prefix: The conda installation; None takes ``CONDA_ROOT``, which comes first where
            settings are looked for.
        prefix: The environment that ``-n`` or ``-p`` names; None takes ``CONDA_PREFIX``, else
            ``CONDA_DEFAULT_ENV``, else the installation.

    Returns:
        Each path once, at its first mention, as in ``SEARCH_PATH`` of conda's
        ``base/constants.py``.
    """
    variable = machine.variable("CONDA_ROOT")
    root = str(root_prefix) if root_prefix is not None else variable
    target = str(prefix) if prefix is not None else machine.variable("CONDA_PREFIX")
    target = target or default_environment(machine, root)
    return _expanded(machine, settings_root(machine, root), target)


def settings_root(machine: Machine, root: str | None) -> str | None:
    """Return where conda looks for the settings of an installation.

    conda sets ``CONDA_ROOT`` to the installation only where nobody else has set it. An empty one
    leaves a slash.
    """
    variable = machine.variable("CONDA_ROOT")
    return root if variable is None else variable or os.sep


def default_environment(machine: Machine, root: str | None) -> str | None:
    """Return what conda works on where none is active: what ``CONDA_DEFAULT_ENV`` names, or base.

    As ``default_prefix`` in conda's ``base/context.py``, which looks for it in the folders that
    need no settings file. One that is in neither of them has no settings either.
    """
    name = machine.variable("CONDA_DEFAULT_ENV")
    if name is None or name in _RESERVED_NAMES or root is None:
        return root
    if os.sep in name:
        return os.path.abspath(name)  # noqa: PTH100 - keeps links
    inside = [os.path.join(root, "envs", name), str(machine.home / ".conda" / "envs" / name)]  # noqa: PTH118
    from conda_privacy.core.packages import may_change_root  # seldom a variable names one

    if not may_change_root(root):
        inside.reverse()  # somebody else's installation
    return next(filter(os.path.isdir, inside), inside[0])


@lru_cache(maxsize=32)
def _expanded(machine: Machine, root: str | None, target: str | None) -> tuple[Location, ...]:
    seen: dict[str, Location] = {}
    encoding, caseless = machine.encoding, machine.windows
    key = path_key(caseless=caseless)
    home = machine.home / ".condarc"
    for folder, names, scope in _folders(machine):
        expanded = str(machine.expand(folder, CONDA_ROOT=root, CONDA_PREFIX=target))
        expanded = "" if expanded == "." else expanded  # as Path writes what is in it
        for name in names:
            path = os.path.join(expanded, name)  # noqa: PTH118 - three times as fast as Path
            if key(path) not in seen:
                own = key(path) == key(home)
                place = Location(Path(path), f"{folder}/{name}", scope, encoding, caseless, own)
                seen[key(path)] = place
    condarc = machine.variable("CONDARC")
    if condarc is not None:  # an empty one names the current folder
        named = machine.expand_user(condarc)
        place = Location(named, "$CONDARC", "condarc", encoding, caseless)
        seen.setdefault(key(named), place)
    return tuple(seen.values())


def path_key(*, caseless: bool) -> Callable[[str | Path], str]:
    """Return what makes one text of all paths that are the same to conda.

    Args:
        caseless: Whether those in other letters, or with other slashes, are: on Windows.
    """
    if not caseless:
        return str
    import ntpath

    return lambda path: ntpath.normcase(str(path))


def _folders(machine: Machine) -> Iterator[tuple[str, tuple[str, ...], str]]:
    for folder in machine.system_dirs:
        yield str(folder), _NAMES, "system"
    yield "$CONDA_ROOT", _NAMES, "installation"
    for text in ("$XDG_CONFIG_HOME/conda", "~/.config/conda", "~/.conda"):
        yield text, _NAMES, "user"
    yield "~", (".condarc",), "user"
    yield "$CONDA_PREFIX", _NAMES, "environment"


def read_sources(
    places: tuple[Location, ...], contents: Mapping[str, bytes] | None = None
) -> tuple[Source, ...]:
    """Read every file of a search path, in order, the way one run of conda does.

    Args:
        places: The search path, from ``locations``.
        contents: Files, by path with all links resolved, that are taken to hold this content
            whatever they hold, and even if they do not exist: what would be after a change.

    Returns:
        For each location one source, or one for each file in it where it is a folder.
    """
    supposed = None
    if contents is not None:
        from conda_privacy.core.supposed import Supposed  # only who plans a change needs it

        supposed = Supposed(contents)
    reader = Reader(places[0].encoding if places else UTF_8)
    key = path_key(caseless=bool(places) and places[0].caseless)
    sources: list[Source] = []
    for location in places:
        path = location.path
        if location.names_a_file:
            if location.may_be_listed and key(path) in [key(each.path) for each in sources]:
                continue  # it has been read in its folder
            source = _read(location, path, reader, supposed)
            if source.problem is None or not os.path.isdir(path):  # noqa: PTH112 - a closed folder raises there
                sources.append(source)
                continue
        sources += _sources_in(location, reader, supposed)
    return tuple(_once_more(sources, reader, supposed) if reader.follows_a_directive else sources)


def _once_more(sources: list[Source], reader: Reader, supposed: Supposed | None) -> list[Source]:
    """What conda ignored it reads again, now as the last directive says, if it has not stopped."""
    if any(source.problem and source.problem.stops_conda for source in sources):
        return sources
    return [
        _read(each.location, each.path, reader, supposed)
        if each.condarc is not None and each.condarc.ignored
        else each
        for each in sources
    ]


def _suffix(name: str) -> str:
    """What ``Path.suffix`` gives, without making a path."""
    dot = name.rfind(".")
    return name[dot:] if 0 < dot < len(name) - 1 else ""


def _sources_in(location: Location, reader: Reader, supposed: Supposed | None) -> Sequence[Source]:
    """The files in a folder; one source that says so where there is none."""
    try:
        names = _names_in(location.path, supposed)
    except ValueError:  # a NUL in the path: it can name nothing
        return (Source(location, location.path, exists=False),)
    except OSError as error:
        return (_unlisted(location, error, supposed),)
    if not names:
        return (Source(location, location.path, exists=False),)
    folder = str(location.path)
    return [
        _read(location, _path(folder, name), reader, supposed)
        if error is None
        else _not_followed(location, _path(folder, name), error)
        for name, error in sorted(names.items())
    ]


def _not_followed(location: Location, path: Path, error: OSError) -> Source:
    """A name that conda cannot tell a file's from a folder's, which it lets stop itself."""
    title = Phrase("conda cannot start with this file")
    reason = error.strerror
    text = Phrase("conda stops with an error at every command: {reason}.", reason=reason)
    problem = Problem("unreadable", title, text, path, cause=str(error), stops_conda=True)
    return Source(location, path, exists=True, problem=problem)


@lru_cache(maxsize=1024)
def _path(folder: str, name: str) -> Path:
    return Path(folder, name)


def _unlisted(location: Location, error: OSError, supposed: Supposed | None) -> Source:
    """What there is at a path that cannot be listed as a folder."""
    path = location.path
    try:
        is_folder = stat.S_ISDIR(path.stat().st_mode)
    except OSError:
        misnamed = supposed is not None and supposed.at(path) is not None
        return Source(location, path, exists=False, problem=_misnamed(path) if misnamed else None)
    problem = _unreadable_folder(path, error) if is_folder else _misnamed(path)
    return Source(location, path, exists=False, problem=problem)


def _unreadable_folder(path: Path, error: OSError) -> Problem:
    return Problem(
        "unreadable-folder",
        Phrase("This folder cannot be listed"),
        Phrase("conda skips it, and so does this program: {reason}.", reason=error.strerror),
        path,
        cause=str(error),
    )


def _misnamed(path: Path) -> Problem:
    reason = Phrase("its name ends neither in .yml nor in .yaml and is not “condarc”")
    return _not_a_settings_file(path, reason)


def _names_in(folder: Path, supposed: Supposed | None) -> dict[str, OSError | None]:
    """The settings files in a folder, and each link there that leads in a circle or is closed."""
    names: dict[str, OSError | None] = {}
    if supposed is not None:
        names.update((n, None) for n in supposed.names_in(folder) if _suffix(n) in _SUFFIXES)
    try:
        with os.scandir(str(folder)) as entries:
            for entry in entries:
                name = entry.name
                error = _error_of(entry) if entry.is_symlink() else None
                if error is not None or (_suffix(name) in _SUFFIXES and _is_file(entry, supposed)):
                    names[name] = error
    except FileNotFoundError:
        if not names:
            raise
    return names


def _is_file(entry: os.DirEntry[str], supposed: Supposed | None) -> bool:
    return entry.is_file() or (supposed is not None and supposed.at(Path(entry.path)) is not None)


def _error_of(entry: os.DirEntry[str]) -> OSError | None:
    """Why a link cannot be followed to its end, if that is not because nothing is there."""
    try:
        entry.is_file()
    except OSError as error:
        return error
    return None


def _read(location: Location, path: Path, reader: Reader, supposed: Supposed | None) -> Source:
    status = None
    try:
        data, status = read_bounded(str(path), files.SIZE_LIMIT)
        instead = None if supposed is None else supposed.instead_of(status)
    except (OSError, ValueError) as error:
        instead = None if supposed is None else supposed.at(path)
        if instead is None:
            return _unread(location, path, files.explain(error, path))
    condarc = reader.parse(data if instead is None else instead, path)
    return Source(location, path, True, condarc, condarc.problem, status)


def _unread(location: Location, path: Path, problem: Problem | None) -> Source:
    if problem is None:
        return Source(location, path, exists=False)
    if problem.kind == "not-a-file":
        problem = _not_a_settings_file(path, Phrase("it is a pipe, a socket or a device"))
        return Source(location, path, exists=False, problem=problem)
    # A folder on the way is closed (Path.exists raises then), or links lead in a circle. Of what
    # it has listed in a folder, conda takes for granted that it is there.
    if path == location.path and not os.path.exists(path):  # noqa: PTH110
        return Source(location, path, exists=False)
    return Source(location, path, exists=True, problem=_of_reading(problem))


def _of_reading(problem: Problem) -> Problem:
    """conda stops at a settings file it may not open; one too large for us leaves a question."""
    if problem.kind != "unreadable":
        return problem
    title = Phrase("conda cannot start with this file")
    text = Phrase("{what} conda stops with an error at every command.", what=problem.text)
    return replace(problem, title=title, text=text, stops_conda=True)


def _not_a_settings_file(path: Path, reason: Phrase) -> Problem:
    return Problem(
        "not-a-settings-file",
        Phrase("conda does not read this file"),
        Phrase("conda passes over it: {reason}.", reason=reason),
        path,
    )
