"""Pages are painted only when all that is on them has found its place."""

from contextlib import suppress

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QObject, QRect, QSize, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from conda_privacy.panel.widgets.layouts import Column
from conda_privacy.panel.widgets.whole_pictures import WholePictures, laid_out_once
from tests.panel.test_layouts import Ringed, shown

pytestmark = pytest.mark.qt


def three_lines(qtbot: QtBot) -> tuple[QWidget, QWidget, list[QLabel]]:
    outer, inner = Column(), QWidget()
    column = Column(inner)
    labels = [QLabel(text) for text in "abc"]
    for label in labels:
        label.hide()
        column.addWidget(label)
    outer.addWidget(inner)
    host = shown(qtbot, outer, QSize(100, 200))
    QApplication.processEvents()
    return host, inner, labels


def test_what_is_shown_together_is_laid_out_at_the_end(qtbot: QtBot) -> None:
    _host, inner, labels = three_lines(qtbot)
    before = [label.geometry() for label in labels]
    with laid_out_once(inner):
        with laid_out_once(inner):
            for label in labels:
                label.show()
        assert [label.geometry() for label in labels] == before
    QApplication.processEvents()
    tops = [label.y() for label in labels]
    assert tops == sorted(set(tops))
    labels[0].hide()
    QApplication.processEvents()
    assert labels[1].y() == 0


class Paintings(QObject):
    """Notes the places of all that is in a window at each painting of it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.seen: list[list[QRect]] = []
        self._widgets = window.findChildren(QWidget)
        window.installEventFilter(self)

    def places(self) -> list[QRect]:
        return [widget.geometry() for widget in self._widgets]

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.seen.append(self.places())
        return False


def test_other_events_can_come_between_laying_out_and_painting(qtbot: QtBot) -> None:
    host, inner, labels = three_lines(qtbot)
    paintings = Paintings(host)
    with laid_out_once(inner):
        for label in labels:
            label.show()
    QApplication.sendEvent(host, QEvent(QEvent.Type.UpdateRequest))
    places = paintings.places()
    tops = [label.y() for label in labels]
    assert tops == sorted(set(tops))
    assert not paintings.seen
    qtbot.waitUntil(lambda: bool(paintings.seen))
    assert paintings.seen == [places]


def test_a_picture_waits_for_what_comes_just_before_it_but_not_for_ever(qtbot: QtBot) -> None:
    host, inner, labels = three_lines(qtbot)
    paintings = Paintings(host)
    with laid_out_once(inner):
        labels[0].show()
    QApplication.sendEvent(host, QEvent(QEvent.Type.UpdateRequest))
    (waiting,) = host.findChildren(QTimer)
    turns = 0
    while not paintings.seen:
        with laid_out_once(inner):
            labels[1].setVisible(labels[1].isHidden())
            labels[2].show()
        waiting.timeout.emit()
        turns += 1
    assert turns == 5
    assert paintings.seen == [paintings.places()]
    tops = [label.y() for label in labels]
    assert tops == sorted(set(tops))


def within_one_another(count: int) -> tuple[QWidget, QLabel]:
    """Widgets within one another, and in the inmost a line of text."""
    line = QLabel("below")
    inmost: QWidget = line
    for _ in range(count):
        around = QWidget()
        column = Column(around)
        column.addWidget(QLabel("above"))
        column.addWidget(inmost)
        column.addStretch(1)
        inmost = around
    return inmost, line


def test_every_picture_is_whole(qtbot: QtBot) -> None:
    inner, line = within_one_another(4)
    column = Column()
    column.addWidget(inner)
    column.addStretch(1)
    host = shown(qtbot, column, QSize(200, 300))
    WholePictures(inner).watch(host)
    qtbot.waitExposed(host)
    QApplication.processEvents()
    paintings = Paintings(host)
    before = paintings.places()
    line.setText("three\nlines\nnow")
    host.update()
    QApplication.sendEvent(host, QEvent(QEvent.Type.UpdateRequest))
    QApplication.processEvents()
    assert paintings.seen[0] == paintings.places() != before


class Restless(Ringed):
    """Asks to be laid out again each time it is."""

    asked = 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.asked += 1
        self.updateGeometry()


def test_a_widget_without_rest_does_not_keep_a_picture_from_being_painted(qtbot: QtBot) -> None:
    restless, column = Restless(), Column(padding=(10, 0, 10, 0))
    column.addWidget(restless)
    host = shown(qtbot, column, QSize(200, 100))
    WholePictures(restless).watch(host)
    qtbot.waitExposed(host)
    paintings = Paintings(host)
    for _ in range(3):
        restless.asked = 0
        host.update()
        QApplication.processEvents()
        assert 1 < restless.asked < 200
    assert paintings.seen


class Noting(WholePictures):
    """Notes whose pictures it takes care of."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self.seen: list[QObject] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.UpdateRequest:
            self.seen.append(watched)
        return super().eventFilter(watched, event)


def test_pictures_are_whole_in_the_window_one_has_come_to(qtbot: QtBot) -> None:
    inner, _ = within_one_another(1)
    first, second = QWidget(), QWidget()
    qtbot.addWidget(second)
    whole = Noting(inner)
    for window in (first, second, second):
        whole.watch(window)
    QApplication.sendEvent(first, QEvent(QEvent.Type.UpdateRequest))
    QApplication.sendEvent(second, QEvent(QEvent.Type.UpdateRequest))
    assert whole.seen == [second]
    whole.watch(first)
    shiboken6.delete(first)
    whole.watch(second)
    QApplication.sendEvent(second, QEvent(QEvent.Type.UpdateRequest))
    assert whole.seen == [second, second]


def test_layouts_work_again_after_an_error_in_between(qtbot: QtBot) -> None:
    host, inner, labels = three_lines(qtbot)
    with suppress(ZeroDivisionError), laid_out_once(inner):
        labels[0].show()
        raise ZeroDivisionError
    QApplication.processEvents()
    assert labels[0].geometry() == host.rect()
