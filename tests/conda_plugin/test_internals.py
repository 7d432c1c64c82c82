"""What the plugin does to conda's own pieces, on a conda in miniature."""

from __future__ import annotations

from types import ModuleType

import pytest

from conda_privacy.conda_plugin import internals
from tests.conda_plugin.miniature import USER_AGENT, CustomValidationError, Miniature

SENT = "conda/99.1 x/1 aau/0.1.0 c/AAAA s/BB-_ e/CC o/one o/two"


def test_given_a_context_when_extended_then_its_user_agent_ends_with_the_addition(
    conda: Miniature,
) -> None:
    internals.extend_user_agent(type(conda.context), lambda context: f"more/{context.offline}")
    conda.context.offline = 1
    assert conda.context.user_agent == f"{USER_AGENT} more/1"


def test_given_a_setting_when_added_then_conda_knows_value_description_and_category(
    conda: Miniature,
) -> None:
    context = conda.context
    before = dict(context.category_map)
    internals.add_settings(context, [("tea", internals.on_or_off(default=True), "with milk")])
    assert context.parameter_names == ("channels", "tea")
    assert context.get_descriptions() == {
        "channels": "where packages come from",
        "tea": "with milk",
    }
    names = (*before.get("Plugin Configuration", ()), "tea")
    assert context.category_map == {**before, "Plugin Configuration": names}
    assert context.tea is True
    context.written["tea"] = False
    assert context.tea is False


def test_given_two_settings_when_added_then_each_keeps_its_own_description(
    conda: Miniature,
) -> None:
    context = conda.context
    tea = ("tea", internals.on_or_off(default=True), "with milk")
    rum = ("rum", internals.on_or_off(default=False), "without")
    internals.add_settings(context, (tea, rum))
    assert context.get_descriptions()["tea"] == "with milk"
    assert context.get_descriptions()["rum"] == "without"
    assert context.category_map["Plugin Configuration"][-2:] == ("tea", "rum")
    assert (context.tea, context.rum) == (True, False)


@pytest.mark.parametrize("conda", ["new"], indirect=True)
def test_given_a_new_conda_when_a_setting_is_added_then_its_lists_of_loaders_know_it(
    conda: Miniature,
) -> None:
    internals.add_settings(conda.context, [("tea", internals.on_or_off(default=True), "")])
    assert list(conda.context._parameter_loaders) == ["tea"]
    assert conda.context.parameter_names_and_aliases == ("channels", "tea")


@pytest.mark.usefixtures("conda")
def test_given_a_context_without_categories_when_a_setting_is_added_then_it_stays_without() -> None:
    class Bare:
        parameter_names = ()

        def get_descriptions(self) -> dict[str, str]:
            return {}

    bare = Bare()
    internals.add_settings(bare, [("tea", internals.on_or_off(default=True), "with milk")])
    assert bare.get_descriptions() == {"tea": "with milk"}
    assert not hasattr(bare, "category_map")


@pytest.mark.parametrize("content", [["yes"], {"a": 1}, ("no",)])
def test_given_a_list_or_a_mapping_when_read_then_conda_names_the_file_instead_of_breaking_down(
    content: object, conda: Miniature
) -> None:
    internals.add_settings(conda.context, [("tea", internals.on_or_off(default=True), "")])
    conda.context.written["tea"] = content
    with pytest.raises(CustomValidationError, match=r"tea .* ~/.condarc: Give one value"):
        _ = conda.context.tea


@pytest.mark.parametrize("value", [True, False, "https://a.example/x", "http://127.0.0.1:1/"])
def test_given_an_address_or_a_switch_when_checked_then_it_may_be_set(value: object) -> None:
    assert internals.check_address(value) is True


@pytest.mark.parametrize("value", ["maybe", "ftp://a.example", "a.example", ""])
def test_given_another_text_when_checked_then_the_answer_says_what_may_be_set(value: str) -> None:
    assert internals.check_address(value) == (
        "Give true, false or an address that begins with https:// or http://."
    )


def test_given_a_text_when_set_as_address_then_conda_refuses_it(conda: Miniature) -> None:
    internals.add_settings(conda.context, [("beat", internals.off_or_address(), "")])
    assert conda.context.beat is False
    conda.context.written["beat"] = "maybe"
    with pytest.raises(CustomValidationError, match="Give true, false or an address"):
        _ = conda.context.beat


@pytest.mark.parametrize(
    ("sent", "shown"),
    [
        (SENT, "conda/99.1 x/1 aau/0.1.0 c/. s/. e/. o/. o/."),
        (USER_AGENT, USER_AGENT),
        ("conda/99.1 x/1 aau/0.1.0", "conda/99.1 x/1 aau/0.1.0"),
        ("conda/99.1 aau/0.1.0 c solver/2 s/3", "conda/99.1 aau/0.1.0 c solver/2 s/."),
    ],
)
def test_given_a_user_agent_when_shown_then_only_values_behind_aau_become_dots(
    sent: str, shown: str
) -> None:
    assert internals.without_values(sent) == shown


def test_given_hidden_tokens_when_conda_info_is_printed_then_dots_stand_there(
    conda: Miniature,
) -> None:
    before = conda.info()
    internals.extend_user_agent(type(conda.context), lambda _context: "aau/0.1.0 c/AAAA")
    internals.hide_tokens(conda.main_info)
    assert conda.info() == before.replace(USER_AGENT, f"{USER_AGENT} aau/0.1.0 c/.")
    assert conda.context.user_agent.endswith("c/AAAA")


def test_given_a_row_when_added_then_conda_info_ends_with_it_under_the_others(
    conda: Miniature,
) -> None:
    before = conda.info()
    internals.add_row(conda.main_info, "a title", "and a text")
    assert conda.info() == f"{before}{'a title':>23} : and a text\n"


def test_given_a_conda_that_prints_otherwise_when_changed_then_it_is_left_alone() -> None:
    module = ModuleType("main_info")
    before = dict(vars(module))
    internals.hide_tokens(module)
    assert vars(module) == before
