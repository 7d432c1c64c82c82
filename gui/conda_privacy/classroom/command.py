"""The conda commands that a lesson can play."""

from __future__ import annotations

import re
from dataclasses import dataclass

from conda_privacy.core.phrase import Phrase

VERBS = ("create", "install", "update", "search")
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,63}")


@dataclass(frozen=True)
class Command:
    """A conda command.

    Attributes:
        verb: one of ``VERBS``.
        environment: the name of the environment it works on; ``base`` for conda's own.
        packages: names of packages.
    """

    verb: str
    environment: str
    packages: tuple[str, ...]

    @property
    def text(self) -> str:
        """The command as a person types it."""
        target = () if self.verb == "search" else ("-n", self.environment)
        return " ".join(("conda", self.verb, *target, *self.packages))


def parse_command(text: str) -> Command | Phrase:
    """A command from its text, or a sentence that says why it cannot be played.

    Known are ``conda create|install|update -n NAME PACKAGE …`` and ``conda search PACKAGE``;
    without ``-n`` a command works on ``base``.
    """
    program, *words = text.split() or [""]
    if program != "conda" or not words:
        return Phrase("a command begins with “conda”, followed by what it does")
    verb, *words = words
    if verb not in VERBS:
        return Phrase("“{verb}” cannot be played, only {known}", verb=verb, known=", ".join(VERBS))
    environment = "base"
    if words[:1] in (["-n"], ["--name"]):
        if len(words) == 1:
            return Phrase("the name of an environment is missing after “{option}”", option=words[0])
        environment = words[1]
        words = words[2:]
    wrong = next((word for word in (environment, *words) if not _NAME.fullmatch(word)), None)
    if wrong is not None:
        return Phrase("“{name}” is not a name of letters, digits, “.”, “_” and “-”", name=wrong)
    return _checked(Command(verb, environment, tuple(words)))


def _checked(command: Command) -> Command | Phrase:
    if command.verb == "create" and command.environment == "base":
        return Phrase("“conda create” needs “-n” and a name that is not “base”")
    if command.verb == "search" and command.environment != "base":
        return Phrase("“conda search” works on no environment")
    if command.verb != "create" and not command.packages:
        return Phrase("“conda {verb}” needs the name of a package", verb=command.verb)
    return command
