"""Whether this account has a right on Windows, found out without writing anything.

``os.access`` only knows the attribute "read-only" there, which says nothing of a folder and nothing
of whom a file belongs to. So the file or folder is opened with the right in question and closed
again: the system then goes through the access lists as it would for a program that writes. Nothing
is changed by that, no time either, and nobody who watches is woken; creating a file and deleting it
would do all of these.
"""

from __future__ import annotations

from ctypes import c_uint32, c_void_p, c_wchar_p

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

__all__ = ["ADD_FILE", "READ", "WRITE", "granted", "granted_on_windows"]

READ = 0x8000_0000  # winnt.h: GENERIC_READ
WRITE = 0x4000_0000  # GENERIC_WRITE
ADD_FILE = 0x2  # FILE_ADD_FILE
_FILE_SHARE_ALL = 0x7
_OPEN_EXISTING = 3  # fileapi.h
_FILE_FLAG_BACKUP_SEMANTICS = 0x0200_0000  # winbase.h: without it no folder is opened
_SHARING_VIOLATION = 32  # winerror.h


def granted(path: str, access: int) -> bool:
    """Tell whether the system would let this account open something that exists.

    Args:
        path: The file or folder.
        access: The right, as the system counts them.
    """
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
