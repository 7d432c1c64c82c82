"""A user agent as parts: taken apart, put together as conda would, compared, masked.

``conda/26.7.1 requests/2.34.2 … aau/0.8.1 c/… s/… e/…``: what conda says of itself comes first
(``Context.user_agent`` in conda's ``base/context.py``), what anaconda-anon-usage adds stands
behind ``aau/`` (``token_string`` in its ``tokens.py``).
"""

from __future__ import annotations

from conda_privacy.core.decision import decide_from
from conda_privacy.core.frozen import frozen, replace
from conda_privacy.core.loading import ADDON, IDLE, health_of
from conda_privacy.core.packages import at_least
from conda_privacy.core.places import locations, read_sources
from conda_privacy.core.settings import Setting
from conda_privacy.core.system_facts import system_facts
from conda_privacy.core.token_rules import TOKEN_LENGTH, can_write
from conda_privacy.core.tokens import (
    ALPHABET,
    Token,
    client_token,
    environment_token,
    mask,
    session_token,
    system_tokens,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from conda_privacy.core.installations import Installation
    from conda_privacy.core.machine import Machine

PLUGIN = "conda-privacy-plugin"
"""Our own sender of the same tokens, except that of the account."""

_PANEL = "conda-privacy"
"""Where it is installed beside the plugin, the plugin's code, and its version, come from it."""

NEW_VALUE = "(new)"
"""Stands for a token that conda makes on its next run, as nobody can know it before."""

_KINDS = {
    "aau": "aau",
    "c": "client",
    "s": "session",
    "e": "environment",
    "a": "account",
    "i": "installer",
    "o": "organization",
    "m": "machine",
}
SINCE = {"organization": "0.5.0", "account": "0.6.0", "machine": "0.6.0", "installer": "0.7.5"}
"""The versions of anaconda-anon-usage that first sent these; the others were there before."""

_GIVEN = frozenset(("installer", "organization", "machine"))
"""Those that nobody makes anew: an administrator or an installer has left them."""

_SOLVER = "solver"
_SOLVERS = {
    "libmamba": ("conda-libmamba-solver", "libmambapy"),
    "rattler": ("conda-rattler-solver", "py-rattler"),
}
"""The packages whose versions a solver adds to the user agent."""


@frozen
class Part:
    """One word of a user agent.

    Attributes:
        kind: ``base`` (conda and the system), ``aau``, ``client``, ``session``, ``environment``,
            ``account``, ``installer``, ``organization``, ``machine`` or ``unknown``.
        name: What stands before the slash.
        value: What stands behind it.
        placeholder: True where the value is an example, because it is made anew in each run or
            does not exist yet.
        sent: False for a part that is left out because usage data is off.
        fleeting: True where the value is of one run alone, because it is saved nowhere where it
            could be read.
    """

    kind: str
    name: str
    value: str
    placeholder: bool = False
    sent: bool = True
    fleeting: bool = False

    @property
    def text(self) -> str:
        """The part as it is sent."""
        return f"{self.name}/{self.value}" if self.value or self.kind != "unknown" else self.name

    @property
    def is_token(self) -> bool:
        """True for parts that can tell one person, environment or organisation from another."""
        return self.kind not in ("base", "aau")


@frozen
class UserAgent:
    """A whole user agent.

    Attributes:
        parts: Its words in order, those that are left out included.
        unknown: Names of the parts whose value could not be found.
    """

    parts: tuple[Part, ...]
    unknown: tuple[str, ...] = ()

    @property
    def known(self) -> bool:
        """True when every part could be found."""
        return not self.unknown

    @property
    def text(self) -> str:
        """The words as they are sent, placeholders included."""
        return " ".join(part.text for part in self.parts if part.sent)

    def switched(self, *, on: bool) -> UserAgent:
        """Return it as it is while usage data is on or off."""
        parts = (replace(part, sent=on) if part.is_token else part for part in self.parts)
        return replace(self, parts=tuple(parts))

    def masked(self) -> UserAgent:
        """Return it with the values of all tokens hidden."""
        return replace(self, parts=tuple(map(_masked, self.parts)))


def _masked(part: Part) -> Part:
    if not part.is_token or part.value == NEW_VALUE:
        return part
    if part.value:
        return replace(part, value=mask(part.value))
    # A bare word as long as a random ID may be one; a shorter one is a name.
    return replace(part, name=mask(part.name)) if len(part.name) >= TOKEN_LENGTH else part


@frozen
class Difference:
    """A part that is not as expected: ``missing``, ``additional`` or ``different``."""

    kind: str
    name: str
    expected: Part | None
    seen: Part | None


def parse(text: str) -> UserAgent:
    """Take a user agent apart; words that nobody knows become parts of kind ``unknown``."""
    parts = []
    behind = False
    # A random ID may hold a tab, or what else Python takes for a space.
    for word in filter(None, text.split(" ")):
        name, slash, value = word.partition("/")
        behind = behind or name == "aau"
        parts.append(Part(_kind_of(name, slash, behind=behind), name, value))
    return UserAgent(tuple(parts))


def _kind_of(name: str, slash: str, *, behind: bool) -> str:
    if not slash or not name:
        return "unknown"
    if behind and name in _KINDS:
        return _KINDS[name]
    return "unknown" if len(name) == 1 else "base"


def compose(
    machine: Machine,
    installation: Installation,
    prefix: Path | None = None,
    *,
    on: bool,
    session: str = "",
) -> UserAgent:
    """Put together the user agent that conda would send.

    Args:
        machine: The computer.
        installation: The conda on it.
        prefix: The environment conda works on; None is the base.
        on: What ``anaconda_anon_usage`` is taken to be.
        session: An example of the token each run makes anew; empty stands for one.

    Returns:
        Its parts. While off, the random IDs are there as parts that are not sent. Without
        anaconda-anon-usage or our plugin in the installation, or where conda loads neither, nothing
        is added to conda's own.
    """
    target = prefix or installation.prefix
    own = list(_own_parts(machine, installation, target))
    bare = without_plugins(machine, installation.prefix, target)
    # conda goes on without what it cannot load, and then says less.
    own += [] if bare else _solver_versions(installation, own)
    # The name of the solver may be empty, and is sent all the same.
    unknown = tuple(part.name for part in own if not part.value and part.name != _SOLVER)
    own = [part for part in own if part.name not in unknown]
    addon = token_sender_version(installation)
    sender = token_sender(installation)
    if addon is None or health_of(installation, sender, disabled=bare) in IDLE:
        return UserAgent(tuple(own), unknown)
    tokens = _tokens(machine, installation, target, session)
    words = _plugin_parts(tokens) if sender == PLUGIN else _token_parts(tokens, addon)
    added = (replace(part, sent=on) for part in words)
    return UserAgent((*own, Part("aau", "aau", addon), *added), unknown)


def token_sender(installation: Installation) -> str:
    """Return the package that adds the tokens; our plugin does where it is not beside the other."""
    alone = ADDON not in installation.packages and PLUGIN in installation.packages
    return PLUGIN if alone else ADDON


def token_sender_version(installation: Installation) -> str | None:
    """Return the version that stands behind ``aau/``; None where nothing adds tokens."""
    if token_sender(installation) == ADDON:
        return installation.version_of(ADDON)
    return installation.version_of(_PANEL) or installation.version_of(PLUGIN)


def _own_parts(machine: Machine, installation: Installation, prefix: Path) -> Iterator[Part]:
    """Yield what conda says of itself and the system; a part without a value is not known."""
    facts = system_facts(machine)
    conda = installation.conda_version
    yield Part("base", "conda", conda or "")
    yield Part("base", "requests", installation.requests_version or "unknown")
    yield Part("base", installation.implementation, installation.python_version or "")
    kernel = _kernel(facts.kernel, installation.python_version)
    distribution = facts.distribution
    if facts.older_distribution and not at_least(conda, "23.11"):
        distribution = facts.older_distribution
    for text in filter(None, (kernel, distribution, facts.libc)):
        name, _, value = text.partition("/")
        yield Part("base", name, value)
    solver = _solver(machine, installation, prefix)
    if solver != "classic":
        yield Part("base", _SOLVER, solver)


def _kernel(kernel: str, python: str | None) -> str:
    """Name Windows as conda's Python does, which learned in 3.12 to tell newer ones from 10."""
    system, _, release = kernel.partition("/")
    if system != "Windows" or not (release == "11" or release.endswith("Server")):
        return kernel
    if not at_least(python, "3.12"):
        return "Windows/10"
    least = "3.13.2" if at_least(python, "3.13") else "3.12.9"
    return (
        "Windows/2022Server" if release == "2025Server" and not at_least(python, least) else kernel
    )


def _solver(machine: Machine, installation: Installation, prefix: Path) -> str:
    default = "libmamba" if at_least(installation.conda_version, "23.10") else "classic"
    setting = Setting("solver", "text", default, aliases=("experimental_solver",))
    sources = read_sources(locations(machine, installation.prefix, prefix))
    value = decide_from(machine, setting, sources).value
    return default if value is None else str(value)


def _solver_versions(installation: Installation, own: Iterable[Part]) -> list[Part]:
    solver = next((part.value for part in own if part.name == _SOLVER), "")
    names = _SOLVERS.get(solver.lower().strip(), ())
    versions = [(name, installation.version_of(name)) for name in names]
    known = [Part("base", name, version) for name, version in versions if version is not None]
    return known if len(known) == len(names) else []


def without_plugins(machine: Machine, root_prefix: Path | None, prefix: Path | None) -> bool:
    """Tell whether conda is set to load no add-ons, as with ``CONDA_NO_PLUGINS=true``."""
    setting = Setting("no_plugins", "bool", default=False)
    sources = read_sources(locations(machine, root_prefix, prefix))
    return bool(decide_from(machine, setting, sources).value)


def _tokens(
    machine: Machine, installation: Installation, prefix: Path, session: str
) -> Iterator[Token]:
    # Loading this is put off because most computers have no login to read.
    from conda_privacy.core.account import account_token

    yield client_token(machine)
    yield session_token(session or NEW_VALUE)
    yield environment_token(prefix)
    yield account_token(machine)
    yield from system_tokens(machine, installation.prefix)


def _token_parts(tokens: Iterable[Token], addon: str) -> Iterator[Part]:
    for token in tokens:
        if not at_least(addon, SINCE.get(token.kind, "0")):
            continue
        if token.value:
            yield _part(token)
        elif token.will_be_new:
            fleeting = token.state == "unreadable"
            yield Part(token.kind, token.letter, NEW_VALUE, placeholder=True, fleeting=fleeting)


def _part(token: Token) -> Part:
    fleeting = token.kind == "session"
    return Part(token.kind, token.letter, token.value, token.will_be_new, fleeting=fleeting)


def _plugin_parts(tokens: Iterable[Token]) -> Iterator[Part]:
    """Yield what our plugin sends: it makes anew what is not made of the usual characters.

    What it cannot read it leaves as it is, and sends nothing in its place.
    """
    for token in tokens:
        usual = bool(token.value) and (token.value == NEW_VALUE or ALPHABET.issuperset(token.value))
        if token.kind == "account" or (token.kind in _GIVEN and not usual):
            continue
        if usual:
            yield _part(token)
        elif token.state != "unreadable" and (token.will_be_new or can_write(token.source)):
            yield Part(token.kind, token.letter, NEW_VALUE, placeholder=True)


def compare(expected: UserAgent, seen: UserAgent) -> tuple[Difference, ...]:
    """Compare what was expected with what a server has seen.

    Args:
        expected: From ``compose``; a placeholder in it fits any value.
        seen: From ``parse``.

    Returns:
        The differences in the order of the parts; none when they agree.
    """
    left = list(seen.parts)
    unmet: list[Part] = []
    for part in (part for part in expected.parts if part.sent):
        match = next((other for other in left if _fits(part, other)), None)
        if match is None:
            unmet.append(part)
        else:
            left.remove(match)
    found: list[Difference] = []
    for part in unmet:
        other = next((other for other in left if other.name == part.name), None)
        if other is not None:
            left.remove(other)
        found.append(Difference("different" if other else "missing", part.name, part, other))
    return (*found, *(Difference("additional", part.name, None, part) for part in left))


def _fits(expected: Part, seen: Part) -> bool:
    same = expected.value == seen.value or (expected.placeholder and bool(seen.value))
    return same and expected.name == seen.name


_MEANINGS = {
    "aau": "The version of the add-on with the random IDs. It is sent even when they are off.",
    "client": "A random ID of yours on this computer. It stays the same in every environment.",
    "session": "A random ID of this one run of conda. The next run has another.",
    "environment": "A random ID of this environment, the same for everybody who uses it.",
    "account": "Your Anaconda account. It is not anonymous, and is sent only while signed in.",
    "installer": "An ID that the installer of conda left, from where it was downloaded.",
    "organization": "An ID of your organisation, put there by an administrator.",
    "machine": "An ID of this computer, put there by an administrator.",
    "unknown": "This program does not know what this part means.",
}
_OWN_MEANINGS = {
    "conda": "The version of conda.",
    "requests": "The version of the library that conda makes its requests with.",
    "CPython": "The version of the Python that conda runs in.",
    "PyPy": "The version of the Python that conda runs in.",
    "Linux": "The version of the operating system's core.",
    "Darwin": "The version of the operating system's core.",
    "Windows": "The version of Windows.",
    "OSX": "The version of macOS.",
    "glibc": "The version of the system's C library.",
    "solver": "The part of conda that chooses packages.",
}


def explain(part: Part) -> str:
    """Say in a sentence or two what a part tells a server."""
    if part.kind != "base":
        return _MEANINGS[part.kind]
    return _OWN_MEANINGS.get(part.name, "The name and version of the system or of a part of conda.")
