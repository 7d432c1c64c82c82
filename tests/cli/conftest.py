"""A practice computer on which commands are run as a person would type them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from conda_privacy.cli import main
from conda_privacy.core import Machine
from tests.panel.practice import make_computer


@dataclass(frozen=True)
class Outcome:
    """What a command did."""

    status: int
    out: str
    err: str


@dataclass(frozen=True)
class Computer:
    """The computer, and how to type on it."""

    machine: Machine
    type: Callable[..., Outcome]

    @property
    def condarc(self) -> Path:
        return self.machine.home / ".condarc"

    @property
    def conda(self) -> Path:
        assert self.machine.roots is not None
        return self.machine.roots[0] / "conda"


@pytest.fixture
def environ() -> dict[str, str]:
    """Variables a test sets before it types anything."""
    return {}


@pytest.fixture
def computer(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    environ: dict[str, str],
) -> Computer:
    machine = make_computer(tmp_path)

    def current(_: type[Machine]) -> Machine:
        return replace(machine, environ={**machine.environ, **environ})

    monkeypatch.setattr(Machine, "current", classmethod(current))

    def type_words(*words: str) -> Outcome:
        capsys.readouterr()
        try:
            status = main(words)
        except SystemExit as leaving:
            status = int(leaving.code or 0)
        printed = capsys.readouterr()
        return Outcome(status, printed.out, printed.err)

    return Computer(machine, type_words)
