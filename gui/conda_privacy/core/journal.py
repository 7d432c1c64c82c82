"""The journal: what this program changed in which settings file, so that it can be undone.

One JSON object a line, in our own state folder, readable by its owner alone. A change is written
down before the file is touched and marked as done afterwards, so that a program that is killed
in between leaves something to find out rather than nothing. The journal holds the bytes that were
taken out and put in, and digests; never the rest of a file, and never a token. A password in an
address that is the value of a setting is among those bytes, as undoing has to give it back.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import fields
from pathlib import Path

from conda_privacy.core import permission
from conda_privacy.core.files import explain
from conda_privacy.core.frozen import frozen, replace, values_of
from conda_privacy.core.locks import lock_file
from conda_privacy.core.phrase import Phrase
from conda_privacy.core.problem import Problem
from conda_privacy.core.settings import SETTINGS
from conda_privacy.core.staging import sync_folder, write_all

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["Journal", "Record", "as_bytes", "as_text", "context", "digest"]

LOCK_SECONDS = 60.0
_SIZE_LIMIT = 1024 * 1024
_KEPT_RECORDS = 500
_READ_LIMIT = 8 * 1024 * 1024
_STATES = ("begun", "done", "dropped")
_SHAPES: dict[str, type | list[type] | None] = {
    "at": int,
    "key": None,
    "created_folders": None,
    "lead": [int, str],
    "trail": [int, str],
}
_BEGINNING = b'{"id": "'
_LINES = re.compile(rb"(?:\{\"id\": [^\n]*\}\n)*")


@frozen
class Record:
    """One change of one settings file.

    Attributes:
        id: Identifier, unique in the journal.
        when: Time in UTC, ISO 8601.
        path: The file, as it was asked for.
        setting: Name of the setting.
        key: The keys that lead to it in the file.
        before: The value in words before the change; empty where the file did not set it.
        after: The same after the change.
        at: Byte at which the change begins.
        removed: The text taken out there.
        inserted: The text put in instead.
        digest_before: Digest of the whole file before; empty where there was none.
        digest_after: Digest of the whole file after; empty where it was deleted.
        lead: Length and digest of the bytes in front of the change, up to one line.
        trail: Length and digest of the bytes behind what was removed, up to one line.
        created_folders: Folders that were created for the file, outermost first.
        undoes: The record this one undoes; empty for a change of its own.
        state: ``"begun"``, ``"done"`` or ``"dropped"``.
    """

    id: str
    when: str
    path: str
    setting: str
    key: tuple[str, ...]
    before: str
    after: str
    at: int
    removed: str
    inserted: str
    digest_before: str
    digest_after: str
    lead: tuple[int, str]
    trail: tuple[int, str]
    created_folders: tuple[str, ...] = ()
    undoes: str = ""
    state: str = "begun"

    @property
    def created_file(self) -> bool:
        """True where the file did not exist before."""
        return not self.digest_before


class Journal:
    """The journal in one state folder."""

    _sound: tuple[int, ...] = ()
    """How this program left the last journal it wrote to, if no line in that was damaged."""

    def __init__(self, folder: Path) -> None:
        """Look at a journal; nothing is created before something is written.

        Args:
            folder: Our state folder (``Machine.state_dir``).
        """
        self.folder = folder
        self._path = folder / "journal.jsonl"

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Keep every other program of ours from changing anything, and make room for records.

        Raises:
            LockTimeoutError: Another one has been at work for a minute.
            OSError: The state folder cannot be written.
        """
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with lock_file(self.folder / "lock", LOCK_SECONDS):
            names: list[str] = []
            with suppress(OSError):  # a folder may be closed to looking and open to writing
                names = os.listdir(self.folder)  # noqa: PTH208 - several times as fast
            for name in names:
                if name.startswith("staged-"):  # by a program that was killed
                    with suppress(OSError):  # another program may be looking at it
                        (self.folder / name).unlink()
            yield

    def records(self) -> tuple[Record, ...]:
        """Every record that can be read, oldest first, with the state it came to."""
        records, _ = self._read()
        return records

    def problem(self) -> Problem | None:
        """Why the journal cannot be read; None where it can be, or where there is none yet.

        It can where only some of it is damaged, or where all of it is the beginning of a line.
        """
        try:
            with self._path.open("rb") as file:
                data = file.read(_READ_LIMIT)
        except OSError as error:
            return explain(error, self._path)
        records, sound = _parsed(data[: _end(data)])
        return None if records or sound else _damaged(self._path)

    def refusal(self) -> Problem | None:
        """Why nothing can be written down, as far as rights and folders tell."""
        return permission.refusal(self._path)

    def begin(self, record: Record) -> None:
        """Write a record down, durably, before the change is made. Needs the lock.

        Raises:
            OSError: It cannot be written.
        """
        self._make_room()
        is_new = not self._path.exists()
        self._append({**_as_line(record), "state": "begun"}, durably=True)
        if is_new:
            sync_folder(self.folder)

    def begin_again(self, record: Record) -> None:
        """Write down that the change goes on with a file that has changed meanwhile.

        Not worth waiting for the disk, while another program is quicker than we are: a power cut
        in this moment can cost the way back from this one change, and nothing else.
        """
        self._append({**_as_line(record), "state": "begun"}, durably=False)

    def finish(self, record: Record) -> None:
        """Mark a record as done. Needs the lock."""
        # Not worth waiting for the disk, nor calling a change not made: without it, the file tells.
        with suppress(OSError):
            self._append({"id": record.id, "state": "done"}, durably=False)

    def drop(self, record: Record) -> None:
        """Mark a record as not done. Needs the lock."""
        self._append({"id": record.id, "state": "dropped"}, durably=False)

    def _append(self, line: dict[str, object], *, durably: bool) -> None:
        import json

        flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0)
        descriptor = os.open(self._path, flags, 0o600)
        try:
            was_sound = Journal._sound == _signature(os.fstat(descriptor))
            write_all(descriptor, json.dumps(line).encode() + b"\n")
            if durably:
                os.fsync(descriptor)
            if was_sound:
                Journal._sound = _signature(os.fstat(descriptor))
        finally:
            os.close(descriptor)

    def _read(self) -> tuple[tuple[Record, ...], bool]:
        """The records, and whether everything in the journal was one."""
        try:
            with self._path.open("rb") as file:
                data = file.read(_READ_LIMIT)
        except FileNotFoundError:
            return (), True
        except OSError:
            return (), False
        return _parsed(data)

    def mend(self) -> None:
        """Set a damaged journal aside and go on with what can be read of it. Needs the lock.

        Raises:
            OSError: The state folder cannot be written.
        """
        self._cut_off()
        records, sound = self._read()
        if not sound:
            self._path.replace(self._free_name())
            self._rewrite(records)

    def _cut_off(self) -> None:
        """Remove a last line that a killed program began; its change was then not begun."""
        data = self._path.read_bytes()
        end = _end(data)
        if end < len(data):
            os.truncate(self._path, end)

    def _make_room(self) -> None:
        """Keep a long journal short, and a damaged one out of the way."""
        try:
            status = self._path.stat()
            if Journal._sound == _signature(status) and status.st_size <= _SIZE_LIMIT:
                return  # nobody has written to it since we did
            data = self._path.read_bytes()
        except FileNotFoundError:
            return
        if not _LINES.fullmatch(data):
            self.mend()
        elif len(data) > _SIZE_LIMIT:
            self._rewrite(self.records()[-_KEPT_RECORDS:])
        else:
            Journal._sound = _signature(status)

    def _rewrite(self, records: Iterable[Record]) -> None:
        import json

        lines = b"".join(json.dumps(_as_line(record)).encode() + b"\n" for record in records)
        fresh = self.folder / "staged-journal"
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
        descriptor = os.open(fresh, flags, 0o600)
        try:
            write_all(descriptor, lines)
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        fresh.replace(self._path)
        sync_folder(self.folder)

    def _free_name(self) -> Path:
        names = (self.folder / f"journal-damaged-{number}.jsonl" for number in range(1, 100))
        return next((name for name in names if not name.exists()), self.folder / "journal-damaged")


def _signature(status: os.stat_result) -> tuple[int, ...]:
    return status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns


def digest(data: bytes | None) -> str:
    """The digest of a whole file; empty for one that does not exist."""
    return "" if data is None else hashlib.sha256(data).hexdigest()


def as_text(piece: bytes) -> str:
    """Some bytes of a file as the text of a record; each survives that is not UTF-8."""
    return piece.decode("utf-8", "surrogateescape")


def as_bytes(text: str) -> bytes:
    """The bytes of which ``as_text`` made a text."""
    return text.encode("utf-8", "surrogateescape")


def context(identifier: str, piece: bytes) -> tuple[int, str]:
    """Length and digest of some bytes around a change, of use for that change alone."""
    return len(piece), hashlib.sha256(identifier.encode() + piece).hexdigest()[:32]


def _as_line(record: Record) -> dict[str, object]:
    """The fields in order: every line begins with the identifier."""
    return dict(zip(Record.__match_args__, values_of(record), strict=True))


def _end(data: bytes) -> int:
    """Where the journal ends without a last line that was only begun."""
    end = data.rfind(b"\n") + 1
    begun = data[end:].startswith(_BEGINNING) or _BEGINNING.startswith(data[end:])
    return end if begun else len(data)


def _parsed(data: bytes) -> tuple[tuple[Record, ...], bool]:
    found: dict[str, Record] = {}
    sound = data.endswith(b"\n") or not data
    for line in data.splitlines():
        sound &= _take(line, found)
    return tuple(found.values()), sound


def _damaged(path: Path) -> Problem:
    title = Phrase("This file cannot be read")
    text = Phrase("No change made with this program is left to take back.")
    return Problem("journal-damaged", title, text, path)


def _take(line: bytes, found: dict[str, Record]) -> bool:
    """Take one line in; False where it is damaged."""
    import json

    try:
        given = json.loads(line)
    except (ValueError, RecursionError):
        return False
    if not isinstance(given, dict):
        return False
    if given.keys() == {"id", "state"}:
        known = found.get(str(given["id"]))
        if known is not None and given["state"] in _STATES:
            found[known.id] = replace(known, state=given["state"])
        return True  # the end of a record that is no longer kept
    record = _record(given)
    if record is not None:
        found[record.id] = record
    return record is not None


def _record(given: dict[str, object]) -> Record | None:
    if given.keys() != {field.name for field in fields(Record)} or given["state"] not in _STATES:
        return None
    if not all(_fits(_SHAPES.get(name, str), value) for name, value in given.items()):
        return None
    values: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in given.items()
    }
    record = Record(**values)
    return record if _is_of_use(record) else None


def _is_of_use(record: Record) -> bool:
    """Whether what it says can have been written by this program: a file, a setting, bytes."""
    try:
        as_bytes(record.removed + record.inserted)
    except UnicodeEncodeError:
        return False
    return record.setting in SETTINGS and "\0" not in record.path


def _fits(shape: type | list[type] | None, value: object) -> bool:
    """Whether a value is of a type, a list of such types, or (None) a list of texts."""
    if isinstance(shape, type):
        return type(value) is shape
    if not isinstance(value, list):
        return False
    return [type(item) for item in value] == (shape or [str] * len(value))
