"""Plans on generated settings files: no foreign byte changes, and what is planned is what results.

As a program, ``python -m tests.faults.test_plans --long [PLANS]`` makes 100,000 plans and prints
what came of them.
"""

from __future__ import annotations

import re
import sys
import tempfile
from collections import Counter
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode

from conda_privacy.core import plain_condarc
from conda_privacy.core.condarc_layout import _Walk, layout_of
from conda_privacy.core.condarc_text import Edit
from conda_privacy.core.decision import decide
from conda_privacy.core.machine import Machine
from conda_privacy.core.plans import plan
from conda_privacy.core.settings import Value
from tests.faults.settings_texts import mutated, written

SETTINGS_FILES = tuple(
    text.removesuffix("\n").encode() + b"\n" if text else b""
    for text in (Path(__file__).parents[1] / "data" / "settings_files.txt")
    .read_text("utf-8")
    .split("=====\n")
)
_KEYS = {
    "anaconda_anon_usage": ("anaconda_anon_usage",),
    "plugins.anaconda_telemetry": ("plugins", "anaconda_telemetry"),
    "anaconda_heartbeat": ("anaconda_heartbeat",),
}
_CASES = st.one_of(
    st.tuples(st.just("anaconda_anon_usage"), st.sampled_from((True, False, None))),
    st.tuples(st.just("plugins.anaconda_telemetry"), st.sampled_from((True, False, None))),
    st.tuples(
        st.just("anaconda_heartbeat"), st.sampled_from((True, None, "https://example.com/a?b=#c"))
    ),
)
_FLAGS = ("final", "top", "bottom")


def text_of(data: bytes) -> str:
    return data.decode().replace("\r\n", "\n").replace("\r", "\n")


def _yaml() -> YAML:
    yaml = YAML(typ="rt")
    yaml.composer.warn_double_anchors = False
    return yaml


def meaning(data: bytes, key: tuple[str, ...]) -> object:
    """What a file says but for one key: values with types, and the flags conda would see."""
    loaded = _yaml().load(text_of(data)) or CommentedMap()
    mapping = loaded
    for name in key[:-1]:
        mapping = mapping.get(name)
        if mapping is None or len(mapping) == 0:
            return _without(loaded, name)
    if not isinstance(mapping, CommentedMap) or key[-1] not in mapping:
        return _plain(loaded, "")
    if len(mapping) == 1 and len(key) > 1:
        return _without(loaded, key[0])
    return _plain(loaded, "", hide=(id(mapping), key[-1]))


def _without(loaded: CommentedMap, name: str) -> object:
    return _plain(loaded, "", hide=(id(loaded), name))


def _plain(value: object, comment: str, hide: tuple[int, str] = (0, "")) -> object:
    stripped = comment.strip().strip("!#")
    flag = stripped if stripped in _FLAGS else ""
    if isinstance(value, CommentedMap):
        pairs = {
            repr(name): _plain(value[name], _map_comment(value, name), hide)
            for name in value
            if hide != (id(value), name)
        }
        return pairs, flag
    if isinstance(value, CommentedSeq):
        items = [_plain(item, _seq_comment(value, i), hide) for i, item in enumerate(value)]
        return items, flag
    return type(value).__name__, repr(value), flag


def _map_comment(mapping: CommentedMap, name: object) -> str:
    try:
        return str(mapping.ca.items[name][2].value)
    except (KeyError, AttributeError):
        return ""


def _seq_comment(sequence: CommentedSeq, index: int) -> str:
    try:
        item = sequence.ca.items[index]
        return str(item[0].value if item[0] else item[1][0].value)
    except (KeyError, AttributeError, IndexError, TypeError):
        return ""


def own_lines(data: bytes, key: tuple[str, ...]) -> tuple[int, int] | None:
    """First and last line (from 0) of a key and its value, by the parser's nodes."""
    text = text_of(data)
    node: Node | None = _yaml().compose(text)
    found: tuple[Node, Node] | None = None
    for name in key:
        pairs = node.value if isinstance(node, MappingNode) else []
        found = next((pair for pair in pairs if _is_named(text, pair[0], name)), None)
        if found is None:
            return None
        node = found[1]
    assert found is not None
    start, end = found[0].start_mark, found[1].end_mark
    if found[1].start_mark.index < start.index:
        # An alias, perhaps on the next line: its node is where the anchor is.
        return start.line, start.line + 1
    return start.line, end.line


def _is_named(text: str, node: Node, name: str) -> bool:
    """Whether a key is this text; one with a tag becomes an object of its own."""
    is_tagged = text[node.start_mark.index] == "!"
    return isinstance(node, ScalarNode) and node.value == name and not is_tagged


def check_bytes(data: bytes, splice: Edit, key: tuple[str, ...], value: Value) -> None:
    """Nothing is taken out but the key's own lines, nothing put in but the key and its value."""
    word = re.compile(rb"[^\s{}:,\"?#-]+")
    allowed = {name.encode() for name in key} | set(word.findall(str(value).lower().encode()))
    comment = re.compile(rb"(?<=\s)#[^\r\n]*")
    if value is not None:
        kept = comment.search(splice.inserted)
        assert kept is None or kept[0] in splice.removed
        assert not set(word.findall(comment.sub(b"", splice.inserted))) - allowed, splice
    lines = own_lines(data, key)
    if lines is None:
        assert _yaml().load(splice.removed.decode()) is None, splice
        return
    starts = [0, *(match.end() for match in re.finditer(rb"\r\n|\r|\n", data)), len(data)]
    first, last = starts[lines[0]], starts[min(lines[1] + 1, len(starts) - 1)]
    assert data[splice.at : first].strip() in (b"", b",", b"?"), splice
    assert not data[last : splice.at + len(splice.removed)].strip(), splice


def check_layouts(data: bytes) -> None:
    """A plain file is laid out as the YAML parser lays it out."""
    if plain_condarc.parse(data) is not None:
        text = text_of(data)
        assert layout_of(data, text, "plugins") == _Walk(text, "plugins").layout()


class Outcomes(Counter[str]):
    """How many plans came to what."""


def make_plan(folder: Path, data: bytes, setting: str, wanted: Value, outcomes: Outcomes) -> None:
    """Plan one change and check everything a person relies on."""
    check_layouts(data)
    machine = Machine.under(folder)
    path = machine.home / ".condarc"
    path.write_bytes(data)
    planned = plan(machine, setting, wanted)
    assert path.read_bytes() == data
    if planned.problem is not None:
        outcomes[planned.problem.kind] += 1
        assert planned.new is None
        return
    if planned.splice is None:
        outcomes["unchanged"] += 1
        return
    assert planned.new is not None
    assert planned.old == data
    key = _KEYS[setting]
    splice = planned.splice
    end = splice.at + len(splice.removed)
    assert data[splice.at : end] == splice.removed
    assert planned.new == data[: splice.at] + splice.inserted + data[end:]
    check_bytes(data, splice, key, wanted)
    assert meaning(data, key) == meaning(planned.new, key)
    path.write_bytes(planned.new)
    now = decide(machine, setting)
    assert (now.value, now.decided_by, now.error) == (
        planned.after.value,
        planned.after.decided_by,
        planned.after.error,
    )
    assert wanted is None or now.value == wanted
    assert wanted is not None or now.decided_by is None
    assert not plan(machine, setting, wanted).diff
    outcomes["removed" if wanted is None else "set"] += 1


_PLAIN_LINES = st.sampled_from(
    (
        *("", "  # note", "# note", "a: 1", "b: 'x y'  # z", "c:", "c: # none", "d: ~/x", "e: -1"),
        *("anaconda_anon_usage: true", "anaconda_anon_usage: off  # why", "plugins:", "channels:"),
        *(
            "  anaconda_telemetry: no",
            "  backend: classic # x",
            "    f: g",
            "  - h",
            "- i",
            "  - 'j k'",
        ),
        *("  - l  # m", "n: https://example.com/o#p", 'q: "r"', "s:   t"),
    )
)


@settings(max_examples=200)
@given(
    lines=st.lists(_PLAIN_LINES, max_size=8),
    newline=st.sampled_from(("\n", "\r\n")),
    last=st.booleans(),
)
def test_GIVEN_plain_lines_WHEN_laid_out_THEN_the_yaml_parser_finds_the_same_places(
    lines: list[str], newline: str, *, last: bool
) -> None:
    check_layouts((newline.join(lines) + newline * last).encode())


def run(folder: Path, plans: int, outcomes: Outcomes) -> None:
    (folder / "home").mkdir(exist_ok=True)

    @settings(
        max_examples=plans,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
        print_blob=True,
    )
    @given(data=st.one_of(written(), mutated(SETTINGS_FILES)), case=_CASES)
    def one(data: bytes, case: tuple[str, Value]) -> None:
        make_plan(folder, data, *case, outcomes)

    one()


def test_GIVEN_any_settings_file_WHEN_a_change_is_planned_THEN_only_its_own_bytes_change(
    tmp_path: Path,
) -> None:
    outcomes = Outcomes()
    run(tmp_path, 300, outcomes)
    assert outcomes["set"] > 0
    assert outcomes["removed"] > 0


def test_GIVEN_a_key_on_the_line_after_its_mark_WHEN_removed_THEN_the_mark_goes_too(
    tmp_path: Path,
) -> None:
    (tmp_path / "home").mkdir()
    outcomes = Outcomes()
    data = b"?\n anaconda_anon_usage\n: true\n? channels\n: - defaults\n"

    make_plan(tmp_path, data, "anaconda_anon_usage", None, outcomes)

    assert (tmp_path / "home/.condarc").read_bytes() == b"? channels\n: - defaults\n"
    assert outcomes == {"removed": 1}


def test_GIVEN_an_alias_below_its_key_WHEN_set_THEN_the_anchor_stays(tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    outcomes = Outcomes()
    head = b"plugins:\n ? other_plugin\n : &a\n   - b\n ? anaconda_telemetry\n : "

    make_plan(tmp_path, head + b"*a\n", "plugins.anaconda_telemetry", True, outcomes)

    assert (tmp_path / "home/.condarc").read_bytes() == head + b"true\n"
    assert outcomes == {"set": 1}


def main() -> None:
    plans = int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
    outcomes = Outcomes()
    folder = Path(tempfile.mkdtemp(dir="/dev/shm"))
    while (done := sum(outcomes.values())) < plans:
        run(folder, min(2_000, plans - done), outcomes)
        print(sum(outcomes.values()), dict(outcomes), flush=True)
    print("0 foreign bytes changed, 0 crashes, 0 disagreements")


if __name__ == "__main__":
    main()
