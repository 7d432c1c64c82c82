"""The most usual question is asked without the parser, and means the same."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import conda_privacy
from conda_privacy.cli.arguments import parse
from conda_privacy.cli.options import plain_status

GUI = Path(conda_privacy.__file__).parents[1]
SLOW_TO_LOAD = ("argparse", "dataclasses", "inspect", "typing", "ruamel.yaml", "PySide6")


def test_status_without_options_is_what_the_parser_makes_of_it() -> None:
    asked, parsed = vars(plain_status()), vars(parse(["status"]))

    assert asked.pop("run").__qualname__ == parsed.pop("run").__qualname__
    assert asked == parsed


def test_status_loads_nothing_that_takes_long(tmp_path: Path) -> None:
    code = (
        f"import sys; sys.path.insert(0, {str(GUI)!r})\n"
        "from conda_privacy.cli import main\n"
        "main([])\n"
        f"print('loaded:', [name for name in {SLOW_TO_LOAD!r} if name in sys.modules])"
    )
    environ = {"HOME": str(tmp_path), "PATH": ""}

    ended = subprocess.run(
        [sys.executable, "-I", "-S", "-c", code],
        env=environ,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )

    assert ended.stdout.splitlines()[-1] == "loaded: []"
