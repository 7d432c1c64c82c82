"""Choosing the environment, and the conda installation, whose requests are shown."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from conda_privacy.core.machine import showable
from conda_privacy.panel.sentence import isolated
from conda_privacy.panel.widgets.chooser import Chooser

if TYPE_CHECKING:
    from collections.abc import Iterable

    from conda_privacy.core.environment import Environment
    from conda_privacy.core.snapshot import Snapshot
    from conda_privacy.panel.model import PanelModel


class EnvironmentChooser(Chooser):
    """Lists the environments while they are found, and tells the model which one is wanted."""

    def __init__(self, model: PanelModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        # Qt would keep a folder as text of its own, without what of its name is not UTF-8.
        self._rows: dict[str, int] = {}
        self._found: dict[str, str] = {}
        self._conda: Path | None = None
        self.setAccessibleName(self.tr("Environment"))
        self.activated.connect(self._choose)
        model.scan.started.connect(self._restart)
        model.scan.found.connect(self._add)
        model.scan.ended.connect(self._keep_what_is_there)
        self._add(model.scan.environments)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Mark the environment the snapshot is about."""
        prefix = snapshot.prefix
        self.setVisible(prefix is not None)
        if prefix is None:
            return
        self._add_rows({str(prefix): "base" if _is_base(snapshot) else prefix.name})
        self.setCurrentIndex(self._rows[str(prefix)])

    def _choose(self, index: int) -> None:
        self._model.choose_environment(Path(list(self._rows)[index]))

    def _restart(self) -> None:
        """Begin with nothing for another conda; else the list stays for the while."""
        self._found = {}
        snapshot = self._model.snapshot
        conda = snapshot.installation.prefix if snapshot and snapshot.installation else None
        if conda != self._conda:
            self._conda = conda
            self.clear()
            self._rows.clear()
            if snapshot is not None:
                self.show_snapshot(snapshot)

    def _add(self, batch: Iterable[Environment]) -> None:
        names = {environment.folder: environment.name for environment in batch}
        self._found |= names
        self._add_rows(names)

    def _keep_what_is_there(self) -> None:
        """Leave out what is gone, and put what has come in its place."""
        if not self._model.scan.complete or list(self._rows) == list(self._found):
            return
        names = dict(self._found)
        chosen = list(self._rows)[self.currentIndex()] if self._rows else ""
        if chosen and chosen not in names:
            names[chosen] = self.currentText()
        self.clear()
        self._rows.clear()
        self._add_rows(names)
        self.setCurrentIndex(self._rows.get(chosen, -1))

    def _add_rows(self, names: dict[str, str]) -> None:
        """List the folders that are not listed yet, all at once: thousands one by one take long."""
        new = {folder: name for folder, name in names.items() if folder not in self._rows}
        first, display = len(self._rows), self._model.machine.display
        self._rows |= {folder: first + number for number, folder in enumerate(new)}
        self.addItems([showable(name) or display(folder) for folder, name in new.items()])


class InstallationChooser(Chooser):
    """Lists the conda installations, where there are several."""

    def __init__(self, model: PanelModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._prefixes: list[Path] = []
        self.setAccessibleName(self.tr("conda installation"))
        self.activated.connect(self._choose)
        self.hide()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """List the installations and mark the one that is looked at."""
        prefixes = sorted(each.prefix for each in snapshot.installations)
        if prefixes != self._prefixes:
            self._prefixes = prefixes
            self.clear()
            self.addItems([isolated(snapshot.machine.display(prefix)) for prefix in prefixes])
        if snapshot.installation is not None:
            self.setCurrentIndex(prefixes.index(snapshot.installation.prefix))
        self.setVisible(len(prefixes) > 1)

    def _choose(self, index: int) -> None:
        self._model.choose_installation(self._prefixes[index])


def _is_base(snapshot: Snapshot) -> bool:
    return snapshot.installation is not None and snapshot.prefix == snapshot.installation.prefix
