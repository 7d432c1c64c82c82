"""Other programs at work on the computer that a panel shows."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

from conda_privacy.core.machine import Machine
from tests.panel.practice import BASE, add_environment, write

ROOT = Path(__file__).resolve().parents[2]
_TEXTS = (ROOT / "tests" / "data" / "settings_files.txt").read_text("utf-8").split("=====\n")
_ENVIRONMENTS = 40


class Elsewhere:
    """Other programs on the same computer."""

    def __init__(self, folder: Path, chance: random.Random) -> None:
        self.folder, self.chance = folder, chance
        self.conda = folder / "opt" / "conda"
        self.count = 0

    def write_settings(self) -> None:
        path = self.chance.choice(self._places())
        path.parent.mkdir(parents=True, exist_ok=True)
        text = self.chance.choice(_TEXTS).encode()
        if self.chance.random() < 0.3:
            at = self.chance.randrange(len(text) + 1)
            text = text[:at] + bytes(self.chance.choices(range(256), k=3)) + text[at + 2 :]
        staged = path.with_name(path.name + ".staged")
        staged.write_bytes(text)
        if self.chance.random() < 0.5:
            staged.replace(path)
        else:
            staged.unlink()
            path.write_bytes(text)

    def remove_settings(self) -> None:
        for path in self._places():
            if self.chance.random() < 0.5:
                path.unlink(missing_ok=True)

    def make_environment(self) -> None:
        self.count += 1
        known = sorted((self.conda / "envs").iterdir())
        if len(known) >= _ENVIRONMENTS:
            shutil.rmtree(self.chance.choice(known))
        token = self.chance.choice(("", "A" * 22, "not a token", "é" * 8))
        add_environment(self.conda / "envs" / f"soak{self.count}", token)

    def remove_environment(self) -> None:
        known = sorted((self.conda / "envs").iterdir())
        if known:
            shutil.rmtree(self.chance.choice(known))

    def change_token(self) -> None:
        prefixes = [self.conda, *sorted((self.conda / "envs").iterdir())]
        path = self.chance.choice(prefixes) / "etc" / "aau_token"
        if path.exists() and self.chance.random() < 0.5:
            path.unlink()
        elif path.parent.parent.is_dir():
            path.parent.mkdir(exist_ok=True)
            path.write_text(self.chance.choice(("B" * 22, "", "x\ny")))

    def calm_down(self) -> None:
        """The same few files each time, so that what is counted then can be compared."""
        for path in self._places():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.unlink(missing_ok=True)
        for path in self.folder.rglob(".condarc"):  # what a person wrote who could not undo it
            path.unlink()
        for prefix in sorted((self.conda / "envs").iterdir()):
            shutil.rmtree(prefix)
        add_environment(self.conda / "envs" / "child1", "A" * 22)
        write(self.conda / "etc" / "aau_token", BASE)
        shutil.rmtree(Machine.under(self.folder).state_dir, ignore_errors=True)

    def _places(self) -> list[Path]:
        home = self.folder / "home"
        return [
            home / ".condarc",
            home / ".conda" / "condarc.d" / "a.yml",
            self.conda / "condarc",
            self.folder / "etc" / "conda" / "condarc",
        ]
