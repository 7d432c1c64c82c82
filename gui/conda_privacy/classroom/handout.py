"""A handout: the lesson on paper, with what the class itself has done and found."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

from conda_privacy.classroom.figures import QUESTIONS, Figure
from conda_privacy.classroom.lesson import Lesson, Step
from conda_privacy.classroom.request import Request, log_time
from conda_privacy.classroom.text import number_text
from conda_privacy.core.user_agent import parse

_STYLE = """
body { font-family: sans-serif; color: #1b2620; background: #ffffff; max-width: 46em;
  margin: 2em auto; }
h1 { font-size: 1.6em; } h2 { font-size: 1.2em; margin-top: 1.4em; }
pre { background: #f4f6f5; padding: 0.7em; }
table { border-collapse: collapse; } td, th { padding: 0.3em 0.6em; text-align: start; }
.question { font-weight: bold; } .log { font-family: monospace; font-size: 0.8em; }
.log td { padding: 0.3em 0.2em; } .whole { white-space: nowrap; }
""".strip()
_WHOLE = 36
"""So many letters always fit beside the other columns on paper."""
_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})


@dataclass(frozen=True)
class Words:
    """The words of the handout that are not in the lesson, in the language of the panel.

    Attributes:
        solution: heading of a solution.
        log: heading of the log.
        real: marks what a real conda sent; ``%1`` stands for its name.
        figures: heading of the figures.
        truth: in truth.
        with_tokens: with random IDs.
        without_tokens: without.
        questions: the title of each question, by name.
        labels: the label of each figure, by name; the figure's own where one is missing.
    """

    solution: str = "Solution"
    log: str = "What the server wrote down"
    real: str = "real %1"
    figures: str = "What a server can tell"
    truth: str = "In truth"
    with_tokens: str = "With random IDs"
    without_tokens: str = "Without random IDs"
    questions: tuple[tuple[str, str], ...] = tuple(QUESTIONS.items())
    labels: tuple[tuple[str, str], ...] = ()


def handout(lesson: Lesson, log: Sequence[Request], figures: Sequence[Figure], words: Words) -> str:
    """The handout as one HTML page without scripts, pictures or anything from elsewhere.

    Args:
        lesson: the lesson.
        log: what was played; of a token four characters are left.
        figures: what was found about the class.
        words: headings in the reader's language.
    """
    body = [
        f"<h1>{escape(lesson.title)}</h1>",
        *_paragraphs((lesson.summary,)),
        *(line for step in lesson.steps for line in _step(step, words)),
        *_log(log, words),
        *_figures(figures, words),
    ]
    begins_right = lesson.language.partition("-")[0] in _RIGHT_TO_LEFT
    direction = "rtl" if begins_right else "ltr"
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(lesson.language)}" dir="{direction}">\n'
        '<head><meta charset="utf-8">'
        f"<title>{escape(lesson.title)}</title>\n<style>{_STYLE}</style></head>\n<body>\n"
        + "\n".join(body)
        + "\n</body>\n</html>\n"
    )


def _step(step: Step, words: Words) -> Iterator[str]:
    yield f"<h2>{escape(step.title)}</h2>"
    yield from _paragraphs(step.text)
    commands = [action.command.text for action in step.actions if action.command]
    if commands:
        yield f'<pre dir="ltr">{escape(chr(10).join(commands))}</pre>'
    if step.question:
        yield f'<p class="question">{escape(step.question.text)}</p>'
        if step.question.choices:
            choices = "".join(f"<li>{escape(choice)}</li>" for choice in step.question.choices)
            yield f"<ol>{choices}</ol>"
    if step.reveal:
        yield f"<p><b>{escape(words.solution)}</b></p>"
        yield from _paragraphs(step.reveal)


def _paragraphs(texts: Sequence[str]) -> Iterator[str]:
    return (f"<p>{escape(text)}</p>" for text in texts if text)


def _log(log: Sequence[Request], words: Words) -> Iterator[str]:
    if not log:
        return
    yield f'<h2>{escape(words.log)}</h2>\n<table class="log" width="100%">'
    for request in log:
        parts = parse(request.user_agent).parts
        tokens = " ".join(f"{part.name}/{part.value[:4]}…" for part in parts if part.is_token)
        cells = (log_time(request.when)[:17], _origin(request, words), _file(request.path), tokens)
        yield f"<tr>{''.join(map(_whole, cells))}</tr>"
    yield "</table>"


def _whole(text: str) -> str:
    """A cell whose text is not broken, such as a random ID; only a very long name is."""
    whole = ' class="whole"' if len(text) <= _WHOLE else ""
    return f'<td{whole} dir="ltr">{escape(text)}</td>'


def _origin(request: Request, words: Words) -> str:
    """The address, and who sent this where that was not a played command."""
    sender = words.real.replace("%1", request.sender) if request.sender else ""
    return f"{request.address} {sender}".rstrip()


def _file(path: str) -> str:
    return path.rpartition("/")[2]


def _figures(figures: Sequence[Figure], words: Words) -> Iterator[str]:
    if not figures:
        return
    yield f"<h2>{escape(words.figures)}</h2>"
    labels = dict(words.labels)
    for question, title in words.questions:
        chosen = [figure for figure in figures if figure.question == question]
        yield f'<p class="question">{escape(title)}</p>\n<table border="1">'
        head = ("", words.truth, words.with_tokens, words.without_tokens)
        yield "<tr>" + "".join(f"<th>{escape(cell)}</th>" for cell in head) + "</tr>"
        for figure in chosen:
            label = labels.get(figure.name, figure.label)
            numbers = (figure.truth, figure.with_tokens, figure.without_tokens)
            cells = (label, *(number_text(number, percent=figure.percent) for number in numbers))
            yield "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in cells) + "</tr>"
        yield "</table>"
