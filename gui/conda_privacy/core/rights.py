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

__all__ = ["may_add_to", "may_change_root", "may_open"]


def may_open(file: str, mode: int = os.W_OK) -> bool:
    """Tell whether this account may open an existing file.

    Args:
        file: The file.
        mode: ``os.W_OK``, or with ``os.R_OK`` for reading as well.
    """
    if sys.platform == "win32":
        from conda_privacy.core.rights_on_windows import READ, WRITE, granted

        return granted(file, WRITE | (READ if mode & os.R_OK else 0))
    return os.access(file, mode, effective_ids=EFFECTIVE_IDS)


def may_add_to(folder: str) -> bool:
    """Tell whether this account may make files in an existing folder."""
    if sys.platform == "win32":
        from conda_privacy.core.rights_on_windows import ADD_FILE, granted

        return granted(folder, ADD_FILE)
    return os.access(folder, os.W_OK | os.X_OK, effective_ids=EFFECTIVE_IDS)


def may_change_root(root: str) -> bool:
    """Tell whether conda takes an installation for one that this account may write to.

    As ``root_writable`` in conda's ``base/context.py``, which opens the history with ``"a+"``.
    """
    history = os.path.join(root, "conda-meta", "history")  # noqa: PTH118 - as text, see above
    is_file = os.path.isfile(history)  # noqa: PTH113 - as above
    return is_file and may_open(history, os.R_OK | os.W_OK)
