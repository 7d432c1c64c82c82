"""The sentences for what is known: a sentence before a term, a term before a raw value.

Our word for what Anaconda calls an anonymous token is "random ID"; nothing here promises
anonymity, or that nothing is sent.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from conda_privacy.core.machine import showable
from conda_privacy.core.user_agent import token_sender_version
from conda_privacy.panel.sentence import fill, isolated, said
from conda_privacy.panel.translation import Counting

if TYPE_CHECKING:
    from conda_privacy.core.decision import Decision, Place
    from conda_privacy.core.environment import Environments
    from conda_privacy.core.installations import Installation
    from conda_privacy.core.machine import Machine
    from conda_privacy.core.problem import Problem
    from conda_privacy.core.siblings import Sibling
    from conda_privacy.core.snapshot import Snapshot

_NAMES_SHOWN = 5
_CONDAS_SHOWN = 3
ADD_ON = "anaconda-anon-usage"


@dataclass(frozen=True)
class Message:
    """What a banner says; `path` is the file that its button shows, if it has one."""

    tone: str
    title: str
    text: str
    action: str = ""
    path: Path | None = None


class Wording(Counting, QObject):
    """Turns a snapshot into what a person reads.

    Args:
        machine: the computer, for paths as its owner knows them.
        parent: as everywhere in Qt.
    """

    def __init__(self, machine: Machine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._machine = machine

    def page_title(self, name: str) -> str:
        """Return the title of a page."""
        titles = {
            "overview": self.tr("Overview"),
            "what-is-sent": self.tr("What is sent"),
            "environments": self.tr("Environments"),
            "settings-files": self.tr("Settings files"),
            "classroom": self.tr("Classroom"),
            "help": self.tr("Help"),
        }
        return titles[name]

    def page_subtitle(self, name: str) -> str:
        """Return the sentence below the title of a page."""
        subtitles = {
            "overview": self.tr("What conda tells its package servers about this computer."),
            "what-is-sent": self.tr(
                "Every part of the header, what it means and where it comes from."
            ),
            "environments": self.tr(
                "Each environment has its own random ID. Looking here never creates one."
            ),
            "settings-files": self.tr(
                "conda reads these places; the highest one that sets a value decides."
            ),
            "classroom": self.tr(
                "A practice computer inside this window. Nothing here touches your real files."
            ),
            "help": self.tr("What each page shows and what you can do there."),
        }
        return subtitles[name]

    def path(self, path: Path | str) -> str:
        """Return a path for use inside a sentence."""
        return isolated(self._machine.display(path))

    def conda_in_use(self, snapshot: Snapshot) -> str:
        """Return which conda is looked at, for the foot of the sidebar."""
        installation = snapshot.installation
        if installation is None:
            return self.tr("No conda found")
        version = installation.conda_version or "?"
        return f"conda {version} · {self._machine.display(installation.prefix)}"

    # The state in one sentence, and why

    def heading(self, snapshot: Snapshot) -> str:
        """Return the state in one sentence."""
        decision = snapshot.decision
        if decision.error is not None:
            return self._error_heading(decision.error)
        if snapshot.installation is None:
            return self.tr("No conda was found on this computer")
        if snapshot.installation.problem is not None:
            return said(snapshot.installation.problem.title)
        if token_sender_version(snapshot.installation) is None:
            return self.tr("conda does not add random IDs")
        if snapshot.adds_random_ids:
            return self.tr("conda adds random IDs to its requests")
        return self.tr("conda does not add random IDs to its requests")

    def _error_heading(self, error: Problem) -> str:
        if error.stops_conda:
            return self.tr("conda cannot start")
        if error.kind == "too-large":
            return self.tr("What conda sends cannot be known")
        return self.tr("conda stops with an error")

    def reason(self, snapshot: Snapshot, *, locked: bool = False) -> str:
        """Return why the state is as it is, and what can be done, unless the switch is locked."""
        decision = snapshot.decision
        if decision.error is not None:
            return self._because_of(decision.error)
        if snapshot.installation is None:
            sought = self.tr("It was looked for on PATH and in the usual folders.")
            free = self.tr(
                "It was looked for on PATH and in the usual folders. You can still choose: "
                "the choice is kept for the conda you install later."
            )
            return sought if locked else free
        if snapshot.installation.problem is not None:
            return self._because_of(snapshot.installation.problem)
        if token_sender_version(snapshot.installation) is None:
            choice = self.tr("on") if decision.value else self.tr("off")
            sentence = self.tr(
                "The add-on %1, which would add them, is not installed. If it is installed later, "
                "it will be %2.",
                "%2 is the translation of “on” or “off”",
            )
            return fill(sentence, isolated(ADD_ON), choice)
        if decision.value and not snapshot.adds_random_ids:
            return self._idle(snapshot.usage_data.health)
        place = decision.decided_by
        return self._by_default(decision) if place is None else self._by_place(decision, place)

    def _idle(self, health: str) -> str:
        if health == "too-old":
            return self.tr("This conda is too old to load the add-on that would add them.")
        return self.tr("conda is set to load no add-ons, not even the one that would add them.")

    def _because_of(self, problem: Problem) -> str:
        where = self.where(problem.path, problem.line)
        if not where:
            return self.problem_text(problem)
        return fill(
            self.tr("%1: %2", "a file and line, then what is wrong there"),
            where,
            self.problem_text(problem),
        )

    def _by_default(self, decision: Decision) -> str:
        if any(place.status == "ignored" for place in decision.places):
            return self.tr(
                "This is the default, because conda skips a settings file it cannot read."
            )
        return self.tr(
            "Nobody has chosen this: it is the default, because no settings file sets it."
        )

    def _by_place(self, decision: Decision, place: Place) -> str:
        where = self.where(place.path, place.line)
        if place.scope == "variable":
            sentence = self.tr("The environment variable %1 sets this.")
            return fill(sentence, isolated(place.variable or place.label))
        if place.final:
            return fill(self.tr("Required by %1, which is marked as final."), where)
        on = self.tr("You turned this on in %1. It stays on if you reinstall conda.")
        off = self.tr("You turned this off in %1. It stays off if you reinstall conda.")
        sentences = {
            "user": on if decision.value else off,
            "system": self.tr("Set for everybody on this computer in %1."),
            "installation": self.tr("Set for this conda installation in %1."),
            "environment": self.tr("Set for this environment only, in %1."),
            "condarc": self.tr("Set in %1, the file that the variable CONDARC names."),
        }
        return fill(sentences[place.scope], where)

    def where(self, path: Path | None, line: int | None) -> str:
        """Return a file and a line in it, as far as they are known."""
        if path is None or line is None:
            return "" if path is None else self.path(path)
        return fill(self.tr("%1, line %2"), self.path(path), QLocale().toString(line))

    # Messages above the content

    def messages(self, snapshot: Snapshot, obstacle: Problem | None) -> list[Message]:
        """Return what has to be said above everything else, most important first."""
        decision = snapshot.decision
        if decision.error is not None:
            return [self._stopped(decision.error)]
        skipped = [place for place in decision.places if place.status == "ignored"]
        found = [self._skipped(place) for place in skipped if place.problem is not None]
        if decision.locked and decision.decided_by is not None:
            found.append(self._locked(decision, decision.decided_by))
        elif obstacle is not None and not found:
            found.append(self._cannot_write(obstacle))
        return found

    def _stopped(self, problem: Problem) -> Message:
        title = self.tr("conda cannot start with this settings file")
        text = self.tr(
            "Until it is mended, every conda command ends with an error. "
            "Conda Privacy changes nothing in a file that cannot be read."
        )
        if problem.kind == "too-large":
            title = self.tr("A settings file is too large to be read here")
            text = self.tr(
                "conda may read it all the same. Make it smaller, and its settings are shown here."
            )
        elif not problem.stops_conda:
            title = self.tr("conda cannot understand a setting")
            text = self.tr("Commands that need it end with an error until the line is mended.")
        return self._with_file("error", title, text, problem)

    def _skipped(self, place: Place) -> Message:
        problem = place.problem
        assert problem is not None  # noqa: S101 - chosen so by the caller
        where = self.where(problem.path or place.path, problem.line)
        sentence = self.tr("conda cannot read %1 and ignores the file until that is mended: %2.")
        text = fill(sentence, where, self._cause(problem)) if where else self.problem_text(problem)
        title = self.tr("A settings file has no effect")
        if place.path == self._machine.home / ".condarc":
            title = self.tr("Your choice is not taking effect")
        return self._with_file("error", title, text, problem)

    def _cause(self, problem: Problem) -> str:
        reason = problem.text.values.get("reason")
        return self.problem_text(problem).rstrip(".。") if reason is None else said(reason)

    def _locked(self, decision: Decision, place: Place) -> Message:
        if place.scope == "variable":
            title = self.tr("Set by a variable")
            sentence = self.tr(
                "The variable %1 has the last word. What you choose in ~/.condarc has no effect "
                "while it is set. To choose here, remove it where it is set, such as in a start "
                "file of your shell, and start this program anew."
            )
            return Message("notice", title, fill(sentence, isolated(place.variable or place.label)))
        if place.scope in {"environment", "condarc"} and not place.final:
            title = self.tr("Set elsewhere")
            sentence = self.tr("%1 has the last word over what you choose in ~/.condarc.")
        else:
            title = self.tr("Managed")
            sentence = self.tr("Whoever manages this computer requires this in %1.")
            if self._own_choice(decision) is not None:
                sentence = self.tr(
                    "Whoever manages this computer requires this in %1. "
                    "Your own choice in ~/.condarc has no effect."
                )
        where = self.where(place.path, place.line)
        return Message("notice", title, fill(sentence, where), self.tr("Show the file"), place.path)

    def _own_choice(self, decision: Decision) -> Place | None:
        own = self._machine.home / ".condarc"
        return next((p for p in decision.places if p.path == own and p.status == "sets"), None)

    def why_locked(self, decision: Decision, obstacle: Problem | None) -> str:
        """Return why a switch cannot be flipped; empty where it can."""
        if decision.locked and decision.error is not None:
            return self._because_of(decision.error)
        place = decision.decided_by if decision.locked else None
        if place is not None and place.scope == "variable":
            return self._by_place(decision, place)  # what to do then, the message says
        if place is not None:
            return self._locked(decision, place).text
        return "" if obstacle is None else self._cannot_write(obstacle).text

    def _cannot_write(self, problem: Problem) -> Message:
        title = self.tr("Your choice cannot be saved")
        text = self.problem_text(problem)
        if problem.kind == "read-only" and problem.path is not None:
            sentence = self.tr(
                "%1 is read-only or belongs to another account. The switch can be used again when "
                "you may write to this file."
            )
            text = fill(sentence, self.path(problem.path))
        return self._with_file("warning", title, text, problem)

    def _with_file(self, tone: str, title: str, text: str, problem: Problem) -> Message:
        if problem.path is None:
            return Message(tone, title, text)
        action = self.tr("Show the file")
        if problem.line is not None:
            action = fill(self.tr("Show line %1"), QLocale().toString(problem.line))
        return Message(tone, title, text, action, problem.path)

    def problem_text(self, problem: Problem) -> str:
        """Return what a problem is, in one or two sentences."""
        return said(problem.text)

    def preview_note(self, snapshot: Snapshot) -> str:
        """Return the sentence below the preview."""
        preview = snapshot.preview
        if preview is None:
            return self.tr("Without conda there are no requests to show.")
        if preview.now is None:
            return self.tr("What would be sent cannot be told until this is mended.")
        if all(part.kind == "base" for part in preview.on.parts):
            return self.tr("Only versions are sent: no add-on adds random IDs.")
        if snapshot.decision.value:
            return self.tr("Coloured parts are added. The s/ part is new on every run.")
        return self.tr("Struck-through parts are not sent. The marker aau/ stays.")

    def other_condas(self, snapshot: Snapshot) -> str:
        """Return which conda the state is about and what others do; empty where all do the same."""
        differing, installation = snapshot.differing, snapshot.installation
        if installation is None or not differing:
            return ""
        about = self.tr("This is about %1 in %2.", "“conda 26.7.1”, a folder")
        sentences = {
            True: self.tr("%1 in %2 adds random IDs.", "“conda 26.7.1”, a folder"),
            False: self.tr("%1 in %2 does not add random IDs.", "“conda 26.7.1”, a folder"),
            None: self.tr(
                "There is a problem with the settings of %1 in %2.", "“conda 26.7.1”, a folder"
            ),
        }
        said = [self._of_conda(sentences[each.adds_random_ids], each) for each in differing]
        more = ("…",) if said[_CONDAS_SHOWN:] else ()
        return " ".join((self._of_conda(about, installation), *said[:_CONDAS_SHOWN], *more))

    def _of_conda(self, sentence: str, conda: Installation | Sibling) -> str:
        version = conda.conda_version or "?"
        return fill(sentence, isolated(f"conda {version}"), self.path(conda.prefix))

    def elsewhere(self, environments: Environments) -> str:
        """Return which environments differ from the rest; empty where none does, or all do."""
        said = []
        for state in ("off-here", "on-here", "error"):
            names = environments.names_where(state)
            if names and len(names) < len(environments):
                said.append(self._differing(state, names))
        return " ".join(said)

    def _differing(self, state: str, names: list[str]) -> str:
        count = len(names)
        sentences = {
            "off-here": self.tr("Turned off only in %n environment(s): %1.", "", count),
            "on-here": self.tr("Turned on only in %n environment(s): %1.", "", count),
            "error": self.tr("conda stops with an error in %n environment(s): %1.", "", count),
        }
        shown = ", ".join(isolated(showable(name)) for name in names[:_NAMES_SHOWN])
        return fill(sentences[state], shown + (" …" if count > _NAMES_SHOWN else ""))

    # What was done here

    def saved(self, change: object) -> str:
        """Return what a change made here did."""
        from conda_privacy.core.changes import Change

        if not isinstance(change, Change):
            return self.tr("The random ID was changed.")
        decision = change.decision
        value = decision.value if decision is not None and change.in_effect else None
        sentences = {
            True: self.tr("Turned on. Saved in %1."),
            False: self.tr("Turned off. Saved in %1."),
        }
        sentence = self.tr("Saved in %1.")
        if isinstance(value, bool):
            sentence = sentences[value]
        if not change.in_effect:
            sentence = self.tr("Saved in %1, but another place has the last word.")
        return fill(sentence, self.path(change.path))

    def undone(self, change: object) -> str:
        """Return what taking a change back did."""
        from conda_privacy.core.changes import Change

        if not isinstance(change, Change):
            return self.tr("The random ID is as it was.")
        return fill(self.tr("Taken back. %1 is as it was."), self.path(change.path))

    def failure(self, problem: Problem) -> str:
        """Return what went wrong, and in which file, on which line."""
        said = self.problem(problem)
        if problem.path is None or self.path(problem.path) in said:
            return said
        return f"{self.where(problem.path, problem.line)}: {said}"

    def problem(self, problem: Problem) -> str:
        """Return what went wrong with something a person asked for."""
        return said(problem.summary)
