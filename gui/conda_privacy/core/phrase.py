"""English words that can be said in other languages too."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["Phrase"]


class Phrase(str):
    """A sentence, or a piece of one, that remembers how it was put together.

    As text it is English, which is what the text interface and programs get. The panel looks its
    template up among the translations and fills the same values into what it finds there. lupdate
    finds each ``Phrase("...")`` in the sources, so the template stands in the call as it is.

    Attributes:
        template: The words, with a gap ``{name}`` for each value.
        values: What stands in the gaps: data, other phrases, or whole numbers that count something,
            which every language writes in its own digits. What a person types or finds written so,
            such as a version, is text.
    """

    __slots__ = ("template", "values")

    template: str
    values: Mapping[str, str | int]

    # WORKAROUND: typing has Self only from Python 3.11 on.
    def __new__(cls, template: str = "", **values: object) -> Phrase:  # noqa: PYI034
        """Put a phrase together.

        Args:
            template: The words, with a gap ``{name}`` for each value.
            values: What stands in the gaps.
        """
        kept = {
            name: each if isinstance(each, str) or type(each) is int else str(each)
            for name, each in values.items()
        }
        phrase = super().__new__(cls, template.format_map(kept) if kept else template)
        phrase.template, phrase.values = template, kept
        return phrase
