"""A sentence for a person, as a key and values, so that it can be said in another language."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["ENGLISH", "Sentence"]

ENGLISH = {
    "matches": "{0} sent exactly what the preview shows.",
    "matches-all": "{0} sent exactly what the preview shows, in all {1} requests.",
    "telemetry-sent": "{0} sent its package telemetry, as the preview says.",
    "telemetry-not-sent": "{0} did not send its package telemetry, as the preview says.",
    "differs": "What {0} sent differs from the preview: {1}.",
    "no-tokens": "{0} sends no random IDs.",
    "no-preview": "{0} sent no random IDs. There is no preview to compare with.",
    "tokens": "{0} sends random IDs: {1}.",
    "tokens-while-off": "The setting is off, but {0} sends random IDs: {1}.",
    "ran": "{0} was expected to stop with an error, but it asked for packages.",
    "stopped": "{0} stopped before it asked for anything, as foreseen. {1}",
    "cancelled": "The check was cancelled.",
    "too-slow": "{0} did not finish in time and was stopped.",
    "too-talkative": "{0} printed without end and was stopped.",
    "not-started": "{0} could not be started: {1}.",
    "crashed": "{0} crashed before it asked for anything ({1}).",
    "asked": (
        "{0} asked a question, such as for a password or about a licence, which nobody answers "
        "during a check."
    ),
    "unfinished": "{0} began a request and never finished it.",
    "others-only": "{0} asked other servers only, and the check refused that.",
    "nothing": "{0} ended without asking for anything.",
    "last-words": "{0} ended without asking for anything. Its last words: {1}",
    "busy": "Another check is still running.",
    "not-prepared": "The check could not be prepared: {0}.",
    "proxy": (
        "{0} sets proxy_servers. conda would send what it asks through that proxy, so the check "
        "is not run."
    ),
    "proxy-unknown": (
        "{0} cannot be read, so it may name a proxy that conda would use. The check is not run."
    ),
    "not-understood": (
        "A value that conda does not understand makes it add nothing here; many other commands "
        "stop with an error."
    ),
    "refused": "It also tried to reach {0}. That was refused; nothing left this computer.",
    "one-unfinished": "At least one of its requests was never finished.",
    "crashed-afterwards": "It crashed afterwards ({0}).",
}
"""The sentences by key, the values in braces."""


@dataclass(frozen=True)
class Sentence:
    """One sentence.

    Attributes:
        key: Which sentence, from ``ENGLISH``.
        values: What stands in it: names, paths, messages. They are data: show them as plain text.
            A whole number counts something; show it in the digits of the person.
    """

    key: str
    values: tuple[str | int, ...] = ()

    @property
    def text(self) -> str:
        """The sentence in English."""
        return ENGLISH[self.key].format(*self.values)
