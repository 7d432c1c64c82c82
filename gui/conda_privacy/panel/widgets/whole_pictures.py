"""No picture of a page that is laid out only in part; see decision record 0011."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from weakref import WeakSet, ref

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QLayout, QWidget
from shiboken6 import isValid

_EVENTS = 4
"""So often a picture waits for what came just before it; it may come again and again."""
_ROUNDS = 30
"""So often may one layout ask for another: one of each widget around what has changed."""


@contextmanager
def laid_out_once(widget: QWidget) -> Iterator[None]:
    """Show and hide things in a widget, and lay out all around them once, before the next picture.

    Qt does so at each thing that is shown, and a page takes milliseconds for it.
    """
    waiting: list[QLayout] = []
    around: QWidget | None = widget
    while around is not None and (layout := around.layout()) is not None and layout.isEnabled():
        layout.setEnabled(False)
        waiting.append(layout)
        around = None if around.isWindow() else around.parentWidget()
    try:
        yield
    finally:
        for layout in waiting:
            layout.setEnabled(True)
        _BeforePicture.of(widget.window())


class WholePictures(QObject):
    """Has all that waits for a layout laid out before each picture of a window.

    Qt lays out in events of which one leads to the next, and may paint in between: for a moment
    a page would be empty, or one line lie over another.

    Args:
        owner: what must be seen whole, and with which this ends.
    """

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        # A window that a host forgets has to go at once, not when Python comes to collect circles.
        self._window: ref[QWidget] | None = None

    def watch(self, window: QWidget) -> None:
        """Do so in this window from now on, and no more in another."""
        before = self._window() if self._window is not None else None
        if before is window:
            return
        if before is not None and isValid(before):
            before.removeEventFilter(self)
        self._window = ref(window)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.UpdateRequest:
            _lay_out()
        return False


class _BeforePicture(QObject):
    """Has all that waits for a layout laid out before a window is painted next.

    Qt lays out in events of which one leads to the next, and may paint in between. And it would
    paint in the same event that lays out the last of it: here other events can come before.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._then = QTimer(self, singleShot=True, interval=0)
        self._then.timeout.connect(self._paint)
        self._waited = 0
        window.installEventFilter(self)

    @classmethod
    def of(cls, window: QWidget) -> None:
        """Make one, if there is none yet; what is not on the screen is laid out when it comes."""
        options = Qt.FindChildOption.FindDirectChildrenOnly
        if window.isVisible() and window.findChild(cls, options=options) is None:
            cls(window)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.UpdateRequest:
            return False
        _lay_out()
        self._then.start()
        return True

    def _paint(self) -> None:
        self._then.stop()
        if _waiting and self._waited < _EVENTS:
            self._waited += 1
            _lay_out()
            self._then.start()
            return
        window = self.parent()
        assert window is not None  # noqa: S101 - it was made with one
        window.removeEventFilter(self)
        self.setParent(None)
        self.deleteLater()
        _lay_out()
        QCoreApplication.sendEvent(window, QEvent(QEvent.Type.UpdateRequest))


_waiting: WeakSet[QWidget] = WeakSet()
"""The widgets with layouts of ours in which something has changed since the last picture."""


def note_change(layout: QLayout) -> None:
    """Remember that something has changed in the widget that a layout of ours lays out."""
    widget = layout.parentWidget()
    if widget is not None:
        _waiting.add(widget)


def _lay_out() -> None:
    """Lay out what waits for it now, and what that asks for, a number of times.

    What Qt has posted for that comes later and does nothing. It could be asked to send it now; but
    whoever sends what is posted while a posted event is handled has the rest sent until nothing is
    posted any more, and one widget without rest, of a host or of ours, would stop the window.
    """
    for _ in range(_ROUNDS):
        widgets = list(_waiting)
        _waiting.clear()
        if not widgets:
            return
        for widget in widgets:
            # A page that scrolls is told by what is around its content, and has no layout.
            for each in (widget, widget.parentWidget() if isValid(widget) else None):
                if each is not None and isValid(each):
                    QCoreApplication.sendEvent(each, QEvent(QEvent.Type.LayoutRequest))
