from dataclasses import replace
from pathlib import Path

import pytest

from conda_privacy.core.installations import Installation, read_installation
from conda_privacy.core.machine import Machine
from conda_privacy.core.system_facts import SystemFacts
from conda_privacy.core.tokens import SIZE_LIMIT
from conda_privacy.core.user_agent import (
    NEW_VALUE,
    Difference,
    Part,
    UserAgent,
    compare,
    compose,
    explain,
    parse,
    without_plugins,
)

from .computer import FACTS, PACKAGES, TOKEN, computer, conda, environment, package, write
from .test_account import key, signed_in

LIBMAMBA = ("conda-libmamba-solver-25.11.0", "libmambapy-2.3.2")
OWN = "conda/26.7.1 requests/2.32.3 CPython/3.11.7 Linux/6.8.0 debian/12.11 glibc/2.36"
SOLVER = "solver/libmamba conda-libmamba-solver/25.11.0 libmambapy/2.3.2"
ENVIRONMENT = "e" * 22
RECORDED = (
    "conda/26.7.1 requests/2.34.2 CPython/3.11.7 Linux/6.8.0 debian/12.11 glibc/2.36 "
    f"{SOLVER} aau/0.8.1 c/CCCCcccccccccccccccccc s/SSSSssssssssssssssssss "
    "e/EEEEeeeeeeeeeeeeeeeeee a/AAAAaaaaaaaaaaaaaaaaaa i/inst o/org-1 o/org-2 m/mach"
)


def installed(machine: Machine, *packages: str) -> Installation:
    prefix = conda(machine.home.parent / "base", packages)
    found = read_installation(machine, prefix, "chosen")
    assert found is not None
    return found


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return computer(tmp_path)


@pytest.fixture
def installation(machine: Machine) -> Installation:
    return installed(machine, *PACKAGES, *LIBMAMBA, "anaconda-anon-usage-0.8.1")


def test_given_a_whole_user_agent_when_parsing_then_each_part_has_its_kind() -> None:
    agent = parse(RECORDED)

    assert agent.text == RECORDED
    assert [part.kind for part in agent.parts] == [
        *["base"] * 9,
        "aau",
        "client",
        "session",
        "environment",
        "account",
        "installer",
        "organization",
        "organization",
        "machine",
    ]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("", []),
        ("py-rattler/0.28.0", ["base"]),
        ("conda/1 x/2", ["base", "unknown"]),
        ("c/2", ["unknown"]),
        ("aau/1 z/2", ["aau", "unknown"]),
        ("word /value", ["unknown", "unknown"]),
        ("aau/1 c/", ["aau", "client"]),
        ("aau/1 e/a\tb\xa0c", ["aau", "environment"]),
    ],
)
def test_given_odd_words_when_parsing_then_none_is_hidden(text: str, kinds: list[str]) -> None:
    agent = parse(text)

    assert [part.kind for part in agent.parts] == kinds
    assert agent.text == text


def test_given_usage_data_on_when_composing_then_all_parts_are_in_conda_s_order(
    machine: Machine, installation: Installation
) -> None:
    write(machine.home / ".conda" / "aau_token", TOKEN)
    prefix = environment(machine.home.parent / "env", ENVIRONMENT)
    write(machine.system_dirs[0] / "org_token", "ours")

    agent = compose(machine, installation, prefix, on=True, session="s" * 22)

    assert agent.text == f"{OWN} {SOLVER} aau/0.8.1 c/{TOKEN} s/{'s' * 22} e/{ENVIRONMENT} o/ours"
    assert agent.known
    assert [part.kind for part in agent.parts] == [
        *["base"] * 9,
        *["aau", "client", "session", "environment", "organization"],
    ]


def test_given_usage_data_off_when_composing_then_the_random_ids_are_not_sent(
    machine: Machine, installation: Installation
) -> None:
    write(machine.home / ".conda" / "aau_token", TOKEN)

    agent = compose(machine, installation, on=False)

    assert agent.text == f"{OWN} {SOLVER} aau/0.8.1"
    assert [part.name for part in agent.parts if not part.sent] == ["c", "s", "e"]


def test_given_no_tokens_yet_when_composing_then_placeholders_stand_for_them(
    machine: Machine, installation: Installation
) -> None:
    agent = compose(machine, installation, on=True)

    new = [part for part in agent.parts if part.placeholder]
    assert [(part.name, part.value) for part in new] == [
        ("c", NEW_VALUE),
        ("s", NEW_VALUE),
        ("e", NEW_VALUE),
    ]


def test_given_a_token_that_cannot_be_saved_when_composing_then_it_is_left_out(
    machine: Machine, installation: Installation
) -> None:
    (machine.home / ".conda" / "aau_token").mkdir(parents=True)

    assert "c" not in [part.name for part in compose(machine, installation, on=True).parts]


def test_given_no_add_on_when_composing_then_nothing_is_added(machine: Machine) -> None:
    installation = installed(machine, *PACKAGES, *LIBMAMBA)

    assert compose(machine, installation, on=True).text == f"{OWN} {SOLVER}"


def test_given_no_plugins_when_composing_then_conda_says_less(tmp_path: Path) -> None:
    machine = computer(tmp_path, CONDA_NO_PLUGINS="true")
    installation = installed(machine, *PACKAGES, *LIBMAMBA, "anaconda-anon-usage-0.8.1")

    assert without_plugins(machine, installation.prefix, None)
    assert compose(machine, installation, on=True).text == f"{OWN} solver/libmamba"


@pytest.mark.parametrize(
    ("version", "letters"),
    [
        ("0.4.0", "cse"),
        ("0.5.0", "cseo"),
        ("0.6.0", "cseaom"),
        ("0.7.5", "cseaiom"),
    ],
)
def test_given_an_older_add_on_when_composing_then_it_sends_what_it_knows(
    version: str, letters: str, machine: Machine
) -> None:
    installation = installed(machine, *PACKAGES, f"anaconda-anon-usage-{version}")
    for name in ("installer", "org", "machine"):
        write(machine.system_dirs[0] / f"{name}_token", name)
    signed_in(machine, key(expires=9_999_999_999))

    agent = compose(machine, installation, on=True)

    assert "".join(part.name for part in agent.parts if len(part.name) == 1) == letters


@pytest.mark.parametrize(
    ("packages", "setting", "expected"),
    [
        (("conda-26.7.1", *LIBMAMBA), "", f" {SOLVER}"),
        (("conda-26.7.1", *LIBMAMBA), "solver: classic\n", ""),
        (("conda-26.7.1", LIBMAMBA[0]), "", " solver/libmamba"),
        (("conda-26.7.1",), "experimental_solver: libmamba\n", " solver/libmamba"),
        (
            ("conda-26.7.1", "conda-rattler-solver-0.1.0", "py-rattler-0.22.0"),
            "solver: rattler\n",
            " solver/rattler conda-rattler-solver/0.1.0 py-rattler/0.22.0",
        ),
        (("conda-26.7.1",), "solver: own\n", " solver/own"),
        (("conda-26.7.1",), "solver:\n", " solver/None"),
        (("conda-26.7.1", *LIBMAMBA), "solver: ''\n", " solver/"),
        (("conda-23.7.3", *LIBMAMBA), "", ""),
    ],
)
def test_given_a_solver_when_composing_then_it_is_named_with_its_versions(
    packages: tuple[str, ...], setting: str, expected: str, machine: Machine
) -> None:
    write(machine.home / ".condarc", setting)
    installation = installed(machine, *packages, *PACKAGES[1:])

    text = compose(machine, installation, on=True).text

    assert text.partition("glibc/2.36")[2] == expected


def test_given_conda_before_23_11_when_composing_then_its_own_distro_speaks(
    machine: Machine,
) -> None:
    installation = installed(machine, "conda-23.7.3", *PACKAGES[1:])

    assert " debian/12 " in compose(machine, installation, on=True).text


@pytest.mark.parametrize(
    ("release", "python", "kernel"),
    [
        ("10", "3.12.0", "10"),
        ("11", "3.11.7", "10"),
        ("11", "3.12.0", "11"),
        ("2019Server", "3.11.7", "10"),
        ("2019Server", "3.12.0", "2019Server"),
        ("2025Server", "3.11.7", "10"),
        ("2025Server", "3.12.8", "2022Server"),
        ("2025Server", "3.12.9", "2025Server"),
        ("2025Server", "3.13.1", "2022Server"),
        ("2025Server", "3.13.2", "2025Server"),
        ("2025Server", "3.14.0", "2025Server"),
    ],
)
def test_given_a_windows_when_composing_then_python_decides_what_it_is_called(
    release: str, python: str, kernel: str, machine: Machine
) -> None:
    facts = SystemFacts(f"Windows/{release}", "Windows/10.0.22631", "", "")
    windows = replace(machine, facts=facts)
    installation = installed(machine, "conda-26.7.1", f"python-{python}")

    text = compose(windows, installation, on=True).text

    assert f" Windows/{kernel} Windows/10.0.22631 " in text


def test_given_missing_versions_when_composing_then_they_are_named_unknown(
    machine: Machine,
) -> None:
    installation = installed(machine, "conda-26.7.1", *LIBMAMBA)

    agent = compose(machine, installation, on=True)

    assert agent.unknown == ("CPython",)
    assert not agent.known
    assert "requests/unknown" in agent.text
    assert "CPython" not in agent.text


def test_given_an_installation_without_version_when_composing_then_it_is_unknown(
    machine: Machine, installation: Installation
) -> None:
    agent = compose(machine, replace(installation, conda_version=None), on=True)

    assert agent.unknown == ("conda",)


def test_given_tokens_when_masking_then_only_their_beginnings_are_left() -> None:
    masked = parse(RECORDED).masked()

    assert "CCCCc" not in masked.text
    assert " c/CCCC••••••••••••••••••" in masked.text
    assert " i/•••• " in masked.text
    assert masked.text.startswith("conda/26.7.1 ")
    assert " aau/0.8.1 " in masked.text


def test_given_an_example_when_masking_then_it_is_hidden_like_a_real_id(
    machine: Machine, installation: Installation
) -> None:
    composed = compose(machine, installation, on=True, session="s" * 22)

    assert f" s/ssss{'•' * 18} " in composed.masked().text


def test_given_a_whole_user_agent_when_switched_then_only_the_ids_come_and_go() -> None:
    on = parse(RECORDED)
    off = on.switched(on=False)

    assert off.text == RECORDED.partition(" c/")[0]
    assert off.switched(on=True) == on


def test_given_a_placeholder_when_masking_then_it_stays(
    machine: Machine, installation: Installation
) -> None:
    assert f"c/{NEW_VALUE}" in compose(machine, installation, on=True).masked().text


def agent(text: str, *placeholders: str) -> UserAgent:
    parts = parse(text).parts
    return UserAgent(tuple(replace(part, placeholder=part.name in placeholders) for part in parts))


@pytest.mark.parametrize(
    ("expected", "seen", "kinds"),
    [
        (agent("conda/1 aau/2 c/x"), "conda/1 aau/2 c/x", []),
        (agent("conda/1 aau/2 c/x", "c"), "conda/1 aau/2 c/y", []),
        (agent("conda/1 aau/2 c/x", "c"), "conda/1 aau/2 c/", [("different", "c")]),
        (agent("conda/1 aau/2 c/x"), "conda/1 aau/2 c/y", [("different", "c")]),
        (agent("conda/1 aau/2 c/x"), "conda/1 aau/2", [("missing", "c")]),
        (agent("aau/2 c/x"), "aau/2 e/x", [("missing", "c"), ("additional", "e")]),
        (agent("aau/2 c/x", "c"), "aau/2 e/y", [("missing", "c"), ("additional", "e")]),
        (agent("conda/1"), "conda/1 x/9", [("additional", "x")]),
        (agent("aau/1 o/1 o/2"), "aau/1 o/2 o/3", [("different", "o")]),
    ],
)
def test_given_two_user_agents_when_comparing_then_the_differences_are_named(
    expected: UserAgent, seen: str, kinds: list[tuple[str, str]]
) -> None:
    found = compare(expected, parse(seen))

    assert [(each.kind, each.name) for each in found] == kinds


def test_given_parts_that_are_left_out_when_comparing_then_they_are_not_expected() -> None:
    expected = UserAgent((Part("client", "c", "x", sent=False),))
    seen = parse("aau/1 c/x")

    assert compare(expected, seen) == (
        Difference("additional", "aau", None, seen.parts[0]),
        Difference("additional", "c", None, seen.parts[1]),
    )


def test_given_each_part_when_explaining_then_there_is_a_sentence_of_its_own() -> None:
    sentences = {explain(part) for part in parse(RECORDED + " z/1").parts}

    assert all(sentence.endswith(".") for sentence in sentences)
    assert len(sentences) >= 14


@pytest.mark.parametrize(
    "name",
    [
        "conda",
        "requests",
        "CPython",
        "PyPy",
        "Linux",
        "Darwin",
        "Windows",
        "OSX",
        "glibc",
        "solver",
    ],
)
def test_given_a_part_of_conda_s_own_when_explaining_then_the_sentence_is_not_the_general_one(
    name: str,
) -> None:
    (own, other) = parse(f"{name}/1 debian/12").parts

    assert explain(own) != explain(other)


def test_given_usage_data_when_composing_then_nothing_is_written(
    machine: Machine, installation: Installation
) -> None:
    before = sorted(machine.home.parent.rglob("*"))

    compose(machine, installation, on=True)

    assert sorted(machine.home.parent.rglob("*")) == before


def test_given_facts_without_a_c_library_when_composing_then_none_is_named(
    machine: Machine,
) -> None:
    installation = installed(machine, *PACKAGES)
    package(installation.prefix, "other-1.0")
    mac = replace(machine, facts=replace(FACTS, kernel="Darwin/25.2.0", libc=""))

    assert "glibc" not in compose(mac, installation, on=True).text


def test_given_a_token_that_cannot_be_saved_when_our_plugin_sends_then_it_is_left_out(
    machine: Machine,
) -> None:
    installation = installed(machine, *PACKAGES, "conda-privacy-plugin-0.1.0")
    (machine.home / ".conda" / "aau_token").mkdir(parents=True)

    names = [part.name for part in compose(machine, installation, on=True).parts]

    assert names[-3:] == ["aau", "s", "e"]


@pytest.mark.parametrize(
    ("content", "writable"), [("x" * (SIZE_LIMIT + 1), True), ("é" * 22, False)]
)
def test_given_a_token_that_cannot_be_replaced_when_our_plugin_sends_then_it_is_left_out(
    content: str, writable: bool, machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    installation = installed(machine, *PACKAGES, "conda-privacy-plugin-0.1.0")
    write(machine.home / ".conda" / "aau_token", content)
    monkeypatch.setattr("conda_privacy.core.user_agent.can_write", lambda _: writable)

    names = [part.name for part in compose(machine, installation, on=True).parts]

    assert names[-3:] == ["aau", "s", "e"]


def test_a_bare_word_as_long_as_a_random_id_is_hidden_too() -> None:
    masked = parse("curl/8 (word) AAAAAAAAAAAbbbbbbbbbbb").masked()

    assert masked.text == "curl/8 (word) AAAA" + "•" * 18
