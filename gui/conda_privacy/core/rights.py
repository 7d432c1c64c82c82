"""Whether this account may write to a file or into a folder, found out without writing anything.

POSIX answers that itself (``os.access``). On Windows the same function only knows the attribute
"read-only", which says nothing of a folder and nothing of whom a file belongs to. There the file or
folder is opened with the right in question and closed again: the system then goes through the
access lists as it would for a program that writes. Nothing is changed by that, no time either, and
nobody who watches is woken; creating a file and deleting it would do all of these.

Plain strings, no pathlib: ten thousand environments go through here.
"""

from __future__ import annotations

import os
import sys

from conda_privacy.core.token_rules import EFFECTIVE_IDS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

__all__ = ["granted_on_windows", "may_add_to", "may_change_root", "may_open"]

_GENERIC_READ = 0x8000_0000  # winnt.h
_GENERIC_WRITE = 0x4000_0000
_FILE_ADD_FILE = 0x2
_FILE_SHARE_ALL = 0x7
_OPEN_EXISTING = 3  # fileapi.h
_FILE_FLAG_BACKUP_SEMANTICS = 0x0200_0000  # winbase.h: without it no folder is opened
_SHARING_VIOLATION = 32  # winerror.h


def may_open(file: str, mode: int = os.W_OK) -> bool:
    """Tell whether this account may open an existing file.

    Args:
        file: The file.
        mode: ``os.W_OK``, or with ``os.R_OK`` for reading as well.
    """
    if sys.platform == "win32":
        return _granted(file, _GENERIC_WRITE | (_GENERIC_READ if mode & os.R_OK else 0))
    return os.access(file, mode, effective_ids=EFFECTIVE_IDS)


def may_add_to(folder: str) -> bool:
    """Tell whether this account may make files in an existing folder."""
    if sys.platform == "win32":
        return _granted(folder, _FILE_ADD_FILE)
    return os.access(folder, os.W_OK | os.X_OK, effective_ids=EFFECTIVE_IDS)


def may_change_root(root: str) -> bool:
    """Tell whether conda takes an installation for one that this account may write to.

    As ``root_writable`` in conda's ``base/context.py``, which opens the history with ``"a+"``.
    """
    history = os.path.join(root, "conda-meta", "history")  # noqa: PTH118 - as text, see above
    is_file = os.path.isfile(history)  # noqa: PTH113 - as above
    return is_file and may_open(history, os.R_OK | os.W_OK)


def _granted(path: str, access: int) -> bool:
    import ctypes

    # Names that only Windows has, for which type checkers elsewhere find nothing.
    library: Any = ctypes
    kernel32 = library.WinDLL("kernel32", use_last_error=True)
    return granted_on_windows(kernel32, library.get_last_error, path, access)


def granted_on_windows(
    kernel32: Any,  # noqa: ANN401 - a library that ctypes loads has no type
    last_error: Callable[[], int],
    path: str,
    access: int,
) -> bool:
    """Tell whether ``CreateFileW`` opens something that exists with a right.

    Args:
        kernel32: The library of that name.
        last_error: What tells the code of a failure.
        path: The file or folder.
        access: The right, as the system counts them.

    Returns:
        True also where another program keeps everybody else out at this moment: what is asked is
        the right, and the system looks at that first.
    """
    from ctypes import c_uint32, c_void_p, c_wchar_p

    open_, close = kernel32.CreateFileW, kernel32.CloseHandle
    open_.argtypes = (c_wchar_p, c_uint32, c_uint32, c_void_p, c_uint32, c_uint32, c_void_p)
    open_.restype = c_void_p
    close.argtypes = (c_void_p,)
    handle = open_(
        path, access, _FILE_SHARE_ALL, None, _OPEN_EXISTING, _FILE_FLAG_BACKUP_SEMANTICS, None
    )
    if handle == c_void_p(-1).value:
        return last_error() == _SHARING_VIOLATION
    close(handle)
    return True
