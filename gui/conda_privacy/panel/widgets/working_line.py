"""A thin line that moves while work goes on for longer than a moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QProgressBar, QWidget

from conda_privacy.panel.look import look_of

if TYPE_CHECKING:
    from conda_privacy.panel.model import PanelModel

PATIENCE_MS = 150
"""Work that takes longer than this shows that it goes on."""


class WorkingLine(QTimer):
    """Lies over the upper edge of a widget while the model works.

    Args:
        model: whose work.
        over: the widget; also the parent.
    """

    def __init__(self, model: PanelModel, over: QWidget) -> None:
        super().__init__(over, singleShot=True, interval=PATIENCE_MS)
        self._over = over
        self._bar: QProgressBar | None = None  # until it is needed, which is seldom
        self.timeout.connect(self._show)
        model.busyChanged.connect(self._follow)
        self._follow(model.busy)

    def fit(self) -> None:
        """Be as wide as what it lies over."""
        if self._bar is not None:
            height = max(4, look_of(self._over).unit // 2)
            self._bar.setGeometry(0, 0, self._over.width(), height)

    def _follow(self, busy: bool) -> None:
        if busy:
            self.start()
            return
        self.stop()
        if self._bar is not None:
            self._bar.hide()

    def _show(self) -> None:
        if self._bar is None:
            self._bar = QProgressBar(self._over)
            self._bar.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._bar.setRange(0, 0)
            self._bar.setTextVisible(False)
            self._bar.setAccessibleName(self.tr("Working"))
        self.fit()
        self._bar.show()
        self._bar.raise_()
