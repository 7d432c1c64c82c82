"""A column of texts in a row that wraps: equally wide in every row, narrower where it must."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from conda_privacy.panel.look import look_of
from conda_privacy.panel.widgets.layouts import Column


class Cell(QWidget):
    """Would like to have the same width whatever it holds; its `column` takes the content.

    Args:
        width: in units of the grid.
        parent: a widget that has a look.
    """

    def __init__(self, width: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._width = width * look_of(parent).unit
        self.column = Column(self, spacing=2)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(self._width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(min(least.width(), self._width), least.height())
