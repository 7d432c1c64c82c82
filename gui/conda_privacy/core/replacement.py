"""Replacing one small file so that every moment shows the old file or the new one, whole.

How a file is replaced
    The new text goes into a file without a name, in the same folder, with the mode, owner, group
    and extended attributes of the old one. It is on the disk (fsync) before it takes the name, and
    so is the folder afterwards. Name and content change in one step, and the version that was
    displaced is looked at: if it is not the one the change was planned on, it is put back.

Links
    A symbolic link stays, and what it leads to is replaced. A file with several names (hard links)
    would lose them by that, so it is overwritten where it is. So is a file whose owner, group or
    attributes a new file cannot be given, and one that is itself mounted where it is, as files
    lent to a container are. Overwriting is done in steps each of which leaves a file
    that means the old or the new settings: lengths are made equal with blank lines at the end, one
    write puts the new text in, then the blank lines are cut off. Only in that one write can a power
    cut or a kill tear the file, and only one of more than a page of memory (4 KiB), because the
    system takes a longer write in several steps.

What is not done
    A file or folder marked read-only is not replaced, although a rename could.
"""

from __future__ import annotations

import errno
import os
import threading
import time
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from pathlib import Path

from conda_privacy.core import exchange, files
from conda_privacy.core.in_time import in_time
from conda_privacy.core.links import real_path
from conda_privacy.core.locks import lock_folder
from conda_privacy.core.permission import may_write
from conda_privacy.core.problem import Problem
from conda_privacy.core.silence import ANSWER_SECONDS
from conda_privacy.core.staging import NotKeepableError, Staged, sync_folder, write_all
from conda_privacy.core.write_problems import changed, no_answer, not_written, read_only

__all__ = ["replace", "replace_locked"]

_LOCK_SECONDS = 8.0
_WRITER_SECONDS = 1.0


def replace(
    path: Path,
    new: bytes | None,
    expected: bytes | None,
    *,
    aside: Path | None = None,
    seconds: float = ANSWER_SECONDS,
) -> Problem | None:
    """Replace, create or delete a file, durably and all or nothing.

    Args:
        path: The file. Symbolic links are followed. Its folder exists.
        new: The content it shall have; None deletes it.
        expected: The content it has; None where it must not exist. If it has another, nothing is
            done.
        aside: A folder in which only the caller works, for the moment in which the new file has
            another name; used where it is on the same file system, so that nothing is ever left
            in the folder of the file. None uses that folder, and a hidden name.
        seconds: How long the file system may take.

    Returns:
        None when done. Else a problem, and the old file is whole: kind ``"changed"`` (it is not the
        expected one), ``"read-only"``, ``"no-space"``, ``"vanished"``, ``"not-a-file"``,
        ``"too-large"``, ``"unreadable"``, ``"busy"``, ``"no-answer"`` or ``"not-written"``.
    """
    turn = partial(lock_folder, seconds=_LOCK_SECONDS)
    return _within(seconds, _Attempt(path, new, expected, aside, turn))


def replace_locked(
    path: Path, new: bytes | None, expected: bytes | None, aside: Path
) -> Problem | None:
    """As ``replace``, for a caller that holds the lock of the file's folder since it read it."""
    return _within(ANSWER_SECONDS, _Attempt(path, new, expected, aside, nullcontext))


def _within(seconds: float, attempt: _Attempt) -> Problem | None:
    return attempt.problem if in_time(attempt.run, seconds) else attempt.give_up()


class _RefusedError(Exception):
    """Carries the problem out of the depth."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.text)
        self.problem = problem


class _Attempt:
    """One replacement, in another thread because a network folder may never answer."""

    def __init__(
        self,
        path: Path,
        new: bytes | None,
        expected: bytes | None,
        aside: Path | None,
        turn: Callable[[Path], AbstractContextManager[object]],
    ) -> None:
        self.problem: Problem | None = None
        self._path = path
        self._new = new
        self._expected = expected
        self._aside = aside
        self._turn = turn
        self._gate = threading.Lock()
        self._given_up = False
        self._committing = False

    def run(self) -> None:
        try:
            self._replace(Path(real_path(self._path)))
        except _RefusedError as refusal:
            self.problem = refusal.problem
        except (OSError, ValueError) as error:
            self.problem = not_written(self._path, error)

    def give_up(self) -> Problem:
        """Stop waiting; a step that has not begun will not be made."""
        with self._gate:
            self._given_up = True
            return no_answer(self._path, committing=self._committing)

    def _commit(self) -> None:
        """Pass the point after which giving up comes too late."""
        with self._gate:
            if self._given_up:
                raise _RefusedError(no_answer(self._path, committing=False))
            self._committing = True

    def _replace(self, target: Path) -> None:
        with self._turn(target.parent):
            status = self._examine(target)
            if self._new is None:
                self._delete(target)
            elif status is None:
                self._create(target, self._new)
            elif status.st_nlink > 1:
                self._overwrite(target, self._new)
            else:
                try:
                    self._exchange(target, self._new, status)
                except NotKeepableError:
                    self._overwrite(target, self._new)
            sync_folder(target.parent)

    def _examine(self, target: Path) -> os.stat_result | None:
        """Check that the file is the expected one and may be written; returns None if absent."""
        reading = files.read(target)
        if reading.problem is not None:
            raise _RefusedError(reading.problem)
        if reading.data != self._expected:
            raise _RefusedError(changed(self._path))
        if not may_write(target.parent):
            raise _RefusedError(read_only(target.parent))
        if reading.data is None:
            return None
        if not may_write(target):
            raise _RefusedError(read_only(target))
        return target.stat()

    def _create(self, target: Path, new: bytes) -> None:
        with Staged(target, self._aside) as staged:
            staged.write(new)
            staged.sync()
            self._commit()
            try:
                staged.appear()
            except FileExistsError:
                raise _RefusedError(changed(self._path)) from None

    def _delete(self, target: Path) -> None:
        with Staged(target, self._aside) as staged:
            self._commit()
            staged.take_away()
            if not self._is_expected(staged.name):
                staged.bring_back()
                raise _RefusedError(changed(self._path))

    def _exchange(self, target: Path, new: bytes, status: os.stat_result) -> None:
        with Staged(target, self._aside) as staged:
            staged.write(new)
            staged.dress(status)
            staged.sync()
            staged.take_name()
            self._commit()
            # Seen now, a version that came meanwhile need not be displaced and put back.
            if not self._is_expected(target):
                raise _RefusedError(changed(self._path))
            displaced = _exchanged(staged.name, target)
            if displaced is None:
                return
            staged.name = displaced
            if not self._is_expected(displaced):
                staged.name = _undo(displaced, target, new)
                raise _RefusedError(changed(self._path))

    def _is_expected(self, path: Path) -> bool:
        """Whether a file has the expected content and nobody is still writing it."""
        end = time.monotonic() + _WRITER_SECONDS
        while exchange.has_writers(path):
            if time.monotonic() > end:
                return False
            time.sleep(0.001)
        return path.read_bytes() == self._expected

    def _overwrite(self, target: Path, new: bytes) -> None:
        old = self._expected or b""
        descriptor = os.open(target, os.O_RDWR | getattr(os, "O_BINARY", 0))
        try:
            if os.read(descriptor, len(old) + 1) != old:
                raise _RefusedError(changed(self._path))
            self._commit()
            _lengthen(descriptor, len(old), len(new))
            start = _common_length(old, new)
            write_all(descriptor, new[start:] + b"\n" * (len(old) - len(new)), start)
            os.ftruncate(descriptor, len(new))
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _exchanged(staged: Path, target: Path) -> Path | None:
    """Put the new file in its place; returns where the old one is now, None where it is gone.

    Raises:
        NotKeepableError: What stands there is mounted there and has to stay.
    """
    try:
        displaced = exchange.exchange(staged, target)
        if displaced is None:
            staged.replace(target)
    except OSError as error:
        if error.errno == errno.EBUSY:
            raise NotKeepableError(str(error)) from error
        raise
    return displaced


def _undo(displaced: Path, target: Path, new: bytes) -> Path:
    """Put a version back that was not the expected one; returns where the other one is now."""
    back = exchange.exchange(displaced, target)
    if back is not None and back.read_bytes() != new:
        # In that moment somebody replaced ours in turn: theirs is the newest.
        return exchange.exchange(back, target) or back
    return back or displaced


def _common_length(one: bytes, other: bytes) -> int:
    pairs = enumerate(zip(one, other, strict=False))
    return next((index for index, (a, b) in pairs if a != b), min(len(one), len(other)))


def _lengthen(descriptor: int, length: int, wanted: int) -> None:
    """Make room by blank lines, so that a full disk is noticed while the old text is whole."""
    if wanted <= length:
        return
    try:
        write_all(descriptor, b"\n" * (wanted - length), length)
    except OSError:
        os.ftruncate(descriptor, length)
        raise
