"""Writing a settings file and the journal together, so that neither is ahead of the other."""

from __future__ import annotations

import os
from contextlib import AbstractContextManager, suppress
from datetime import datetime, timezone
from pathlib import Path

from conda_privacy.core import files
from conda_privacy.core.condarc_text import Edit
from conda_privacy.core.journal import LOCK_SECONDS, Journal, Record, as_text, context, digest
from conda_privacy.core.locks import lock_folder
from conda_privacy.core.plans import wording_at
from conda_privacy.core.problem import Problem
from conda_privacy.core.replacement import replace_locked
from conda_privacy.core.staging import sync_folder
from conda_privacy.core.write_problems import not_written

__all__ = [
    "done_records",
    "folders_without",
    "lock_place",
    "missing_folders",
    "new_record",
    "remove_folders",
    "write",
]

_CONTEXT = 200


def new_record(
    path: Path, setting: str, key: tuple[str, ...], old: bytes | None, change: Edit, encoding: str
) -> Record:
    """A record of a change that is about to be made.

    Args:
        path: The file.
        setting: The name of the setting it is about.
        key: The keys that lead to it in the file.
        old: The content now; None where the file does not exist.
        change: The splice.
        encoding: The one in which conda reads the file.
    """
    content = old or b""
    identifier = os.urandom(6).hex()
    before, behind = content[: change.at], content[change.at + len(change.removed) :]
    return Record(
        id=identifier,
        when=datetime.now(timezone.utc).isoformat(timespec="milliseconds"),
        path=str(path),
        setting=setting,
        key=key,
        before=wording_at(key, old, encoding),
        after=wording_at(key, change.new, encoding),
        at=change.at,
        removed=as_text(change.removed),
        inserted=as_text(change.inserted),
        digest_before=digest(old),
        digest_after=digest(change.new),
        lead=context(identifier, before[before.rfind(b"\n", 0, -1) + 1 :][-_CONTEXT:]),
        trail=context(identifier, (behind[: behind.find(b"\n") + 1] or behind)[:_CONTEXT]),
    )


def write(
    journal: Journal, record: Record, target: Path, new: bytes | None, old: bytes | None
) -> Problem | None:
    """Write a file that the journal has a record of. Needs the locks of journal and folder.

    Args:
        journal: The journal.
        record: What is about to be done; it has been begun.
        target: The file, links resolved.
        new: Its new content; None deletes it.
        old: The content it must have now.

    Returns:
        None when done, else why not; folders created for it are then gone again.
    """
    try:
        for folder in map(Path, record.created_folders):
            folder.mkdir()
            sync_folder(folder.parent)
    except OSError as error:
        problem: Problem | None = not_written(target, error)
    else:
        problem = replace_locked(target, new, old, journal.folder)
    if problem is None:
        journal.finish(record)
        return None
    remove_folders(record.created_folders)
    journal.drop(record)
    return problem


def missing_folders(target: Path) -> tuple[str, ...]:
    """The folders that have to be created for a file, outermost first."""
    if target.parent.exists():
        return ()
    missing = [str(folder) for folder in target.parents if not folder.exists()]
    return tuple(reversed(missing))


def folders_without(creation: Record, target: Path, records: tuple[Record, ...]) -> tuple[str, ...]:
    """The folders that are of no more use once a file that was created is gone, outermost first.

    Args:
        creation: The change that created the file.
        target: The file, links resolved.
        records: All records, oldest first. A folder that was created for another file stayed when
            that one was taken away, because this file was in it.
    """
    own = records.index(creation)
    gone = {each.path for each in records[own + 1 :] if not each.digest_after}
    parents = {str(folder) for folder in target.parents}
    others = (each.created_folders for each in records[:own] if each.path in gone)
    left = parents.intersection(folder for folders in others for folder in folders)
    return (*sorted(left, key=len), *creation.created_folders)


def lock_place(target: Path) -> AbstractContextManager[None]:
    """The lock of the folder a file is in, or of the nearest one that exists.

    The journal's lock keeps our own programs in turn, this one also those of other accounts.
    """
    folder = next(folder for folder in target.parents if folder.exists())
    return lock_folder(folder, LOCK_SECONDS)


def remove_folders(folders: tuple[str, ...]) -> None:
    """Remove folders that were created for a file, as far as nothing else is in them."""
    with suppress(OSError):
        for folder in reversed(folders):
            Path(folder).rmdir()


def done_records(journal: Journal, encoding: str) -> tuple[Record, ...]:
    """The records of changes that were made, oldest first.

    A change that a killed program left half recorded counts if the file shows that it was made.
    """
    return tuple(record for record in journal.records() if _is_done(record, encoding))


def _is_done(record: Record, encoding: str) -> bool:
    if record.state != "begun":
        return record.state == "done"
    data = files.read(Path(record.path)).data
    if digest(data) in (record.digest_before, record.digest_after):
        return digest(data) == record.digest_after
    return wording_at(record.key, data, encoding) == record.after
