"""A process with all it started, and how to end every one of them.

On POSIX the process leads a session of its own, so that a signal reaches its whole group and it has
no terminal to ask a question on. Where there is a ``/proc``, those that left the group are found by
a mark in their environment. On Windows a job object holds the process and all its descendants.
"""

from __future__ import annotations

import ctypes
import os
import signal
import subprocess
import time
from contextlib import suppress
from pathlib import Path
from typing import Any, Protocol

MARK = "PRIVACY_CHECK_RUN"
"""The environment variable that holds a run's mark."""

_GRACE = 1.0  # seconds between asking a process group to end and ending it
_PAUSE = 0.01  # seconds an ended process may take to be gone
_CREATE_NO_WINDOW = 0x08000000
_SET_QUOTA_AND_TERMINATE = 0x0101
_EXTENDED_LIMITS = 9
_KILL_ON_JOB_CLOSE = 0x2000


class Tree(Protocol):
    """A process and all it started."""

    def end(self) -> None:
        """End what is left of it; return when it is gone, or a second later."""


def tree_options(platform: str) -> dict[str, Any]:
    """Return the arguments of ``Popen`` with which a process can be ended as a tree."""
    if platform == "win32":
        return {"creationflags": _CREATE_NO_WINDOW}
    return {"start_new_session": True}


def tree_of(process: subprocess.Popen[bytes], mark: str, platform: str) -> Tree:
    """Return the tree of a process started with ``tree_options``.

    Args:
        process: The process.
        mark: What its environment variable ``MARK`` holds.
        platform: As ``sys.platform`` says it.
    """
    if platform == "win32":
        # The name exists on Windows only.
        return JobTree(process, ctypes.__dict__["WinDLL"]("kernel32", use_last_error=True))
    return GroupTree(process, mark, Path("/proc"))


class GroupTree:
    """A process that leads a process group, on POSIX."""

    def __init__(self, process: subprocess.Popen[bytes], mark: str, processes: Path) -> None:
        self._process = process
        self._mark = f"{MARK}={mark}".encode()
        self._processes = processes

    def end(self) -> None:
        """Ask the group to end, then end it, and with it those that left the group."""
        if self._process.poll() is None:
            self._signal(signal.SIGTERM)
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(_GRACE)
        self._signal(signal.SIGKILL)
        self._process.wait()
        last = time.monotonic() + _GRACE
        while (left := self._marked()) and time.monotonic() < last:
            for pid in left:
                _kill(pid)
            time.sleep(_PAUSE)

    def _signal(self, number: int) -> None:
        with suppress(ProcessLookupError, PermissionError):  # macOS says the latter of ended ones
            os.killpg(self._process.pid, number)

    def _marked(self) -> list[int]:
        try:
            folders = [folder for folder in self._processes.iterdir() if folder.name.isdecimal()]
        except OSError:
            return []
        return [int(folder.name) for folder in folders if self._is_marked(folder)]

    def _is_marked(self, folder: Path) -> bool:
        try:
            return self._mark in (folder / "environ").read_bytes().split(b"\0")
        except OSError:  # another person's, or gone already
            return False


def _kill(pid: int) -> None:
    with suppress(ProcessLookupError, PermissionError):
        os.kill(pid, signal.SIGKILL)


class JobTree:
    """A process in a job object, on Windows.

    The job ends all its processes when it is closed, so also when this program is ended itself.
    """

    def __init__(self, process: subprocess.Popen[bytes], kernel: Any) -> None:  # noqa: ANN401 - known on Windows only
        """Put the process into a job of its own.

        Args:
            process: The process, just started.
            kernel: The library ``kernel32``.
        """
        self._process = process
        self._kernel = kernel
        for name in ("CreateJobObjectW", "OpenProcess"):
            getattr(kernel, name).restype = ctypes.c_void_p
        self._job = ctypes.c_void_p(kernel.CreateJobObjectW(None, None))
        limits = _ExtendedLimits()
        limits.basic.flags = _KILL_ON_JOB_CLOSE
        kernel.SetInformationJobObject(
            self._job, _EXTENDED_LIMITS, ctypes.byref(limits), ctypes.sizeof(limits)
        )
        handle = ctypes.c_void_p(kernel.OpenProcess(_SET_QUOTA_AND_TERMINATE, 0, process.pid))
        kernel.AssignProcessToJobObject(self._job, handle)
        kernel.CloseHandle(handle)

    def end(self) -> None:
        """End every process in the job."""
        self._kernel.TerminateJobObject(self._job, 1)
        self._kernel.CloseHandle(self._job)
        self._process.kill()  # where it could not be put into the job; harmless after its end
        self._process.wait()


class _BasicLimits(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION."""

    _fields_ = (
        ("process_time", ctypes.c_int64),
        ("job_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("minimum_working_set", ctypes.c_size_t),
        ("maximum_working_set", ctypes.c_size_t),
        ("active_processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority", ctypes.c_uint32),
        ("scheduling", ctypes.c_uint32),
    )


class _ExtendedLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION."""

    _fields_ = (
        ("basic", _BasicLimits),
        ("counters", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process_memory", ctypes.c_size_t),
        ("peak_job_memory", ctypes.c_size_t),
    )
