"""All pages of the panel on a practice computer, below a band that says so."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from conda_privacy.panel.look import Look, host_look, style_sheet
from conda_privacy.panel.panel import PrivacyPanel
from conda_privacy.panel.widgets.banner import Banner
from conda_privacy.panel.widgets.layouts import Column

if TYPE_CHECKING:
    from conda_privacy.classroom.practice import PracticeComputer
    from conda_privacy.core.machine import Machine
    from conda_privacy.panel.classroom_session import ClassroomSession


class _Band(QWidget):
    """Carries the look of its host, which a banner asks for."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self.setStyleSheet(style_sheet(look))
        self.banner = Banner(
            "notice",
            self.tr("Practice"),
            self.tr("This is the practice computer. Nothing here touches your real files."),
            parent=self,
        )
        Column(self).addWidget(self.banner)


class PracticePanel(QWidget):
    """A panel below the band.

    Args:
        machine: the practice computer.
        root_prefix: its conda installation; ``None`` takes the one in use.
        parent: as everywhere in Qt.

    Attributes:
        panel: the panel.
    """

    def __init__(
        self, machine: Machine, root_prefix: Path | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.panel = PrivacyPanel(self, machine, root_prefix)
        self._look = host_look(self)
        self._band = _Band(self._look, self)
        self._column = Column(self)
        self._column.addWidget(self._band)
        self._column.addWidget(self.panel, 1)

    @property
    def band(self) -> Banner:
        """What says that this is practice."""
        return self._band.banner

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        look = host_look(self)
        if look != self._look or event.type() == QEvent.Type.LanguageChange:
            self._look = look
            before, self._band = self._band, _Band(look, self)
            self._column.insertWidget(0, self._band)
            before.hide()
            before.deleteLater()


class PracticeWindow(PracticePanel):
    """A window of its own for the practice computer of a session; it closes when that is gone.

    Args:
        practice: the computer.
        session: whose computer it is.
        panel: the panel it belongs to, with which it ends.
    """

    def __init__(
        self, practice: PracticeComputer, session: ClassroomSession, panel: QWidget
    ) -> None:
        super().__init__(practice.machine, practice.root_prefix, panel)
        self.setWindowFlag(Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Practice computer"))
        session.practiceEnded.connect(self.close)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setWindowTitle(self.tr("Practice computer"))

    def sizeHint(self) -> QSize:
        return QSize(1120, 860)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.panel.shutdown()
        super().closeEvent(event)
