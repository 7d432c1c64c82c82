"""reference: what hosts may rely on is written down as the docstrings say it."""

import conda_privacy
import conda_privacy.core
import reference


def test_given_the_sources_when_composed_then_the_reference_in_the_checkout_says_the_same() -> None:
    assert not reference.is_stale(), "run “python3 packaging/bootstrap.py documents”"


def test_given_the_public_names_when_looked_up_then_each_is_in_the_reference() -> None:
    text = reference.FILE.read_text(encoding="utf-8")

    for name in set(conda_privacy.__all__) - {"__version__"}:
        assert f"### conda_privacy.{name}\n" in text
    for name in conda_privacy.core.__all__:
        assert f"### conda_privacy.core.{name}\n" in text


def test_given_signals_and_events_when_composed_then_they_are_told_with_their_arguments() -> None:
    text = reference.compose()

    assert "- `usageDataChanged(bool)`: whether conda adds random IDs, in effect now." in text
    assert "#### PrivacyPanel.setCurrentPage\n\n    setCurrentPage(name: str) -> None\n" in text
    assert "#### PrivacyPanel.sizeHint" not in text
    assert "`usage-data` (value)" in text


def test_given_a_colon_in_what_is_returned_when_composed_then_what_stands_before_it_is_told() -> (
    None
):
    text = reference.compose()

    assert "- The plan. A change that cannot be made is a plan with a problem: those of" in text
    assert "- The decision with every place that was looked at." in text
    assert "- Data that `json.dump` takes: names are those of the fields" in text
