"""A conda in miniature for the tests of the plugin."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from conda_privacy.conda_plugin import sender
from tests.conda_plugin.miniature import Miniature, build


def _environment(prefix: Path) -> Path:
    (prefix / "conda-meta").mkdir(parents=True)
    (prefix / "conda-meta" / "history").touch()
    return prefix


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The base of the miniature conda."""
    return _environment(tmp_path / "base")


@pytest.fixture
def child(root: Path) -> Path:
    """An environment of the miniature conda, on which it works."""
    return _environment(root / "envs" / "child")


def _forget() -> None:
    """Let the sender start anew, as in a new process."""
    sender._start.cache_clear()
    sender._with_tokens.cache_clear()


@pytest.fixture(params=["old", "new"])
def conda(
    request: pytest.FixtureRequest, root: Path, child: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Miniature]:
    """A miniature of an old and of a new conda, which ``import conda`` finds."""
    made = build(root, child, new=request.param == "new")
    for name, module in made.modules.items():
        monkeypatch.setitem(sys.modules, name, module)
    _forget()
    yield made
    _forget()
