"""The whole panel: one widget for any host, or for our own window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from conda_privacy.panel.announcement import announce
from conda_privacy.panel.frame import Frame, Kept
from conda_privacy.panel.keys import CLOSE, PRESENT, REFRESH, UNDO, Keys
from conda_privacy.panel.look import host_look
from conda_privacy.panel.model import PanelModel
from conda_privacy.panel.pages import PAGES
from conda_privacy.panel.wording import Wording

if TYPE_CHECKING:
    from collections.abc import Callable

    from conda_privacy.core.machine import Machine
    from conda_privacy.core.problem import Problem
    from conda_privacy.core.snapshot import Snapshot

_WITH_LARGE_TYPE = "classroom"
"""The page that F11 shows in large type."""


class PrivacyPanel(QWidget):
    """Shows what conda sends from this computer, and changes it with one switch.

    It never touches the application: no style sheet, palette, font, translator or hook. It reads
    and writes in the background, begins when it is first painted, shows no dialog, and leaves
    nothing behind when it is destroyed.

    While the focus is inside, these keys are the panel's, before any action of the host that has
    the same: Ctrl+1 and so on show a page, F1 the help; F5 looks again; Ctrl+Z takes back the last
    change; F11 shows the lesson of the classroom in large type. Esc is taken only while there is a
    message to close. What has the focus in the panel comes before all of them, as a line of text
    does with Ctrl+Z, and no other key is kept from the host.

    Args:
        parent: as everywhere in Qt.
        machine: the computer to look at; ``None`` is the one that runs this program.
        root_prefix: the conda installation to look at; ``None`` takes the one in use.
        model: what another panel shows may be shown here too; normally ``None``. Whoever made it
            keeps it, and the last panel to go stops it.

    Signals:
        usageDataChanged(bool): whether conda adds random IDs, in effect now.
        statusMessage(str): a sentence for a status bar: what was just done.
        busyChanged(bool): work is going on, or none any more.
        problemRaised(Problem): something that was asked for did not work, or conda cannot start.
        pageChanged(str): another page is shown, also the first one.
        painted(): the first picture stands on the screen.
    """

    usageDataChanged = Signal(bool)
    statusMessage = Signal(str)
    busyChanged = Signal(bool)
    problemRaised = Signal(object)
    pageChanged = Signal(str)
    painted = Signal()

    def __init__(
        self,
        parent: QWidget | None = None,
        machine: Machine | None = None,
        root_prefix: Path | None = None,
        *,
        model: PanelModel | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model or PanelModel(machine or _this_computer(), root_prefix, parent=self)
        self._place = self._model.lifetime.join()
        self.destroyed.connect(self._model.lifetime.leaver(self._place))
        self._wording = Wording(self._model.machine, self)
        self._frame: Frame | None = None
        self._page = next(iter(PAGES))
        self._compact = False
        self._begun = self._was_painted = False
        self._told_page = ""
        self._shut = False
        self._announced = ""
        self._stops_conda: Problem | None = None
        self._message: tuple[str, object] = ("nothing", None)
        # QTimer.singleShot would keep the model for good where the panel dies before it fires.
        self._first_look = QTimer(self, singleShot=True, interval=0)
        self._first_look.timeout.connect(self._model.refresh)
        self._connect_model()
        self._keys = Keys(self)
        self._keys.pressed.connect(self._act_on_key)
        self.setAccessibleName("Conda Privacy")

    def setCurrentPage(self, name: str) -> None:
        """Show a page.

        Raises:
            KeyError: no page has this name; see `pages.PAGES`.
        """
        if name not in PAGES:
            raise KeyError(name)
        self._page = name
        if self._frame is not None:
            self._frame.show_page(name)

    def currentPage(self) -> str:
        """Return the name of the page that is shown."""
        return self._page

    def setCompact(self, compact: bool) -> None:
        """Keep the list of pages a row of icons, for hosts with a sidebar of their own."""
        self._compact = compact
        if self._frame is not None:
            self._frame.set_compact(compact=compact)

    def refresh(self) -> None:
        """Look at everything again, in the background."""
        if not self._shut:
            self._begun = True
            self._model.refresh()

    def snapshot(self) -> Snapshot | None:
        """Return what is known, or ``None`` before the first look is done."""
        return self._model.snapshot

    def machine(self) -> Machine:
        """Return the computer that is looked at."""
        return self._model.machine

    def undo(self) -> None:
        """Take back the last change that was made here, or say that there is none."""
        if not self._shut and not self._model.undo():
            self._tell("nothing", None)

    def shutdown(self) -> None:
        """Stop all work and watching; what is being written comes to its end first.

        What is shown stays, and can no longer be changed here. Others that show the same go on.
        """
        self._shut = True
        if self._model.lifetime.leave(self._place):
            self._model.shutdown()
        if self._frame is not None:
            self._frame.setEnabled(False)
            self._frame.messages.hide()  # what it offers cannot be done any more
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        for inside in self.findChildren(QWidget, options=direct):
            if inside.isWindow():
                inside.close()

    def _connect_model(self) -> None:
        model = self._model
        model.usageDataChanged.connect(self.usageDataChanged)
        model.busyChanged.connect(self.busyChanged)
        model.problemRaised.connect(self._tell_problem)
        model.changed.connect(self._tell_change)
        model.undone.connect(self._tell_undone)
        model.snapshotChanged.connect(self._announce_state)

    def _usable_keys(self) -> set[str]:
        """Return the meanings of the keys that would do something now; see `keys.meanings`."""
        usable = {*PAGES} if self._shut else {UNDO, REFRESH, *PAGES}
        if self._frame is not None and self._frame.messages.text():
            usable.add(CLOSE)
        if self._page == _WITH_LARGE_TYPE:
            usable.add(PRESENT)
        return usable

    def _act_on_key(self, meaning: str) -> None:
        if meaning == UNDO:
            self.undo()
        elif meaning == REFRESH:
            self.refresh()
        elif meaning in PAGES:
            self.setCurrentPage(meaning)
        elif meaning == CLOSE:
            self._close_what_is_temporary()
        elif meaning == PRESENT:
            self._present()

    def _make_frame(self) -> None:
        """Put a frame of the present look and language in place of the one before."""
        before, self._frame = self._frame, None
        kept, said = Kept(), ""
        if before is not None:
            kept, said = before.kept(), before.messages.text()
            before.hide()
            before.deleteLater()
        frame = Frame(self._model, self._wording, host_look(self), self, kept)
        frame.messages.undoWanted.connect(self.undo)
        frame.pageShown.connect(self._note_page)
        frame.painted.connect(self._begin)
        frame.setGeometry(self.rect())
        frame.set_compact(compact=self._compact)
        self._frame = frame
        frame.show_page(self._page)
        frame.setEnabled(not (self._shut or self._model.lifetime.over))
        if said:
            self._show_message()
        frame.show()
        frame.take_focus_back()

    def _begin(self) -> None:
        begins, self._begun = not self._begun, True
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()
        if begins:
            self._first_look.start()

    def _note_page(self, name: str) -> None:
        self._page = name
        if name != self._told_page:
            self._told_page = name
            self.pageChanged.emit(name)

    def _tell_change(self, change: object) -> None:
        self._tell("saved", change)

    def _tell_undone(self, change: object) -> None:
        self._tell("undone", change)

    def _tell(self, what: str, about: object) -> None:
        self._message = (what, about)
        self._show_message()
        self.statusMessage.emit(self._words_of_message())

    def _show_message(self) -> None:
        """Show the last message, in the language of now."""
        if self._frame is None:
            return
        what, text, bar = self._message[0], self._words_of_message(), self._frame.messages
        if what == "problem":
            bar.show_problem(text)
        else:
            bar.show_done(text, can_undo=what != "nothing" and self._model.can_undo)

    def _words_of_message(self) -> str:
        what, about = self._message
        if what == "nothing":
            return self.tr(
                "Nothing was changed in this window that could be taken back. "
                "Earlier changes are listed under Settings files."
            )
        wording = self._wording
        words: dict[str, Callable[[Any], str]] = {
            "saved": wording.saved,
            "undone": wording.undone,
            "problem": wording.failure,
        }
        return words[what](about)

    def _tell_problem(self, problem: Problem) -> None:
        if problem is self._model.silence:  # the pages show that as long as it lasts
            announce(self, self._wording.failure(problem))
        else:
            self._message = ("problem", problem)
            self._show_message()
        self.problemRaised.emit(problem)

    def _announce_state(self) -> None:
        """Say the state when it is another one, whoever changed it: also that conda is stopped."""
        if self._model.snapshot is None:
            return
        self._tell_obstacle(self._model.snapshot.decision.error)
        heading = self._wording.heading(self._model.snapshot)
        if heading != self._announced:
            self._announced = heading
            announce(self, heading)

    def _tell_obstacle(self, error: Problem | None) -> None:
        """Tell the host, once, that conda cannot start now; the pages say it themselves."""
        stops = error if error is not None and error.stops_conda else None
        if stops != self._stops_conda:
            self._stops_conda = stops
            if stops is not None:
                self.problemRaised.emit(stops)

    def _close_what_is_temporary(self) -> None:
        if self._frame is not None:
            self._frame.messages.hide()

    def _present(self) -> None:
        page = self._frame.page(self._page) if self._frame is not None else None
        if page is not None:
            page.present()

    def sizeHint(self) -> QSize:
        return QSize(1120, 860)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 240)

    def focusNextPrevChild(self, forward: bool) -> bool:
        moved = super().focusNextPrevChild(forward)
        if moved and self._frame is not None:
            # Qt itself does it only for a focus that was in the same scroll area before.
            self._frame.uncover(self.focusWidget())
        return moved

    def event(self, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.Polish and self._frame is None:
            handled = super().event(event)
            self._make_frame()
            return handled
        if isinstance(event, QKeyEvent) and self._keys.take(event, self._usable_keys()):
            return True
        if kind == QEvent.Type.WindowActivate and self._begun and not self._shut:
            self._model.look_around()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if self._frame is None:
            return
        if event.type() == QEvent.Type.LanguageChange or self._frame.look != host_look(self):
            self._make_frame()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._frame is not None:
            self._frame.setGeometry(self.rect())


def _this_computer() -> Machine:
    from conda_privacy.core.machine import Machine

    return Machine.current()
