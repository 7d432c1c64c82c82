"""Why a file could not be written."""

import errno
import os
from pathlib import Path

import pytest

from conda_privacy.core.write_problems import not_written

FILE = Path("/somewhere/.condarc")


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.EACCES, "read-only"),
        (errno.EROFS, "read-only"),
        (errno.ENOSPC, "no-space"),
        (errno.EDQUOT, "no-space"),
        (errno.ENOENT, "vanished"),
        (errno.ENOTDIR, "vanished"),
        (errno.ETIMEDOUT, "no-answer"),
        (errno.EBUSY, "busy"),
        (errno.EIO, "not-written"),
    ],
)
def test_GIVEN_an_error_of_the_system_WHEN_told_THEN_it_has_a_kind_and_the_cause(
    number: int, kind: str
) -> None:
    problem = not_written(FILE, OSError(number, os.strerror(number)))
    assert (problem.kind, problem.path) == (kind, FILE)
    assert kind == "no-answer" or os.strerror(number) in problem.cause


def test_GIVEN_a_file_in_use_on_windows_WHEN_told_THEN_busy() -> None:
    error = OSError(errno.EACCES, "in use")
    error.winerror = 32  # type: ignore[attr-defined]  # only there on Windows
    assert not_written(FILE, error).kind == "busy"


def test_GIVEN_an_error_without_a_number_WHEN_told_THEN_in_its_own_words() -> None:
    assert "embedded null" in not_written(FILE, ValueError("embedded null byte")).text
