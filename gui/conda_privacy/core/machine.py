"""The computer that is looked at: where its home, its variables and its system folders are."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from conda_privacy.core import here
from conda_privacy.core.frozen import field, frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from conda_privacy.core.system_facts import SystemFacts

__all__ = ["Machine", "showable"]

_OWN_NAME = "conda-privacy"
_NAME = "[A-Za-z_][A-Za-z0-9_]*"
_VARIABLE = rf"\$(?P<named>{_NAME})|\$\{{(?P<braced>{_NAME})\}}|%(?P<padded>{_NAME})%"
_UNSHOWABLE = "[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"


@frozen
class Machine:
    """Where everything is looked up; no other module reads ``os.environ`` or the home folder.

    Attributes:
        home: The home folder of the person.
        environ: Environment variables by name. Copied, so that a later change elsewhere is not
            seen.
        system_dirs: conda's folders for the whole computer, lowest precedence first.
        platform: A value of ``sys.platform``: ``"linux"``, ``"darwin"`` or ``"win32"``.
        facts: Kernel, distribution and C library to report; None asks the operating system when
            needed.
        real: True for the computer that runs this program: our own folders are then those of
            platformdirs.
        roots: Folders in which installations are looked for besides what the variables name; None
            means the usual places of the platform.
        code_page: The encoding of text files on Windows where nobody names one, as Python calls it;
            None asks the operating system when needed.
    """

    home: Path
    environ: Mapping[str, str]
    system_dirs: tuple[Path, ...]
    platform: str
    facts: SystemFacts | None = None
    real: bool = False
    roots: tuple[Path, ...] | None = field(default=None)
    code_page: str | None = field(default=None)

    def __post_init__(self) -> None:
        """Freeze what the caller may go on changing."""
        object.__setattr__(self, "environ", MappingProxyType(dict(self.environ)))
        object.__setattr__(self, "system_dirs", tuple(self.system_dirs))

    def __hash__(self) -> int:
        """Equal machines hash alike; the variables are left out because a mapping has no hash."""
        return hash((self.home, self.system_dirs, self.platform))

    @classmethod
    def current(cls) -> Machine:
        """The computer and the account that run this program."""
        return cls(
            home=here.home(),
            environ=here.environ(),
            system_dirs=tuple(Path(folder) for folder in here.system_dirs()),
            platform=sys.platform,
            real=True,
        )

    @classmethod
    def under(cls, folder: Path) -> Machine:
        """A whole practice computer inside a folder; nothing outside it is ever looked at.

        Args:
            folder: An existing folder. ``home``, ``etc/conda`` and ``var/lib/conda`` below it are
                used where they exist; ``opt/conda`` is where its conda installation is looked for.
        """
        home = folder / "home"
        return cls(
            home=home,
            environ={"HOME": str(home)},
            system_dirs=(folder / "etc" / "conda", folder / "var" / "lib" / "conda"),
            platform="linux",
            roots=(folder / "opt",),
        )

    @property
    def windows(self) -> bool:
        """True where paths and variables follow the rules of Windows."""
        return self.platform == "win32"

    @property
    def encoding(self) -> str:
        """The encoding in which conda reads and writes settings files here.

        conda opens them without naming one: on Windows that is the code page, unless the variable
        ``PYTHONUTF8`` says otherwise.
        """
        if not self.windows or self.variable("PYTHONUTF8") == "1":
            return "utf-8"
        return self.code_page or here.code_page()

    @property
    def config_dir(self) -> Path:
        """Where the window remembers its own settings."""
        if not self.real:
            return self.home / ".config" / _OWN_NAME
        import platformdirs

        return platformdirs.user_config_path(_OWN_NAME, appauthor=False)

    @property
    def state_dir(self) -> Path:
        """Where the journal of changes is kept."""
        if not self.real:
            return self.home / ".local" / "state" / _OWN_NAME
        import platformdirs

        return platformdirs.user_state_path(_OWN_NAME, appauthor=False)

    def variable(self, name: str) -> str | None:
        """The value of an environment variable, or None; Windows ignores the case of names."""
        if not self.windows:
            return self.environ.get(name)
        return next(
            (value for key, value in self.environ.items() if key.upper() == name.upper()), None
        )

    def expand(self, text: str, **more: str | None) -> Path:
        """Expand a place in conda's search path the way conda does.

        Args:
            text: A path with ``$NAME``, ``${NAME}`` or ``%NAME%`` in it, and perhaps a leading
                ``~``.
            more: Values that come before those of the environment; None counts as not given.

        Returns:
            The path. An undefined variable stays in it as written, so that it exists nowhere
            (``custom_expandvars`` in conda's ``common/configuration.py``).
        """

        def value_of(name: str) -> str | None:
            given = more.get(name)
            return self.variable(name) if given is None else given

        def filled(match: re.Match[str]) -> str:
            given = value_of(match["named"] or match["braced"] or match["padded"])
            return match[0] if given is None else given

        # Nearly all begin with one name, and a pattern takes longer to make than to use.
        first, slash, rest = text.partition("/")
        is_name = first[:1] == "$" and first.isascii() and first[1:].isidentifier()
        if is_name and "$" not in rest and "%" not in rest:
            given = value_of(first[1:])
            return self.expand_user(text if given is None else f"{given}{slash}{rest}")
        if "$" in text or "%" in text:
            text = re.sub(_VARIABLE, filled, text)
        return self.expand_user(text)

    def expand_user(self, text: str) -> Path:
        """The path with a leading ``~`` replaced by the home folder.

        ``~name`` is the home folder of that account on the real computer; elsewhere, and where
        there is no such account, it is left as it is.
        """
        if text == "~":
            return self.home
        if text.startswith("~/") or (self.windows and text.startswith("~\\")):
            return self.home / text[2:]
        if self.real and not self.windows and text.startswith("~"):
            return Path(os.path.expanduser(text))  # noqa: PTH111 - Path raises where it is unknown
        return Path(text)

    def display(self, path: Path | str) -> str:
        """The path as a person knows it: ``~`` for home, and nothing that a terminal would obey."""
        text, home = str(path), str(self.home)
        if text == home:
            return "~"
        if text.startswith(home + os.sep) and home != os.sep:
            text = "~" + text[len(home) :]
        return showable(text)


def showable(text: str) -> str:
    """The text with each control or direction character replaced by U+FFFD."""
    if text.isprintable():
        return text
    return re.sub(_UNSHOWABLE, "\N{REPLACEMENT CHARACTER}", text)
