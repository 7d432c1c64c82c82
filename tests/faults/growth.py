"""What a long life leaves behind: counted at rest, and judged half against half."""

from __future__ import annotations

import ctypes
import gc
import json
import os
import re
import sys
import threading
from collections import Counter
from dataclasses import dataclass
from functools import _lru_cache_wrapper
from pathlib import Path
from statistics import median
from tempfile import TemporaryFile
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

_WARM_UP = 0.2
"""Part of the run after which nothing may grow any more."""
_MAY_COME = {
    "objects": 300,
    "blocks": 2000,
    "widgets": 20,
    "threads": 0,
    "files": 0,
    "watched": 0,
    "in use": 160,
    "styles": 512,
    "held": 6144,
}
"""What may come on top after the warm-up. In KiB are the memory that is in use by others than
Python's small objects, whose blocks are counted; what Qt remembered besides of how widgets that
are there look; and all memory but what Python keeps free. Qt keeps some KiB of each panel that was
there."""
_ONE_HEAP = {"MALLOC_ARENA_MAX": "1", "MALLOC_TRIM_THRESHOLD_": "131072"}
"""What the C library is told. Otherwise each thread gets a heap of its own, of which the last part
stays with the process however large it is, and whoever frees a picture makes it larger."""
_TEXTS = 30_000
_OF_A_CLASS = 5
"""So many more objects of one class of ours, or of Qt's, may be there."""
_COUNTED = ("conda_privacy.", "PySide6.")
_FREE = re.compile(r"(?:bytes in available blocks|unused pools \* \d+ bytes) += +([\d,]+)")


class Samples:
    """Keeps samples in a file, for what is kept in memory of each would count as growth."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def take(self) -> dict[str, int]:
        """Take one more and return its figures."""
        sample = take_sample()
        with self._path.open("a", encoding="utf-8") as stream:
            stream.write(json.dumps([sample.figures, sample.classes]) + "\n")
        return sample.figures

    def all(self) -> list[Sample]:
        """Return all that were taken."""
        lines = map(json.loads, self._path.read_text("utf-8").splitlines())
        return [Sample(figures, Counter(classes)) for figures, classes in lines]


@dataclass(frozen=True)
class Sample:
    """What was there at one moment of rest.

    Attributes:
        figures: counts, and sizes in KiB, by name.
        classes: how many Python objects of each class of ours and of Qt's there were, also those
            whose widget is gone already.
    """

    figures: dict[str, int]
    classes: Counter[str]


def let_tables_grow() -> list[str]:
    """Let Python's table of texts that it keeps once each get a size at which it stays.

    Each name of a file that was ever looked at takes a place there, also after it is forgotten.
    When no place is left, the table gets three times as many as it holds texts, rounded up to a
    power of two: a MiB more at some moment of the hour, or less, and then the same again and again.

    Returns:
        Texts to hold: with them the table is far from where it would be rounded otherwise.
    """
    held = [sys.intern(f"held text {number}") for number in range(_TEXTS)]
    for number in range(10 * _TEXTS):
        sys.intern(f"text {number}")
    return held


def let_fonts_load() -> None:
    """Let Qt load the fonts for all letters of two bytes, in each font that a widget has.

    Three bytes by chance in a settings file are such a letter now and then, which is shown with
    the line that it stands in. The first of a script loads 30 to 140 KiB for good.
    """
    letters = "".join(map(chr, range(0xA0, 0x800)))
    image = QImage(2000, 200, QImage.Format.Format_RGB32)
    for described in {widget.font().toString() for widget in QApplication.allWidgets()}:
        font = QFont()
        font.fromString(described)
        painter = QPainter(image)
        painter.setFont(font)
        painter.drawText(image.rect(), Qt.TextFlag.TextWrapAnywhere, letters)
        painter.end()


def take_sample() -> Sample:
    """Count what is there now; caches that have a bound are emptied, for they fill but end."""
    for cache in gc.get_objects():
        if isinstance(cache, _lru_cache_wrapper) and cache.cache_info().maxsize is not None:
            cache.cache_clear()
    gc.collect()
    objects = gc.get_objects()
    count = len(objects)
    names = (f"{type(each).__module__}.{type(each).__qualname__}" for each in objects)
    classes = Counter(name for name in names if name.startswith(_COUNTED))
    del objects, names
    styles = _empty_caches_of_styles()
    give_back_memory()
    status = Path("/proc/self/status").read_text()
    line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    resident = int(line.split()[1])
    files, watched = _open_files()
    figures = {
        "objects": count,
        "blocks": sys.getallocatedblocks(),
        "widgets": len(QApplication.allWidgets()),
        "threads": threading.active_count(),
        "files": files,
        "watched": watched,
        "in use": in_use(),
        "styles": styles,
        "resident": resident,
        "held": resident - free_in_python(),
    }
    return Sample(figures, classes)


def growth(samples: list[Sample]) -> dict[str, int]:
    """How much more the second half has than the first, after the warm-up; only what is too much.

    The least of each half is compared, because a lesson that is just open, say, has more widgets
    than another, and in fact the least but one, because at a single moment something may not be
    there yet. Only all memory often lies below what is usual, by chance: there it is the median.
    """
    warm = samples[int(len(samples) * _WARM_UP) :]
    first, second = warm[: len(warm) // 2], warm[len(warm) // 2 :]
    if not first:
        return {}
    grown: dict[str, int] = {}
    for name, limit in _MAY_COME.items():
        usual = median if name == "held" else _least_but_one
        before, after = (usual([s.figures[name] for s in half]) for half in (first, second))
        grown |= {name: int(after - before)} if after - before > limit else {}
    for name in second[-1].classes:
        before, after = (
            _least_but_one([s.classes[name] for s in half]) for half in (first, second)
        )
        grown |= {name: int(after - before)} if after - before > _OF_A_CLASS else {}
    return grown


def _least_but_one(counts: list[int]) -> int:
    return sorted(counts)[:2][-1]


def _empty_caches_of_styles() -> int:
    """Let Qt forget how each widget looks in each state it was ever in; KiB that this gives back.

    Of a widget below a style sheet Qt remembers each look it once had: pressed, without focus,
    below the pointer. There is an end to that while there is an end to the widgets, but an hour
    of chance does not reach it.
    """
    before = in_use()
    for widget in QApplication.allWidgets():
        sheet = widget.styleSheet()
        if sheet:
            widget.setStyleSheet("")
            widget.setStyleSheet(sheet)
    return before - in_use()


def with_one_heap() -> None:
    """Begin this program again so that the C library keeps little that is free; see mallopt(3)."""
    if os.environ.items() >= _ONE_HEAP.items() or not hasattr(ctypes.CDLL(None), "malloc_trim"):
        return
    again = [sys.executable, *sys.orig_argv[1:]]
    os.execve(sys.executable, again, {**os.environ, **_ONE_HEAP})  # noqa: S606 - itself


def free_in_python() -> int:
    """KiB that Python keeps free for small objects; 0 where it does not tell.

    It takes them a MiB at a time, and gives back only a MiB in which nothing is left. Many objects
    at one moment, as of a class of thousands, leave free places between those that stay.
    """
    if not hasattr(sys, "_debugmallocstats"):
        return 0
    with TemporaryFile() as told:
        sys.stderr.flush()
        error_output = os.dup(2)
        os.dup2(told.fileno(), 2)
        try:
            sys._debugmallocstats()
        finally:
            os.dup2(error_output, 2)
            os.close(error_output)
        told.seek(0)
        text = told.read().decode()
    return sum(int(size.replace(",", "")) for size in _FREE.findall(text)) // 1024


class _MallInfo(ctypes.Structure):
    """What the C library tells of its heap; see mallinfo2(3)."""

    _fields_ = tuple(
        (name, ctypes.c_size_t)
        for name in (
            *("arena", "ordblks", "smblks", "hblks", "hblkhd"),
            *("usmblks", "fsmblks", "uordblks", "fordblks", "keepcost"),
        )
    )


def in_use() -> int:
    """KiB of the C heap that something uses, Qt for instance; 0 where nobody can tell."""
    library: Any = ctypes.CDLL(None)
    if not hasattr(library, "mallinfo2"):
        return 0
    library.mallinfo2.restype = _MallInfo
    told = library.mallinfo2()
    return int(told.uordblks + told.hblkhd) // 1024


def give_back_memory() -> None:
    """Let the C library return what is free, so that only what is in use is counted.

    A window that is resized takes and frees megabytes; small pieces of memory between them keep
    the C library from returning them by itself.
    """
    library = ctypes.CDLL(None)
    if hasattr(library, "malloc_trim"):
        library.malloc_trim(0)


def _open_files() -> tuple[int, int]:
    """How many files are open, and how many paths are watched."""
    files = watched = 0
    for descriptor in Path("/proc/self/fdinfo").iterdir():
        try:
            watched += descriptor.read_text().count("inotify wd:")
        except FileNotFoundError:
            continue  # the one that lists them
        files += 1
    return files, watched
