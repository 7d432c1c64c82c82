"""A computer whose conda is a script, and a background that goes on when a test says so."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from conda_privacy.core.machine import Machine
from tests.probe.scripted import ON, machine_under, write_installation, write_program

SENDS_PREVIEW = f"ask('{ON}'); print('nothing found')"


class Steps:
    """Keeps what was started until a test runs it."""

    def __init__(self) -> None:
        self.waiting: list[tuple[Callable[[], Any], Callable[[Any], None], Any]] = []
        self.stopped = False

    def start(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self.waiting.append((work, done, failed))

    def stop(self) -> None:
        self.stopped = True
        self.waiting.clear()

    def step(self) -> None:
        """Run what was started first."""
        work, done, failed = self.waiting.pop(0)
        try:
            result = work()
        except Exception as error:  # noqa: BLE001 - as a background does
            failed(error)
            return
        done(result)

    def steps(self) -> None:
        """Run all there is, and all that follows from it."""
        while self.waiting:
            self.step()


def make_checked_computer(folder: Path, script: str = SENDS_PREVIEW, **others: str) -> Machine:
    """Make a computer with a scripted conda, and other clients by name with their scripts."""
    machine = machine_under(folder, PATH=str(folder / "bin"))
    write_installation(machine, folder / "opt" / "conda", script)
    for name, other in others.items():
        write_program(folder / "bin" / name, other)
    return machine
