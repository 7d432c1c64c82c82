"""The practice computers that are pictured: one for each state that a page must show right."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from conda_privacy.classroom.practice import PracticeComputer, add_package
from conda_privacy.core.machine import Machine

_TOKENS = {
    "home/.conda/aau_token": "16lUJyi7R8u-Co33mZJElQ",
    "opt/conda/etc/aau_token": "rVB0_HxgRXKPLzKt9sKcVA",
    "opt/conda/envs/child1/etc/aau_token": "9QmT0uFvTnK1y2yVJH1cYg",
}
_LOOKING = ("overview", "what-is-sent", "environments", "settings-files")
"""The pages that show the computer itself."""
_MANY = 10_000
_READ_ONLY = 0o444


class State(NamedTuple):
    """A state of a computer, and the pages that look different in it.

    Attributes:
        prepare: brings a practice computer into this state and returns it.
        pages: names of pages.
    """

    prepare: Callable[[Machine], Machine]
    pages: tuple[str, ...] = _LOOKING


class _PicturedMachine(Machine):
    """A practice computer that shows its paths as if its folder were the whole disk."""

    def display(self, path: Path | str) -> str:
        return super().display(path).removeprefix(str(self.home.parent))


@contextmanager
def practice_computer() -> Iterator[Machine]:
    """Make a computer on which conda was used before; it is gone in the end.

    Yields:
        The computer, whose paths are shown as if its folder were the whole disk.
    """
    practice = PracticeComputer()
    try:
        disk = practice.machine.home.parent
        for name, token in _TOKENS.items():
            path = disk / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(token)
        yield _PicturedMachine(
            home=practice.machine.home,
            environ=practice.machine.environ,
            system_dirs=practice.machine.system_dirs,
            platform=practice.machine.platform,
            facts=practice.machine.facts,
            roots=practice.machine.roots,
        )
    finally:
        practice.close()


def _with_choice(line: str) -> Callable[[Machine], Machine]:
    def prepare(machine: Machine) -> Machine:
        condarc = machine.home / ".condarc"
        text = condarc.read_text() if condarc.exists() else ""
        condarc.write_text(text + line)
        return machine

    return prepare


def _managed(machine: Machine) -> Machine:
    path = machine.system_dirs[0] / "condarc"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("anaconda_anon_usage: true  #!final\n")
    return _with_choice("anaconda_anon_usage: false\n")(machine)


def _by_variable(machine: Machine) -> Machine:
    return replace(machine, environ={**machine.environ, "CONDA_ANACONDA_ANON_USAGE": "no"})


def _without_addon(machine: Machine) -> Machine:
    for record in (machine.home.parent / "opt/conda/conda-meta").glob("anaconda-anon-usage-*"):
        record.unlink()
    return machine


def _without_conda(machine: Machine) -> Machine:
    shutil.rmtree(machine.home.parent / "opt")
    return machine


def _odd_environments(machine: Machine) -> Machine:
    """One for each thing that an environment can be."""
    disk = machine.home.parent
    envs = disk / "opt/conda/envs"
    for name, line in {"off": "anaconda_anon_usage: off\n", "broken": "a: 1\na: 2\n"}.items():
        (envs / name / "conda-meta").mkdir(parents=True)
        (envs / name / "conda-meta/history").touch()
        (envs / name / ".condarc").write_text(line)
    (envs / "linked").symlink_to(disk / "nowhere")
    (machine.home / ".conda").mkdir(exist_ok=True)
    (machine.home / ".conda/environments.txt").write_text(f"{disk / 'gone/env'}\n")
    return machine


def _off_in_one(machine: Machine) -> Machine:
    (machine.home.parent / "opt/conda/envs/child1/.condarc").write_text(
        "anaconda_anon_usage: false\n"
    )
    return machine


def _read_only(machine: Machine) -> Machine:
    (machine.home / ".condarc").chmod(_READ_ONLY)
    return machine


def _several_condas(machine: Machine) -> Machine:
    """Another conda, which does not do what the one in use does."""
    opt = machine.home.parent / "opt"
    shutil.copytree(opt / "conda", opt / "miniforge3")
    for record in (opt / "miniforge3/conda-meta").glob("anaconda-anon-usage-*"):
        record.unlink()
    add_package(opt / "miniforge3", "conda", "25.5.1")
    return machine


def _only_base(machine: Machine) -> Machine:
    shutil.rmtree(machine.home.parent / "opt/conda/envs")
    (machine.home / ".conda/environments.txt").unlink()  # it would name what is gone
    return machine


def with_ten_thousand(machine: Machine) -> Machine:
    """Give a practice computer ten thousand more environments."""
    envs = machine.home.parent / "opt/conda/envs"
    for number in range(_MANY):
        made = envs / f"run-{number:05}" / "conda-meta"
        made.mkdir(parents=True)
        (made / "history").touch()
    return machine


STATES = {
    "on-by-choice": State(_with_choice("anaconda_anon_usage: true\n")),
    "off": State(_with_choice("anaconda_anon_usage: false\n")),
    "off-in-one": State(_off_in_one, ("overview", "environments")),
    "managed": State(_managed),
    "variable": State(_by_variable),
    "skipped-file": State(_with_choice("b:\n\tc: 3\nanaconda_anon_usage: false\n")),
    "conda-cannot-start": State(_with_choice("a: 1\na: 2\n")),
    "not-understood": State(_with_choice("anaconda_anon_usage: maybe\n")),
    # The settings files show an administrator's command, with the folder of the day in it.
    "read-only": State(_read_only, ("overview",)),
    "without-add-on": State(_without_addon),
    "without-conda": State(_without_conda, (*_LOOKING, "classroom")),
    "several-condas": State(_several_condas, ("overview", "environments")),
    "only-base": State(_only_base, ("overview", "environments")),
    "odd": State(_odd_environments, ("overview", "environments")),
}
"""Each state by the name that its pictures carry; what holds by default has none."""
