"""The reference for hosts, made from the docstrings of the program.

Nothing is imported: the sources are read. ``gui/API.md`` is what comes out.
"""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import griffe

ROOT = Path(__file__).resolve().parents[2]
FILE = ROOT / "gui" / "API.md"
_PACKAGE = "conda_privacy"
_EVENTS = "JSON events"
_HEAD = """\
# Reference for hosts

Made from the docstrings by `python3 packaging/bootstrap.py documents`; do not edit it. What is not
listed here may change at any time. `gui/examples` has programs to start from.
"""
_CHAPTERS: tuple[tuple[str, str, tuple[tuple[str, str], ...]], ...] = (
    (
        "Widgets",
        "PySide6 widgets, each for any host. Importing them does not load conda.",
        (
            ("conda_privacy.PrivacyPanel", "panel.panel.PrivacyPanel"),
            ("conda_privacy.panel.UsageSwitch", "panel.widgets.switch.UsageSwitch"),
            ("conda_privacy.panel.UserAgentView", "panel.widgets.user_agent_view.UserAgentView"),
            (
                "conda_privacy.panel.EnvironmentTable",
                "panel.widgets.environment_table.EnvironmentTable",
            ),
            ("conda_privacy.panel.pages.PAGES", "panel.pages.PAGES"),
        ),
    ),
    (
        "What is true",
        "No Qt, no processes, no sockets; nothing is written.",
        (
            ("conda_privacy.core.Machine", "core.machine.Machine"),
            ("conda_privacy.core.take_snapshot", "core.snapshot.take_snapshot"),
            ("conda_privacy.core.Snapshot", "core.snapshot.Snapshot"),
            ("conda_privacy.core.decide", "core.decision.decide"),
            ("conda_privacy.core.Decision", "core.decision.Decision"),
            ("conda_privacy.core.Place", "core.decision.Place"),
            ("conda_privacy.core.Problem", "core.problem.Problem"),
            ("conda_privacy.core.SETTINGS", "core.settings.SETTINGS"),
            ("conda_privacy.core.document.document", "core.document.document"),
        ),
    ),
    (
        "Changing it",
        "A change is planned, then made, then read back; each can be undone.",
        (
            ("conda_privacy.core.changes.plan", "core.plans.plan"),
            ("conda_privacy.core.changes.Plan", "core.plans.Plan"),
            ("conda_privacy.core.changes.apply", "core.changes.apply"),
            ("conda_privacy.core.changes.Change", "core.changes.Change"),
            ("conda_privacy.core.changes.undo", "core.changes.undo"),
            ("conda_privacy.core.changes.history", "core.changes.history"),
        ),
    ),
    (
        "The panel as a process",
        """\
`conda-privacy-panel --json-events` tells on standard output what happens in its window. It always
opens one of its own, also where the person has the usual window open.
`conda-privacy status --json` prints the snapshot as `resources/schema/status.schema.json` says.""",
        ((_EVENTS, "desktop.events.JsonEvents"),),
    ),
)


def write() -> None:
    """Write the reference."""
    FILE.write_text(compose(), encoding="utf-8")


def is_stale() -> bool:
    """Whether the docstrings say something else than the reference."""
    return FILE.read_text(encoding="utf-8") != compose()


def compose() -> str:
    """Return the reference as Markdown.

    Raises:
        KeyError: a public name is not where this module says.
    """
    package = griffe.load(
        _PACKAGE,
        search_paths=[ROOT / "gui"],
        docstring_parser="google",
        docstring_options={"returns_multiple_items": False, "returns_named_value": False},
    )
    pieces = [_HEAD]
    for title, words, names in _CHAPTERS:
        pieces += [f"## {title}\n", f"{words}\n"]
        for name, place in names:
            pieces += _entry(name, package[place])
    return "\n".join(pieces).replace("``", "`")


def _entry(name: str, found: griffe.Object | griffe.Alias) -> Iterator[str]:
    yield f"### {name}\n"
    short = name.rpartition(".")[2]
    if name == _EVENTS:
        yield next(_docstring(found))  # how they are written is no matter
        return
    if isinstance(found, griffe.Function):
        yield _code(short, found)
    constructor = found.members.get("__init__")
    if isinstance(constructor, griffe.Function):
        yield _code(short, constructor)
    yield from _docstring(found)
    if found.is_class:
        for member in found.members.values():
            yield from _member(short, member)


def _member(owner: str, member: griffe.Object | griffe.Alias) -> Iterator[str]:
    """A method or property that says what it is; overrides of Qt do not."""
    if member.name.startswith("_") or member.docstring is None:
        return
    if isinstance(member, griffe.Function):
        yield f"#### {owner}.{member.name}\n"
        yield _code(member.name, member)
        yield from _docstring(member)
    elif "property" in member.labels:
        yield f"#### {owner}.{member.name}\n"
        yield from _docstring(member)


def _code(name: str, function: griffe.Function) -> str:
    own = [each for each in function.parameters if each.name not in {"self", "cls"}]
    returns = "" if function.name == "__init__" else f" -> {function.returns}"
    return f"    {name}({', '.join(_parameters(own))}){returns}\n"


def _parameters(parameters: Sequence[griffe.Parameter]) -> Iterator[str]:
    kinds = griffe.ParameterKind
    starred = False
    for each in parameters:
        if each.kind is kinds.var_keyword:
            yield f"**{each.name}: {each.annotation}"
            continue
        if each.kind is kinds.keyword_only and not starred:
            starred = True
            yield "*"
        default = "" if each.default is None else f" = {each.default}"
        yield f"{each.name}: {each.annotation}{default}"


def _docstring(found: griffe.Object | griffe.Alias) -> Iterator[str]:
    if found.docstring is None:
        return
    returned = found.returns if isinstance(found, griffe.Function) else None
    for section in found.docstring.parsed:
        yield from _section(section, str(returned))


def _section(section: griffe.DocstringSection, returned: str) -> Iterator[str]:
    kind = griffe.DocstringSectionKind
    if section.kind is kind.text:
        yield f"{section.value}\n"
    elif section.kind is kind.admonition:
        yield f"{section.title}:\n"
        yield _list(line.partition(": ")[::2] for line in _whole_lines(section.value.description))
    elif section.kind is kind.returns:
        yield "Returns:\n"
        yield _list(("", _whole_answer(each, returned)) for each in section.value)
    elif section.kind is kind.raises:
        yield "Raises:\n"
        yield _list((str(each.annotation), each.description) for each in section.value)
    else:
        yield f"{section.kind.value.capitalize()}:\n"
        yield _list((each.name, each.description) for each in section.value)


def _whole_answer(answer: griffe.DocstringReturn, returned: str) -> str:
    """Give back what griffe takes for a type: all that a docstring says before its first colon."""
    before = str(answer.annotation)
    return answer.description if before == returned else f"{before}: {answer.description}"


def _whole_lines(text: str) -> list[str]:
    """Put what was indented back on the line it goes on from."""
    lines: list[str] = []
    for line in text.splitlines():
        if line.startswith(" ") and lines:
            lines[-1] += f" {line.strip()}"
        else:
            lines.append(line.strip())
    return lines


def _list(rows: Iterable[tuple[str, ...]]) -> str:
    items = []
    for term, meaning in rows:
        text = " ".join(meaning.split())
        items.append(f"- `{term}`: {text}" if term else f"- {text}")
    return "\n".join(items) + "\n"


if __name__ == "__main__":
    write()
