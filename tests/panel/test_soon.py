"""What is done with the next events leaves nothing behind."""

from __future__ import annotations

import gc
import sys

from PySide6.QtCore import QCoreApplication, QEvent, QObject

from conda_privacy.panel.soon import soon

_CALLS = 400


class _Counter(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def add(self) -> None:
        self.count += 1


def _call(counter: _Counter) -> None:
    for _ in range(_CALLS):
        soon(counter, counter.add)
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()


def test_each_call_happens_once(qapp: QCoreApplication) -> None:
    counter = _Counter()
    _call(counter)
    QCoreApplication.processEvents()
    assert counter.count == _CALLS


def test_what_is_gone_is_not_called(qapp: QCoreApplication) -> None:
    owner, counter = QObject(), _Counter()
    soon(owner, counter.add)
    del owner
    QCoreApplication.processEvents()
    assert counter.count == 0


def test_a_thousand_calls_leave_nothing_in_memory(qapp: QCoreApplication) -> None:
    counter = _Counter()
    for _ in range(3):
        _call(counter)  # what is kept for the next time is there now
    before = sys.getallocatedblocks()
    for _ in range(3):
        _call(counter)
    assert sys.getallocatedblocks() - before < _CALLS / 4
    assert not counter.children()
