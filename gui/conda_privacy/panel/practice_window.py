"""All pages of the panel on the practice computer, in a window that says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from conda_privacy.panel.colours import qt_palette
from conda_privacy.panel.look import look_of, style_sheet
from conda_privacy.panel.panel import PrivacyPanel
from conda_privacy.panel.widgets.banner import Banner
from conda_privacy.panel.widgets.layouts import Column

if TYPE_CHECKING:
    from conda_privacy.classroom.practice import PracticeComputer
    from conda_privacy.panel.classroom_session import ClassroomSession


class PracticeWindow(QWidget):
    """A panel that looks at a practice computer, below a band; it closes when that is gone.

    Args:
        practice: the computer.
        session: whose computer it is.
        host: the widget it belongs to; colours and font come from there.
    """

    def __init__(
        self, practice: PracticeComputer, session: ClassroomSession, host: QWidget
    ) -> None:
        super().__init__(host.window(), Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Practice computer"))
        self.setFont(host.font())
        self.look = look_of(host)
        self.setPalette(qt_palette(self.look.colours))
        self.setStyleSheet(style_sheet(self.look))
        self.band = Banner(
            "notice",
            self.tr("Practice"),
            self.tr("This is the practice computer. Nothing here touches your real files."),
            parent=self,
        )
        self.panel = PrivacyPanel(self, practice.machine, practice.root_prefix)
        unit = self.look.unit
        column = Column(self, spacing=unit)
        column.addWidget(self.band)
        column.addWidget(self.panel, 1)
        session.practiceEnded.connect(self.close)

    def sizeHint(self) -> QSize:
        return QSize(1120, 860)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.panel.shutdown()
        super().closeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(self.look.colours.window))
