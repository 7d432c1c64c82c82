"""What a person is told when something is not as it should be."""

from __future__ import annotations

from pathlib import Path

from conda_privacy.core.frozen import compact
from conda_privacy.core.phrase import Phrase

__all__ = ["Problem"]


@compact
class Problem:
    """One thing that went wrong, as a value: errors that a person can meet are not exceptions.

    Attributes:
        kind: Stable identifier for programs and translations, such as ``"duplicate-key"``.
        title: A few English words.
        text: One or two English sentences that say what happened and what can be done.
        path: The file or folder concerned, where there is one.
        line: 1-based line in that file.
        column: 1-based column in that line.
        cause: The message of the parser or of the operating system, unchanged. It is data: show it
            as plain text.
        stops_conda: True when conda cannot start at all because of this.
    """

    kind: str
    title: Phrase
    text: Phrase
    path: Path | None = None
    line: int | None = None
    column: int | None = None
    cause: str = ""
    stops_conda: bool = False

    @property
    def summary(self) -> Phrase:
        """The title and the text, for where they stand in one line."""
        return Phrase("{title}. {text}", title=self.title, text=self.text)
