"""The lesson in large type for a projector, driven by the keys of a presenter remote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from conda_privacy.panel.announcement import announce
from conda_privacy.panel.colours import qt_palette
from conda_privacy.panel.look import Look, host_look, style_sheet
from conda_privacy.panel.soon import soon
from conda_privacy.panel.widgets.figures_card import FiguresCard
from conda_privacy.panel.widgets.layouts import Column
from conda_privacy.panel.widgets.lesson_card import LessonCard
from conda_privacy.panel.widgets.log_card import LogCard
from conda_privacy.panel.widgets.whole_pictures import WholePictures

if TYPE_CHECKING:
    from conda_privacy.panel.classroom_session import ClassroomSession

_POINTS = 20.0
"""Size of the text; the smallest text of the panel is 0.92 of it, and so still above 18 points."""

_ON = ("Right", "PgDown")
_BACK = ("Left", "PgUp", "Backspace")
_CLOSE = ("Esc", "F11")
_BLANK = ("B", ".")
_UP, _DOWN = ("Up",), ("Down",)
_LINES = 3
_REQUESTS = 3
"""The rows of the log: with what stands below them, they fit on a projector of 768 lines."""


class _Curtain(QWidget):
    """Hides everything while the class is to look at the teacher."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()

    def say_what_it_is(self) -> None:
        """Say it in the present language."""
        self.setAccessibleName(self.tr("The screen is dark. B shows the lesson again."))

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(Qt.GlobalColor.black))


def panel_around(page: QWidget) -> QWidget:
    """Return the panel: a page is made anew with every look, and the panel stays."""
    above: QWidget | None = page
    while above is not None and not hasattr(above, "look"):
        above = above.parentWidget()
    panel = above.parentWidget() if above is not None else None
    return panel or page


class Presenter(QWidget):
    """A window of its own that shows what the classroom shows, for the last row.

    It goes to another screen than its host's as soon as there is one, and comes back when that
    screen is gone. It ends with its panel.

    Args:
        session: the lesson that is given.
        page: the page it belongs to; colours, font and language come from the panel around it,
            also later.
    """

    def __init__(self, session: ClassroomSession, page: QWidget) -> None:
        self._panel = panel_around(page)
        super().__init__(self._panel, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._host = page.window()
        self._shown = session.position[0]
        self._picture_shown = False
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._scroll = QScrollArea()
        whole.addWidget(self._scroll)
        self.curtain = _Curtain(self)
        self._change = QTimer(self, singleShot=True, interval=0)
        self._change.timeout.connect(self._dress_anew)
        self._dress()
        self._add_keys()
        screens = QGuiApplication.instance()
        assert isinstance(screens, QGuiApplication)  # noqa: S101 - there is a widget
        screens.screenAdded.connect(self._follow_screens)
        screens.screenRemoved.connect(self._follow_screens)
        session.lessonChanged.connect(self._show)
        WholePictures(self).watch(self)
        self._panel.installEventFilter(self)
        self._show()

    def _dress(self) -> None:
        """Put on the colours, the font and the language of the panel, in large."""
        self.setWindowTitle(self.tr("Classroom"))
        font = QFont(self._panel.font())
        font.setPointSizeF(_POINTS)
        self.setFont(font)
        pixel = QFontInfo(font).pixelSize()
        colours = host_look(self._panel).colours
        self.look = Look(colours, pixel, max(6, round(pixel * 0.55)))
        self.setPalette(qt_palette(colours))
        self.setStyleSheet(f"* {{ font-size: {pixel}px; }}" + style_sheet(self.look))
        self._add_cards()
        self.curtain.say_what_it_is()
        self.curtain.raise_()

    def _dress_anew(self) -> None:
        if not isValid(self._panel):
            return
        self._dress()
        self._show()
        self._scroll.show()
        self.lesson.on.setFocus()
        if self._picture_shown:
            soon(self, self._show_picture)

    def present(self) -> None:
        """Fill a screen, another one than the host's where there is one."""
        self._fill_screen()
        self.lesson.on.setFocus()

    def _fill_screen(self) -> None:
        own = self._host.screen()
        others = [screen for screen in QGuiApplication.screens() if screen is not own]
        screen = (others or [own])[0]
        self.setScreen(screen)
        # Where windows may be placed, this decides; elsewhere the line above does.
        self.setGeometry(screen.geometry())
        self.showFullScreen()

    def _follow_screens(self) -> None:
        # Qt first moves the windows of a screen that is gone, and that takes effect later.
        soon(self, self._fill_screen)

    def _add_cards(self) -> None:
        """Put cards of the present look in place of those before."""
        before, self._scroll = self._scroll, QScrollArea()
        self._scroll.setViewport(QWidget())  # as in Page
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        unit = self.look.unit
        column = Column(content, (unit, unit, unit, unit), spacing=unit)
        self._scroll.setWidget(content)
        whole = self.layout()
        assert whole is not None  # noqa: S101 - it was made first
        whole.removeWidget(before)
        whole.addWidget(self._scroll)
        before.hide()
        before.deleteLater()
        self.lesson = LessonCard(self._session, content)
        self.log = LogCard(self._session, content, rows=_REQUESTS)
        self.figures = FiguresCard(self._session, content, with_class=False)
        for card in (self.lesson, self.log, self.figures):
            column.addWidget(card)
        column.addStretch(1)

    def _add_keys(self) -> None:
        for keys, call in (
            (_ON, self._go_on),
            (_BACK, self._go_back),
            (_CLOSE, self.close),
            (_BLANK, self._draw_curtain),
            (_UP, self._scroll_up),
            (_DOWN, self._scroll_down),
        ):
            for key in keys:
                shortcut = QShortcut(QKeySequence(key), self)
                shortcut.activated.connect(call)

    def _go_on(self) -> None:
        self.curtain.hide()
        if self._picture_is_next():
            self._show_picture()
        else:
            self._session.advance()

    def _go_back(self) -> None:
        self.curtain.hide()
        if self._picture_shown:
            self._picture_shown = False
            self._scroll.verticalScrollBar().setValue(0)
            self._scroll_to_what_is_new()
        else:
            self._session.retreat()

    def _picture_is_next(self) -> bool:
        """Whether all of a step has been shown but its picture, which stands at the very end."""
        session, step = self._session, self._session.step
        if step is None or not step.figure or self._picture_shown:
            return False
        return session.played == len(step.actions) and (session.revealed or not step.reveal)

    def _show_picture(self) -> None:
        self._picture_shown = True
        chart, bar = self.figures.chart, self._scroll.verticalScrollBar()
        bar.setValue(self.figures.y())
        if chart.visibleRegion().boundingRect() != chart.rect():  # longer words, or a wider font
            bar.setValue(self.figures.y() + chart.y())

    def _draw_curtain(self) -> None:
        self.curtain.setGeometry(self.rect())
        self.curtain.raise_()
        self.curtain.setVisible(self.curtain.isHidden())
        if not self.curtain.isHidden():
            announce(self, self.curtain.accessibleName())

    def _scroll_up(self) -> None:
        self._scroll_by(-_LINES)

    def _scroll_down(self) -> None:
        self._scroll_by(_LINES)

    def _scroll_by(self, lines: int) -> None:
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.value() + lines * self.fontMetrics().lineSpacing())

    def _show(self) -> None:
        step = self._session.step
        self.figures.setVisible(step is not None and bool(step.figure))
        self.log.setVisible(bool(self._session.log))
        soon(self, self._scroll_to_what_is_new)

    def _scroll_to_what_is_new(self) -> None:
        bar = self._scroll.verticalScrollBar()
        if self._shown != self._session.position[0]:
            self._shown = self._session.position[0]
            self._picture_shown = False
            bar.setValue(0)
        elif self._session.revealed:
            fits = self.lesson.height() <= self._scroll.viewport().height()
            bar.setValue(0 if fits else self.lesson.y() + self.lesson.question_top())
        elif self._session.played:
            self._scroll.ensureWidgetVisible(self.log)

    def _needs(self, key: int) -> bool:
        """Whether what has the focus has a use of its own for a key."""
        focus, keys = self.focusWidget(), Qt.Key
        if isinstance(focus, QLineEdit):
            return key in (keys.Key_Left, keys.Key_Right)
        return isinstance(focus, QAbstractItemView | QComboBox) and key in (
            *(keys.Key_Up, keys.Key_Down),
        )

    def event(self, event: QEvent) -> bool:
        asked = event.type() == QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and self._needs(event.key()):
            event.accept()
            return True
        return super().event(event)

    def _follows(self, event: QEvent) -> bool:
        """Whether an event of the panel changes what stands here, too."""
        kinds = QEvent.Type
        if event.type() == kinds.LanguageChange:
            return True
        if event.type() not in {kinds.PaletteChange, kinds.FontChange, kinds.StyleChange}:
            return False
        return host_look(self._panel).colours != self.look.colours

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._panel and self._follows(event):
            self._change.start()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.curtain.setGeometry(self.rect())

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(self.look.colours.window))
