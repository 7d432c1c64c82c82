"""The inventory: one row for each thing that conda, its add-ons or a server can send or learn.

Off never means that nothing is sent, so each row says what stays. What is known to work
otherwise than its setting promises is in ``sender_limits``.
"""

from __future__ import annotations

from conda_privacy.core.account import account_token
from conda_privacy.core.channels import find_channels, without_secrets
from conda_privacy.core.frozen import frozen, replace
from conda_privacy.core.loading import ADDON, AUTH, IDLE, health_of
from conda_privacy.core.origins import origins_of
from conda_privacy.core.packages import at_least
from conda_privacy.core.sender_limits import limits_of
from conda_privacy.core.user_agent import (
    PLUGIN,
    SINCE,
    UserAgent,
    compose,
    token_sender,
    without_plugins,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping
    from pathlib import Path

    from conda_privacy.core.decision import Decision
    from conda_privacy.core.installations import Installation
    from conda_privacy.core.machine import Machine
    from conda_privacy.core.phrase import Phrase

TELEMETRY = "conda-anaconda-telemetry"
IDENT = "anaconda-ident"

_REPORTS = "conda.io"
_LOGIN = "anaconda.com"
_HEARTBEAT_HOSTS = ("repo.anaconda.cloud", "repo.anaconda.com", "conda.anaconda.org")
_HEARTBEAT_BASES = (
    "https://repo.anaconda.cloud/",
    "https://repo.anaconda.com/pkgs/",
    "https://conda.anaconda.org/",
)
"""Where the add-on looks for a server; it counts the alias of channels as one of them."""


@frozen
class Sender:
    """One thing that can be sent.

    Attributes:
        id: Stable name for programs and translations.
        title: What it is called.
        sends: What it sends, in plain words.
        example: The same with this computer's values, tokens masked; empty where there is none.
        servers: Who gets it. Empty where nobody does, or where that cannot be known.
        setting: The setting that switches it; None where no switch exists.
        state: ``on``, ``off``, ``ask``, ``always``, ``unknown``, ``not-installed`` or
            ``signed-out``.
        locked: True where a person cannot change the setting.
        installed: Whether its package is in the installation; None where it needs none.
        version: The version of that package.
        health: ``loaded`` (conda will load it), ``too-old``, ``disabled``, ``twice``, ``absent``
            or ``none`` (no package is needed). Never taken from a setting.
        limits: What is known to differ from what one would expect, in whole sentences.
        stays: What is sent all the same while it is off.
        why: The chains of packages that brought it in; see ``origins_of``.
    """

    id: str
    title: str
    sends: str
    example: str
    servers: tuple[str, ...]
    setting: str | None
    state: str
    locked: bool = False
    installed: bool | None = None
    version: str | None = None
    health: str = "none"
    limits: tuple[Phrase, ...] = ()
    stays: str = ""
    why: tuple[tuple[str, ...], ...] = ()


def list_senders(
    machine: Machine,
    installation: Installation | None,
    prefix: Path | None,
    decisions: Mapping[str, Decision],
    agent: UserAgent | None = None,
) -> tuple[Sender, ...]:
    """List everything that can be sent, whether it is or not.

    Args:
        machine: The computer.
        installation: The conda on it; None where there is none.
        prefix: The environment conda works on.
        decisions: What holds for each setting of the table, from ``decide_all``.
        agent: The user agent with usage data on, where it has been composed already.

    Returns:
        The rows, always the same ones in the same order.
    """
    return tuple(_Inventory(machine, installation, prefix, decisions, agent).rows())


def heartbeat_host(hosts: Collection[str]) -> str:
    """Return who gets the heartbeat when it is plainly on: the first of Anaconda's hosts in use."""
    return next((host for host in _HEARTBEAT_HOSTS if host in hosts), "")


class _Inventory:
    """What the rows have in common."""

    def __init__(
        self,
        machine: Machine,
        installation: Installation | None,
        prefix: Path | None,
        decisions: Mapping[str, Decision],
        agent: UserAgent | None,
    ) -> None:
        self._machine = machine
        self._installation = installation
        self._decisions = decisions
        self._conda = installation.conda_version if installation else None
        root = installation.prefix if installation else None
        self._channels = find_channels(machine, root, prefix, conda_version=self._conda)
        self._token_sender = token_sender(installation) if installation else ADDON
        self._no_plugins = without_plugins(machine, root, prefix)
        self._agent = (
            (agent or compose(machine, installation, prefix, on=True)).masked()
            if installation is not None and installation.problem is None
            else UserAgent(())
        )

    def rows(self) -> Iterator[Sender]:
        """Yield the rows in the order in which they are shown."""
        yield self._conda_itself()
        yield self._usage_data()
        yield self._account()
        yield self._given_ids()
        yield self._heartbeat()
        yield self._telemetry()
        yield self._ident()
        yield self._error_reports()
        yield self._login()
        yield self._server_side()

    def _conda_itself(self) -> Sender:
        own = [part.text for part in self._agent.parts if part.kind == "base"]
        return Sender(
            id="conda",
            title="conda itself",
            sends="The versions of conda, requests, Python, the system, its C library and the "
            "solver, with every request.",
            example=" ".join(own),
            servers=self._hosts(),
            setting=None,
            state="always" if self._installation else "unknown",
            limits=self._limits("conda", None),
            stays="No switch exists for this.",
        )

    def _usage_data(self) -> Sender:
        return self._of_tokens(
            "usage-data",
            "Usage data",
            "A random ID of yours, one of this run and one of the environment, added to every "
            "request.",
            self._example("aau", "client", "session", "environment"),
            f"The version of {self._token_sender}.",
            self._token_sender,
        )

    def _account(self) -> Sender:
        token = account_token(self._machine)
        row = self._of_tokens(
            "account",
            "Your Anaconda account",
            "Which Anaconda account is signed in. This is not anonymous.",
            self._example("account"),
            "Nothing of it in conda's requests.",
            ADDON,
        )
        if row.installed and not at_least(row.version, SINCE["account"]):
            return replace(row, state="off")
        if row.state in ("not-installed", "unknown") or token.state == "created":
            return row
        return replace(row, state="unknown" if token.state == "unreadable" else "signed-out")

    def _given_ids(self) -> Sender:
        return self._of_tokens(
            "given-ids",
            "IDs given by an administrator",
            "An ID of the installer, of the organisation and of this computer, where an "
            "administrator or an installer has put them.",
            self._example("installer", "organization", "machine"),
            "Nothing of it in conda's requests.",
            self._token_sender,
        )

    def _of_tokens(
        self, row: str, title: str, sends: str, example: str, stays: str, package: str
    ) -> Sender:
        """Return a row of the package that adds tokens, which one setting switches as a whole."""
        return self._switched(
            Sender(
                id=row,
                title=title,
                sends=sends,
                example=example,
                servers=self._hosts(),
                setting="anaconda_anon_usage",
                state="unknown",
                stays=stays,
            ),
            package,
        )

    def _heartbeat(self) -> Sender:
        row = self._switched(
            Sender(
                id="heartbeat",
                title="Activation heartbeat",
                sends="One short request each time an environment is activated.",
                example=self._agent.text,
                servers=self._heartbeat_servers(),
                setting="anaconda_heartbeat",
                state="unknown",
                stays="Nothing of it.",
            ),
            self._token_sender,
        )
        # Only these condas load add-ons when an environment is activated.
        beats = at_least(self._conda, "24.9") and not at_least(self._conda, "26.7")
        never = (self._conda is not None and not beats) or (
            row.installed and self._token_sender == ADDON and not at_least(row.version, "0.6.0")
        )
        return replace(row, state="off") if never and row.state == "on" else row

    def _heartbeat_servers(self) -> tuple[str, ...]:
        """Return the server it asks: the one that is set, else the first of Anaconda's in use."""
        decision = self._decisions.get("anaconda_heartbeat")
        if decision is not None and isinstance(decision.value, str):
            return (_host(decision.value),)
        if self._token_sender == PLUGIN:
            host = heartbeat_host(self._hosts())
            return (host,) if host else ()
        known = [f"{address}/" for server in self._channels.servers for address in server.channels]
        known.append(f"{self._channels.alias}/")
        bases = (base for base in _HEARTBEAT_BASES if any(each.startswith(base) for each in known))
        return tuple(map(_host, bases))[:1]

    def _telemetry(self) -> Sender:
        return self._switched(
            Sender(
                id="telemetry",
                title="Anaconda telemetry",
                sends="The installed packages, the channels, facts about the system, what you "
                "search for and what you ask to install.",
                example=self._telemetry_example(),
                servers=tuple(server.host for server in self._channels.servers if server.telemetry),
                setting="plugins.anaconda_telemetry",
                state="unknown",
                stays="Nothing of it.",
            ),
            TELEMETRY,
        )

    def _telemetry_example(self) -> str:
        channels = ";".join(
            address for server in self._channels.servers for address in server.channels
        )
        return f"anaconda-telemetry-channels: {channels}" if channels else ""

    def _ident(self) -> Sender:
        row = self._switched(
            Sender(
                id="ident",
                title="anaconda-ident",
                sends="Your user name, the computer's name and the environment's name, or codes "
                "made from them. This is not anonymous.",
                example="",
                servers=self._hosts(),
                setting="anaconda_ident",
                state="unknown",
                stays="Nothing of it.",
            ),
            IDENT,
        )
        decision = self._decisions.get("anaconda_ident")
        if row.state == "on" and decision is not None and decision.value == "none":
            return replace(row, state="off")
        return row

    def _error_reports(self) -> Sender:
        decision = self._decisions.get("report_errors")
        state = _state_of(decision)
        gone = at_least(self._conda, "26.1")
        return Sender(
            id="error-reports",
            title="Error reports",
            sends="When conda crashes: the command, the error and the output of conda info.",
            example="",
            servers=() if gone else (_REPORTS,),
            setting="report_errors",
            state="off" if gone else state if self._installation else "unknown",
            locked=decision.locked if decision else False,
            limits=self._limits("error-reports", None),
            stays="Nothing of it.",
        )

    def _login(self) -> Sender:
        version = self._version(AUTH)
        row = Sender(
            id="login",
            title="Signing in to Anaconda",
            sends="All random IDs, in a header of their own, at the moment of signing in.",
            example=f"X-AAU-CLIENT: {added}" if (added := self._example()) else "",
            servers=(_LOGIN,),
            setting=None,
            state="always",
            stays="No switch exists for this.",
        )
        return self._with_package(row, AUTH, version)

    def _server_side(self) -> Sender:
        return Sender(
            id="server-side",
            title="What a server sees by itself",
            sends="Your internet address, the time and the files asked for.",
            example="",
            servers=self._hosts(),
            setting=None,
            state="always",
            stays="No switch exists for this.",
        )

    def _switched(self, row: Sender, package: str) -> Sender:
        """Fill in what a setting and the presence of a package mean for a row."""
        decision = self._decisions.get(row.setting or "")
        row = replace(row, state=_state_of(decision), locked=decision.locked if decision else False)
        row = self._with_package(row, package, self._version(package))
        idle = row.health in IDLE and row.state == "on"
        return replace(row, state="off") if idle else row

    def _with_package(self, row: Sender, package: str, version: str | None) -> Sender:
        # What is known of the add-on's versions says nothing about those of our plugin.
        limits = self._limits(row.id, None if package == PLUGIN else version)
        if self._installation is None or self._installation.problem is not None:
            return replace(row, state="unknown", limits=limits)
        if version is None:
            return replace(
                row, state="not-installed", installed=False, health="absent", limits=limits
            )
        return replace(
            row,
            installed=True,
            version=version,
            health=health_of(self._installation, package, disabled=self._no_plugins),
            limits=limits,
            why=origins_of(self._installation.prefix, package),
        )

    def _version(self, package: str) -> str | None:
        return self._installation.version_of(package) if self._installation else None

    def _limits(self, row: str, version: str | None) -> tuple[Phrase, ...]:
        return limits_of(row, self._conda, version, self._machine.environ)

    def _example(self, *kinds: str) -> str:
        """Return the parts of these kinds, or of all that the add-on adds, tokens masked."""
        parts = (part for part in self._agent.parts if part.kind != "base")
        return " ".join(part.text for part in parts if not kinds or part.kind in kinds)

    def _hosts(self) -> tuple[str, ...]:
        return tuple(server.host for server in self._channels.servers)


def _state_of(decision: Decision | None) -> str:
    if decision is None or decision.error is not None:
        return "unknown"
    if decision.value is None:
        return "ask"
    return "on" if decision.value else "off"


def _host(address: str) -> str:
    return without_secrets(address).partition("://")[2].partition("/")[0] or "…"
