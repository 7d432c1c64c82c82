"""The sentences about each thing that conda can send."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from conda_privacy.core.user_agent import NEW_VALUE
from conda_privacy.panel.sentence import fill, isolated, said
from conda_privacy.panel.widgets.servers_picture import Destination

if TYPE_CHECKING:
    from conda_privacy.core.decision import Decision
    from conda_privacy.core.problem import Problem
    from conda_privacy.core.senders import Sender
    from conda_privacy.core.settings import Value
    from conda_privacy.panel.wording import Wording

_ORDER = ("telemetry", "heartbeat", "account", "given-ids", "ident", "error-reports", "login")


def in_order(senders: tuple[Sender, ...]) -> list[Sender]:
    """Return all but the one that the large switch is about; what is not there comes last."""
    places = {name: place for place, name in enumerate(_ORDER)}
    others = [sender for sender in senders if sender.id != "usage-data"]
    return sorted(
        others,
        key=lambda sender: (sender.state == "not-installed", places.get(sender.id, len(places))),
    )


class SenderWording(QObject):
    """Turns a row of the inventory into what a person reads."""

    def title(self, sender: Sender) -> str:
        """Return what it is called."""
        titles = {
            "conda": self.tr("Basic client information"),
            "account": self.tr("Your Anaconda account"),
            "given-ids": self.tr("IDs given by an administrator"),
            "heartbeat": self.tr("Activation heartbeat"),
            "telemetry": self.tr("Package list and commands"),
            "ident": self.tr("User and computer name"),
            "error-reports": self.tr("Error reports"),
            "login": self.tr("Signing in to Anaconda"),
            "server-side": self.tr("What a server sees by itself"),
        }
        return titles.get(sender.id, sender.title)

    def text(self, sender: Sender) -> str:
        """Return what it sends, in a sentence or two."""
        texts = {
            "conda": self.tr(
                "conda, Python and system versions. Every request carries these; "
                "conda has no switch for them."
            ),
            "account": self.tr(
                "The a/ part says which account is signed in. It is not anonymous, "
                "and follows the switch above."
            ),
            "given-ids": self.tr(
                "IDs of the installer, the organisation and this computer, where somebody has "
                "put them. They follow the switch above."
            ),
            "heartbeat": self.tr("One small request each time an environment is activated."),
            "telemetry": self.tr(
                "conda-anaconda-telemetry adds your installed packages, channels, search words "
                "and install commands."
            ),
            "ident": self.tr(
                "anaconda-ident adds your user name, the computer's name and the environment's "
                "name, or codes made from them. This is not anonymous."
            ),
            "error-reports": self.tr(
                "When conda crashes: the command, the error and facts about the computer."
            ),
            "login": self.tr(
                "All random IDs, at the moment of signing in. The switch above does not change "
                "this."
            ),
            "server-side": self.tr("Your internet address, the time and the files asked for."),
        }
        return texts.get(sender.id, sender.sends)

    def badge(self, sender: Sender) -> tuple[str, str]:
        """Return the word for its state and its tone; no word where a control says it."""
        words = {
            "always": (self.tr("Always"), "quiet"),
            "signed-out": (self.tr("Signed out"), "quiet"),
            "not-installed": (self.tr("Not installed"), "quiet"),
            "unknown": (self.tr("Unknown"), "warning"),
            "ask": (self.tr("Asks first"), "quiet"),
            "on": (self.tr("On"), "warning"),
            "off": (self.tr("Off"), "quiet"),
        }
        if sender.id == "given-ids" and sender.state == "on" and not sender.example:
            return (self.tr("None here"), "quiet")
        said_by_control = self.control(sender) and sender.state in {"on", "off", "ask"}
        return ("", "quiet") if said_by_control else words[sender.state]

    def destinations(self, senders: tuple[Sender, ...]) -> tuple[Destination, ...]:
        """Return each server and what arrives there now, for the picture."""
        words = {
            "conda": (self.tr("versions"), "quiet"),
            "usage-data": (self.tr("random IDs"), "good"),
            "account": (self.tr("account"), "warning"),
            "telemetry": (self.tr("package list"), "warning"),
            "heartbeat": (self.tr("activations"), "warning"),
            "ident": (self.tr("your name and this computer's"), "warning"),
            "error-reports": (self.tr("error reports"), "warning"),
        }
        arriving: dict[str, list[tuple[str, str]]] = {}
        for sender in senders:
            if sender.id in words and sender.state in {"on", "always"}:
                for server in sender.servers:
                    arriving.setdefault(server, []).append(words[sender.id])
        return tuple(Destination(host, tuple(said)) for host, said in arriving.items())

    def control(self, sender: Sender) -> str:
        """Return what changes it here: ``"switch"``, ``"choice"`` of three, or nothing."""
        controls = {"heartbeat": "switch", "telemetry": "switch", "error-reports": "choice"}
        return controls.get(sender.id, "")

    def why_locked(self, wording: Wording, decision: Decision, obstacle: Problem | None) -> str:
        """Return in a few words why its control cannot be used; empty where it can.

        The message at the top of the page says the same at length, and once is enough.
        """
        elsewhere = decision.locked and decision.decided_by is not None
        stopped = decision.error if decision.locked else None
        problem = stopped or (None if elsewhere else obstacle)
        if problem is None or problem.path is None:
            return wording.why_locked(decision, obstacle)
        where = wording.where(problem.path, problem.line)
        if problem.kind == "read-only":
            return fill(self.tr("%1 is read-only or belongs to another account."), where)
        if problem.line is not None:
            return fill(self.tr("%1 has to be mended first."), where)
        return wording.why_locked(decision, obstacle)

    def choices(self) -> dict[str, Value]:
        """Return the words for a setting that can also ask."""
        return {self.tr("Ask first"): None, self.tr("Always"): True, self.tr("Never"): False}

    def details(self, sender: Sender) -> list[str]:
        """Return what else is known: who gets it, an example, its limits, why it is there."""
        found = []
        if sender.servers:
            servers = ", ".join(isolated(server) for server in sender.servers)
            found.append(fill(self.tr("Goes to: %1"), servers))
        if sender.example:
            new = self.tr("(new)", "stands for a random ID that is not made yet")
            example = sender.example.replace(NEW_VALUE, new)
            found.append(fill(self.tr("Example: %1"), isolated(example)))
        if sender.version:
            found.append(fill(self.tr("Installed version: %1"), sender.version))
        found += map(said, sender.limits)
        for chain in sender.why:
            found.append(fill(self.tr("Brought in by: %1"), isolated(" → ".join(chain))))
        if sender.setting:
            found.append(fill(self.tr("Name of the setting: %1"), isolated(sender.setting)))
        return found
