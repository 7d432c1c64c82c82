"""The sentences about a check with real clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from conda_privacy.panel.sentence import fill, isolated, said, value_said
from conda_privacy.panel.translation import Counting
from conda_privacy.probe.sentence import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from conda_privacy.classroom.player import Played
    from conda_privacy.core.machine import Machine
    from conda_privacy.panel.client_check import Offer
    from conda_privacy.probe.check import Question, Result
    from conda_privacy.probe.comparison import Row

_FILES_NAMED = 3


class CheckWording(Counting, QObject):
    """Turns offers and results of a check into what a person reads.

    Args:
        machine: the computer, for paths as its owner knows them.
        parent: as everywhere in Qt.
    """

    def __init__(self, machine: Machine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._machine = machine

    def offer(self, offer: Offer) -> str:
        """Say what would be run, what that contacts and which files it makes, if it is known."""
        if offer.problem is not None:
            return said(offer.problem.text)
        return " ".join((self._runs(offer), *self._files(offer)))

    def _runs(self, offer: Offer) -> str:
        count, others = len(offer.questions), _others(offer)
        titles = isolated(", ".join(dict.fromkeys(each.client.title for each in offer.questions)))
        if not others:
            sentence = self.tr(
                "This runs %1, %n time(s) in all, against a server inside this program. "
                "No other server is contacted.",
                "%1: programs",
                count,
            )
            return fill(sentence, titles)
        runs = self.tr(
            "This runs %1, %n time(s) in all, against a server inside this program.",
            "%1: programs",
            count,
        )
        more = self.tr(
            "The proxy variables lead to it as well; whether other clients (%1) heed them and "
            "which files they make is not known."
        )
        return f"{fill(runs, titles)} {fill(more, isolated(', '.join(others)))}"

    def _files(self, offer: Offer) -> Iterator[str]:
        others = _others(offer)
        if all(each.client.installation is None for each in offer.questions):
            return
        if not offer.files:
            if others:
                yield self.tr("conda makes or changes no file of yours.")
            else:
                yield self.tr("No file of yours is made or changed.")
            return
        named = [isolated(self._machine.display(path)) for path in offer.files[:_FILES_NAMED]]
        if len(offer.files) > _FILES_NAMED:
            named.append("…")
        yield fill(
            self.tr(
                "conda itself will make %n file(s) for random IDs: %1.",
                "%1: files",
                len(offer.files),
            ),
            ", ".join(named),
        )

    def place(self, question: Question) -> str:
        """Return what is run: the program, and the environment if it depends on one."""
        words = isolated(question.client.title)
        if question.prefix is not None:
            place = isolated(self._machine.display(question.prefix))
            words = fill(self.tr("%1 in %2", "a program in an environment"), words, place)
        if question.telemetry:
            words = fill(self.tr("%1, package telemetry"), words)
        return words

    def badge(self, result: Result) -> tuple[str, str]:
        """Return the word for a result and its tone."""
        return {
            "matches": (self.tr("Matches the preview"), "good"),
            "differs": (self.tr("Differs from the preview"), "error"),
            "no-tokens": (self.tr("Sends no random IDs"), "quiet"),
            "tokens": (self.tr("Sends random IDs"), "notice"),
            "cancelled": (self.tr("Cancelled"), "quiet"),
            "not-checked": (self.tr("Not checked"), "warning"),
        }[result.verdict.kind]

    def summary(self, results: tuple[Result, ...], *, out_of_date: bool) -> str:
        """Say in a sentence what all results mean together; empty while there are none."""
        if not results:
            return ""
        if out_of_date:
            return self.tr("Settings or random IDs have changed since. Check again to be sure.")
        kinds = [result.verdict.kind for result in results]
        if "differs" in kinds:
            return self.tr(
                "The preview was wrong. That is a mistake of this program: please report it. "
                "The report below holds no random IDs."
            )
        if len(results) == 1:
            return self.sentence(results[0].verdict.said)
        checked = sum(kind not in ("not-checked", "cancelled") for kind in kinds)
        if checked < len(kinds):
            return fill(
                self.tr(
                    "%1 of %n result(s) are as foreseen; the others could not be checked.",
                    "",
                    len(kinds),
                ),
                QLocale().toString(checked),
            )
        return self.tr("All %n result(s) are as foreseen.", "", len(kinds))

    def played(self, played: Played) -> str:
        """Return what came of an action of a lesson where that has to be said, else nothing."""
        if played.cancelled:
            return self.tr("Cancelled. The command can be run again.")
        remark = played.remark
        checked = self.sentence(Sentence(remark.key, remark.values)) if remark else ""
        problem = played.problem
        if problem is None:
            return checked
        if problem.kind == "real-conda":
            return fill(self.tr("The real conda did not play this command. %1"), checked)
        if problem.kind == "real-conda-stopped":
            words = said(problem.text)
            return fill(self.tr("The real conda ended with an error: %1"), words)
        return said(problem.summary)

    def outcome(self, row: Row) -> tuple[str, str]:
        """Return the word for one part beside the preview, and its tone."""
        return {
            "same": (self.tr("Same"), "good"),
            "different": (self.tr("Different"), "error"),
            "missing": (self.tr("Missing"), "error"),
            "unexpected": (self.tr("Unexpected"), "error"),
        }[row.outcome]

    def difference(self, row: Row) -> str:
        """Say what was foreseen and what arrived."""
        name = row.name if row.kind == "header" else f"{row.name}/"
        if row.kind == "order":
            return self.tr("The parts come in another order.")
        if row.outcome == "same":
            return fill(self.tr("%1: %2", "a name and its value"), name, isolated(row.seen))
        if row.outcome == "unexpected":
            return fill(self.tr("%1: %2 arrived."), name, isolated(row.seen))
        if row.outcome == "missing":
            return fill(self.tr("%1: %2 was foreseen."), name, isolated(row.expected))
        sentence = self.tr("%1: %2 was foreseen, %3 arrived.")
        return fill(sentence, name, isolated(row.expected), isolated(row.seen))

    def sentence(self, sentence: Sentence) -> str:
        """Say a sentence of the check."""
        return fill(self._template(sentence.key), *map(value_said, sentence.values))

    def _template(self, key: str) -> str:
        return {
            "matches": self.tr("%1 sent exactly what the preview shows."),
            "matches-all": self.tr("%1 sent exactly what the preview shows, in all %2 requests."),
            "telemetry-sent": self.tr("%1 sent its package telemetry, as the preview says."),
            "telemetry-not-sent": self.tr(
                "%1 did not send its package telemetry, as the preview says."
            ),
            "differs": self.tr("What %1 sent differs from the preview."),
            "no-tokens": self.tr("%1 sends no random IDs."),
            "no-preview": self.tr("%1 sent no random IDs. There is no preview to compare with."),
            "tokens": self.tr("%1 sends random IDs: %2."),
            "tokens-while-off": self.tr("The setting is off, but %1 sends random IDs: %2."),
            "ran": self.tr("%1 was expected to stop with an error, but it asked for packages."),
            "stopped": self.tr("%1 stopped before it asked for anything, as foreseen. %2"),
            **self._failures(),
            **self._notes(),
        }[key]

    def _failures(self) -> dict[str, str]:
        return {
            "cancelled": self.tr("The check was cancelled."),
            "too-slow": self.tr("%1 did not finish in time and was stopped."),
            "too-talkative": self.tr("%1 printed without end and was stopped."),
            "not-started": self.tr("%1 could not be started: %2."),
            "crashed": self.tr("%1 crashed before it asked for anything (%2)."),
            "asked": self.tr(
                "%1 asked a question, such as for a password or about a licence, which nobody "
                "answers during a check."
            ),
            "unfinished": self.tr("%1 began a request and never finished it."),
            "others-only": self.tr("%1 asked other servers only, and the check refused that."),
            "nothing": self.tr("%1 ended without asking for anything."),
            "last-words": self.tr("%1 ended without asking for anything. Its last words: %2"),
            "busy": self.tr("Another check is still running."),
            "not-prepared": self.tr("The check could not be prepared: %1."),
            "proxy": self.tr(
                "%1 sets proxy_servers. conda would send what it asks through that proxy, so the "
                "check is not run."
            ),
            "proxy-unknown": self.tr(
                "%1 cannot be read, so it may name a proxy that conda would use. The check is not "
                "run."
            ),
        }

    def _notes(self) -> dict[str, str]:
        return {
            "not-understood": self.tr(
                "A value that conda does not understand makes it add nothing here; many other "
                "commands stop with an error."
            ),
            "refused": self.tr(
                "It also tried to reach %1. That was refused; nothing left this computer."
            ),
            "one-unfinished": self.tr("At least one of its requests was never finished."),
            "crashed-afterwards": self.tr("It crashed afterwards (%1)."),
        }


def _others(offer: Offer) -> list[str]:
    """The clients of which nothing is known but that they have been found."""
    others = [each.client for each in offer.questions if each.client.installation is None]
    return list(dict.fromkeys(client.title for client in others))
