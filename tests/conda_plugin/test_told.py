"""What people are told where our plugin, and not anaconda-anon-usage, adds the random IDs."""

from __future__ import annotations

from pathlib import Path

import pytest

from conda_privacy.cli.sentences import headline
from conda_privacy.core.snapshot import Snapshot, take_snapshot
from tests.core.test_token_sender import PLUGIN, computer, conda_with


def picture(folder: Path, *distributions: str) -> Snapshot:
    machine = computer(folder)
    installation = conda_with(folder, machine, *distributions)
    return take_snapshot(machine, root_prefix=installation.prefix, environments=False)


def test_given_the_plugin_when_told_as_text_then_conda_adds_random_ids(tmp_path: Path) -> None:
    found = picture(tmp_path, PLUGIN)
    told = headline(found)
    assert told == "conda adds random IDs to its requests."


def test_given_no_sender_when_told_as_text_then_conda_adds_none(tmp_path: Path) -> None:
    found = picture(tmp_path)
    told = headline(found)
    assert told.startswith("This conda adds no random IDs")


@pytest.mark.qt
@pytest.mark.parametrize(
    ("distributions", "told"),
    [
        ((PLUGIN,), "conda adds random IDs to its requests"),
        ((), "conda does not add random IDs"),
    ],
)
def test_given_a_sender_or_none_when_told_in_the_panel_then_it_is_true(
    distributions: tuple[str, ...], told: str, tmp_path: Path
) -> None:
    wording = pytest.importorskip("conda_privacy.panel.wording")
    found = picture(tmp_path, *distributions)
    assert wording.Wording(found.machine).heading(found) == told
