"""Settings files as people write them, and files that were like that before something happened."""

from __future__ import annotations

from hypothesis import strategies as st

ANON = "anaconda_anon_usage"
TELEMETRY = "anaconda_telemetry"

_COMMENTS = (
    "",
    "  # a note",
    " #!final",
    "  #!final",
    " #!top",
    " #!bottom",
    " # ünïcödé ✓",
    f" # {ANON}: true",
    "  #",
    "\t# after a tab",
)
_FULL_LINES = (
    "",
    "   ",
    "# a comment",
    "  # an indented comment",
    f"# {ANON}: false",
    "#!final",
    "#",
    "        # far to the right",
    "# 🦊 emoji",
)
_SCALARS = (
    *("true", "false", "yes", "no", "on", "off", "True", "FALSE", "y", "n", "null", "~", "0", "1"),
    *("1.5", "0x10", "1_000", "12:30", ".nan", ".inf", "1e3", "maybe", "a b c", "/opt/conda/pkgs"),
    *("https://conda.example.org/t/tk-1-2/ch", "'single'", '"double \\"quoted\\""', "''", '""'),
    *('"\\u00e9"', "'it''s'", "a#b", "a: b".replace(": ", ":"), "-1", "=", "ünï", "%20".strip("%")),
    *(
        "|\n  literal\n  text",
        ">-\n  folded\n  text",
        "|+\n  kept\n\n",
        "|2\n    two",
        ">\n  a\n\n  b",
    ),
    *(
        "plain\n  goes on",
        '"double\n  goes on"',
        "\n  next line",
        "  spaced",
        "\t tabbed",
        "!!str x",
    ),
    *("!!int 3", "!!bool true", "2020-01-01", "!custom x", "*missing", "[]", "{}", "@bad", "`bad"),
)
_BLOCKS = (
    "\n  - defaults\n  - conda-forge",
    "\n- defaults\n- conda-forge  #!top",
    "\n    - a   #!bottom\n    # between\n    - b",
    " [defaults, 'conda-forge']",
    " [defaults,\n  conda-forge, # why\n  ]",
    f"\n  {ANON}: true\n  other: 1",
    f" {{{ANON}: true, other: [1, 2]}}",
    "\n  a:\n    b:\n      - c: 1\n        d: 2\n      -\n  e:",
    "\n  -\n  - - x\n    - y\n  - {a: b}",
    "\n  ? complex\n  : value\n  ? [1, 2]\n  : seq",
    "\n  'quoted': |\n    text\n  last: >-\n    folded",
)
_NAMES = (
    *("channels", "ssl_verify", "proxy_servers", "pkgs_dirs", "envs_dirs", "channel_alias"),
    *("default_channels", "custom_channels", "report_errors", "anaconda_heartbeat", "x-custom"),
    *(f"{ANON}_2", f"my_{ANON}", "anaconda-anon-usage", "ANACONDA_ANON_USAGE", "1", "a b", "ünï"),
)
_OWN_NAMES = (ANON, f'"{ANON}"', f"'{ANON}'", '"anaconda\\x5fanon_usage"', f"!!str {ANON}")
_ANCHORS = ("", "", "", "", "&x ", "&anchor-2 ")


@st.composite
def _values(draw: st.DrawFn) -> str:
    kind = draw(st.integers(0, 9))
    anchor = draw(st.sampled_from(_ANCHORS))
    if kind == 0:
        return ""
    if kind <= 6:
        return f" {anchor}{draw(st.sampled_from(_SCALARS))}"
    if kind == 7:
        return draw(st.sampled_from((" *x", " *anchor-2")))
    block = draw(st.sampled_from(_BLOCKS))
    return f" {anchor.strip()}{block}" if block.startswith("\n") else f" {anchor}{block.strip()}"


@st.composite
def _entries(draw: st.DrawFn, names: st.SearchStrategy[str]) -> str:
    name, value = draw(names), draw(_values())
    comment = draw(st.sampled_from(_COMMENTS))
    first, *rest = value.split("\n")
    if draw(st.integers(0, 11)) == 0:
        return f"? {name}{draw(st.sampled_from(_COMMENTS))}\n:{value}{comment}"
    if not rest or draw(st.booleans()):
        return "\n".join((f"{name}:{first}{comment}", *rest))
    return f"{name}:{value}{comment}"


def _indented(text: str, by: int) -> str:
    return "\n".join(" " * by + line if line else line for line in text.split("\n"))


@st.composite
def _plugins(draw: st.DrawFn) -> str:
    comment = draw(st.sampled_from(_COMMENTS))
    form = draw(st.integers(0, 6))
    if form <= 2:
        names = st.sampled_from((TELEMETRY, TELEMETRY, "other_plugin", "backend", f'"{TELEMETRY}"'))
        entries = draw(st.lists(_entries(names), min_size=1, max_size=3, unique_by=lambda e: e[:9]))
        lines = "\n".join(draw(_with_comments(entries)))
        anchor = draw(st.sampled_from(_ANCHORS)).strip()
        return f"plugins:{anchor and ' '}{anchor}{comment}\n" + _indented(
            lines, draw(st.sampled_from((1, 2, 4)))
        )
    return draw(
        st.sampled_from(
            (
                f"plugins:{comment}",
                f"plugins: ~{comment}",
                f"plugins: {{}}{comment}",
                f"plugins: {{{TELEMETRY}: on}}{comment}",
                f"plugins: {{a: 1, {TELEMETRY}: off, b: 2}}{comment}",
                f"plugins: {{a: 1,\n  {TELEMETRY}: on  # why\n  }}{comment}",
                f"plugins: {{a: [1], }}{comment}",
                "plugins: *x",
                "plugins:\n  <<: *x\n  a: 1",
                f"? plugins\n: {TELEMETRY}: true\n  a: 1",
                "plugins: text",
                "plugins:\n  - a",
            )
        )
    )


@st.composite
def _with_comments(draw: st.DrawFn, entries: list[str]) -> list[str]:
    lines: list[str] = []
    for entry in entries:
        lines += draw(st.lists(st.sampled_from(_FULL_LINES), max_size=2))
        lines.append(entry)
    return lines + draw(st.lists(st.sampled_from(_FULL_LINES), max_size=2))


@st.composite
def _block_documents(draw: st.DrawFn) -> str:
    foreign = st.lists(_entries(st.sampled_from(_NAMES)), max_size=4, unique_by=lambda e: e[:6])
    entries = draw(foreign)
    if draw(st.integers(0, 3)):
        entries.append(draw(_entries(st.sampled_from(_OWN_NAMES))))
    if draw(st.booleans()):
        entries.append(draw(_plugins()))
    if draw(st.integers(0, 7)) == 0:
        entries.append("base: &b\n  " + f"{ANON}: true\n<<: *b")
    entries = draw(st.permutations(entries))
    text = "\n".join(draw(_with_comments(list(entries))))
    return _indented(text, draw(st.sampled_from((0, 0, 0, 0, 2, 3))))


@st.composite
def _flow_documents(draw: st.DrawFn) -> str:
    pairs = draw(
        st.lists(
            st.sampled_from(
                (
                    *(
                        "a: 1",
                        "'b': [1, 2]",
                        "c: {d: e}",
                        "f",
                        "g: ",
                        '"h":1',
                        "? i : j",
                        "k: 'l, m'",
                    ),
                    *(f"n: {{{ANON}: true}}", "plugins: {}", f"plugins: {{{TELEMETRY}: on}}"),
                )
            ),
            max_size=4,
            unique_by=lambda pair: pair.strip("'\"? ")[:1],
        )
    )
    if draw(st.booleans()):
        value = draw(st.sampled_from((": true", ": 'off'", "", ": ", ": [1]", ": &z on")))
        pairs.insert(
            draw(st.integers(0, len(pairs))), f"{draw(st.sampled_from(_OWN_NAMES))}{value}"
        )
    space = draw(st.sampled_from((", ", ",", ",\n  ", " ,\n", ", # note\n  ")))
    opening = draw(st.sampled_from(("{", "{ ", "{\n  ", "{ # note\n ")))
    closing = draw(st.sampled_from(("}", " }", "\n}", ",}", ", }", "\n  }  # end")))
    return opening + space.join(pairs) + (closing if pairs else closing.replace(",", ""))


@st.composite
def written(draw: st.DrawFn) -> bytes:
    """A settings file as somebody may write it; most can be read."""
    text = draw(
        st.one_of(_block_documents(), _block_documents(), _block_documents(), _flow_documents())
    )
    marker = draw(
        st.sampled_from(("", "", "", "", "---\n", "# top\n---\n", "%YAML 1.1\n---\n", "--- # x\n"))
    )
    ending = draw(
        st.sampled_from(("", "\n", "\n", "\n", "\n\n", "\n...\n", "\n...\n# after\n", "\n  "))
    )
    text = marker + text + ending
    newline = draw(st.sampled_from(("\n", "\n", "\n", "\r\n", "\r")))
    bom = draw(st.sampled_from(("", "", "", "", "\ufeff")))
    return (bom + text.replace("\n", newline)).encode()


_PIECES = (
    *(
        b"\n",
        b" ",
        b"  ",
        b"\t",
        b":",
        b": ",
        b"#",
        b" #!final",
        b"-",
        b"- ",
        b"'",
        b'"',
        b"{",
        b"}",
    ),
    *(b"[", b"]", b",", b"&x ", b"*x", b"|", b">", b"? ", b"!", b"%", b"@", b"---\n", b"...\n"),
    *(
        b"\r\n",
        b"\r",
        b"\xef\xbb\xbf",
        b"\xc2\x85",
        b"\xe2\x80\xa8",
        b"\xff",
        b"\0",
        b"\x07",
        b"\x0c",
    ),
    *(
        f"{ANON}: true\n".encode(),
        b"plugins:\n",
        f"  {TELEMETRY}: on\n".encode(),
        b"true",
        b"false",
    ),
)


@st.composite
def mutated(draw: st.DrawFn, originals: tuple[bytes, ...]) -> bytes:
    """A real-looking settings file after a few slips of the hand."""
    data = draw(st.sampled_from(originals))
    for _ in range(draw(st.integers(0, 3))):
        at = draw(st.integers(0, len(data)))
        kind = draw(st.integers(0, 4))
        if kind <= 1:
            data = data[:at] + draw(st.sampled_from(_PIECES)) + data[at:]
        elif kind == 2:
            data = data[:at] + data[at + draw(st.integers(1, 5)) :]
        else:
            data = _moved_line(draw, data, repeat=kind == 3)
    return data


def _moved_line(draw: st.DrawFn, data: bytes, *, repeat: bool) -> bytes:
    lines = data.splitlines(keepends=True)
    if not lines:
        return data
    line = lines[draw(st.integers(0, len(lines) - 1))]
    if not repeat:
        lines.remove(line)
    lines.insert(draw(st.integers(0, len(lines))), line)
    return b"".join(lines)
