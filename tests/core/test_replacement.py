"""Replacing a file: whole at every moment, with everything that belongs to it."""

import errno
import fcntl
import os
import resource
import shutil
import stat
import sys
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from conda_privacy.core import exchange, replacement, staging
from conda_privacy.core.in_time import THREAD_NAME
from conda_privacy.core.problem import Problem
from conda_privacy.core.replacement import replace
from tests.threads import let_threads_end

OLD, NEW = b"a: 1\n# a comment\n", b"a: 2\n"
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="looks at what POSIX keeps")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    folder = tmp_path / "folder"
    folder.mkdir()
    path = folder / ".condarc"
    path.write_bytes(OLD)
    return path


@pytest.fixture
def aside(tmp_path: Path) -> Path:
    folder = tmp_path / "aside"
    folder.mkdir()
    return folder


def kind(problem: Problem | None) -> str:
    return "" if problem is None else problem.kind


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_GIVEN_no_more_threads_WHEN_replaced_THEN_it_is_done_or_refused_all_the_same(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none_left(_: threading.Thread) -> None:
        raise RuntimeError("can't create new thread at interpreter shutdown")

    monkeypatch.setattr(threading.Thread, "start", none_left)
    assert replace(file, NEW, OLD) is None
    assert file.read_bytes() == NEW
    assert kind(replace(file, OLD, OLD)) == "changed"
    assert file.read_bytes() == NEW


@pytest.mark.parametrize("with_aside", [False, True])
@pytest.mark.parametrize("unnamed", [False, True])
def test_GIVEN_a_file_WHEN_replaced_THEN_it_is_new_and_nothing_is_left(
    file: Path, aside: Path, monkeypatch: pytest.MonkeyPatch, *, with_aside: bool, unnamed: bool
) -> None:
    if not unnamed:
        monkeypatch.setattr(os, "O_TMPFILE", 0)
    file.chmod(0o604)
    assert replace(file, NEW, OLD, aside=aside if with_aside else None) is None
    assert file.read_bytes() == NEW
    assert stat.S_IMODE(file.stat().st_mode) == 0o604
    assert names(file.parent) == {".condarc"}
    assert not names(aside)


@pytest.mark.parametrize(("mask", "mode"), [(0, 0o644), (0o027, 0o640)])
@pytest.mark.parametrize("unnamed", [False, True])
def test_GIVEN_no_file_WHEN_created_THEN_it_has_the_usual_mode(
    file: Path, aside: Path, monkeypatch: pytest.MonkeyPatch, mask: int, mode: int, *, unnamed: bool
) -> None:
    if not unnamed:
        monkeypatch.setattr(os, "O_TMPFILE", 0)
    file.unlink()
    mask = os.umask(mask)
    try:
        assert replace(file, NEW, None, aside=aside) is None
    finally:
        os.umask(mask)
    assert file.read_bytes() == NEW
    assert stat.S_IMODE(file.stat().st_mode) == mode
    assert names(file.parent) == {".condarc"}


def test_GIVEN_a_file_WHEN_deleted_THEN_it_is_gone(file: Path, aside: Path) -> None:
    assert replace(file, None, OLD, aside=aside) is None
    assert not names(file.parent)
    assert not names(aside)


@pytest.mark.skipif(sys.platform != "linux", reason="counts as Linux does")
@pytest.mark.parametrize("unnamed", [False, True])
@pytest.mark.parametrize("hard_link", [False, True])
@pytest.mark.parametrize(
    ("new", "expected"), [(NEW, OLD), (None, OLD), (NEW, None), (NEW, b"other")]
)
def test_GIVEN_any_way_and_any_outcome_WHEN_replaced_THEN_no_file_stays_open(
    file: Path,
    monkeypatch: pytest.MonkeyPatch,
    new: bytes | None,
    expected: bytes | None,
    *,
    hard_link: bool,
    unnamed: bool,
) -> None:
    if not unnamed:
        monkeypatch.setattr(os, "O_TMPFILE", 0)
    if hard_link:
        file.with_name("other").hardlink_to(file)
    if expected is None:
        file.unlink()
    before = names(Path("/proc/self/fd"))
    problem = replace(file, new, expected)
    assert names(Path("/proc/self/fd")) == before
    assert kind(problem) == ("changed" if expected == b"other" else "")


def test_GIVEN_no_folder_aside_WHEN_deleted_THEN_nothing_is_left(file: Path) -> None:
    assert replace(file, None, OLD) is None
    assert not names(file.parent)


@pytest.mark.parametrize(("new", "expected"), [(NEW, b"other"), (NEW, None), (None, b"other")])
def test_GIVEN_another_content_WHEN_replaced_THEN_refused(
    file: Path, new: bytes | None, expected: bytes | None
) -> None:
    assert kind(replace(file, new, expected)) == "changed"
    assert file.read_bytes() == OLD
    assert names(file.parent) == {".condarc"}


def test_GIVEN_a_symbolic_link_WHEN_replaced_THEN_its_target_changes(file: Path) -> None:
    link = file.with_name("link")
    link.symlink_to(".condarc")
    assert replace(link, NEW, OLD) is None
    assert link.is_symlink()
    assert file.read_bytes() == NEW


@pytest.mark.parametrize("new", [b"a: 2\n", OLD + b"b: 3\n", OLD.replace(b"1", b"9"), b""])
def test_GIVEN_a_hard_link_WHEN_replaced_THEN_both_names_show_it(file: Path, new: bytes) -> None:
    other = file.with_name("other")
    other.hardlink_to(file)
    inode = file.stat().st_ino
    assert replace(file, new, OLD) is None
    assert (other.read_bytes(), other.stat().st_ino) == (new, inode)
    assert names(file.parent) == {".condarc", "other"}


@pytest.mark.parametrize("new", [NEW, OLD.replace(b"1", b"9"), OLD + b"b: 3\n"])
def test_GIVEN_a_hard_link_WHEN_replaced_THEN_each_step_leaves_the_old_or_the_new_and_blank_lines(
    file: Path, monkeypatch: pytest.MonkeyPatch, new: bytes
) -> None:
    file.with_name("other").hardlink_to(file)
    write, steps = os.write, [OLD]

    def write_and_look(descriptor: int, content: bytes) -> int:
        written = write(descriptor, content)
        steps.append(file.read_bytes())
        return written

    monkeypatch.setattr(os, "write", write_and_look)
    assert replace(file, new, OLD) is None
    length = max(len(OLD), len(new))
    states = {text.ljust(length, b"\n") for text in (OLD, new)}
    assert steps[1:]
    assert set(steps[1:]) <= states
    assert steps[-1] == new.ljust(length, b"\n")


def test_GIVEN_extended_attributes_WHEN_replaced_THEN_they_are_kept(file: Path) -> None:
    try:
        os.setxattr(file, "user.origin", b"ansible")
    except (OSError, AttributeError):
        pytest.skip("no extended attributes here")
    assert replace(file, NEW, OLD) is None
    assert {name: os.getxattr(file, name) for name in os.listxattr(file)} == {
        "user.origin": b"ansible"
    }


def test_GIVEN_attributes_the_new_file_has_too_much_WHEN_dressed_THEN_they_are_removed(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    try:
        os.setxattr(file, "user.origin", b"x")
    except (OSError, AttributeError):
        pytest.skip("no extended attributes here")
    os.removexattr(file, "user.origin")
    os.setxattr(file, "user.both", b"z")
    write = staging.Staged.write

    def write_with_attribute(self: staging.Staged, content: bytes) -> None:
        write(self, content)
        os.setxattr(self._descriptor, "user.inherited", b"y")
        os.setxattr(self._descriptor, "user.both", b"z")

    monkeypatch.setattr(staging.Staged, "write", write_with_attribute)
    assert replace(file, NEW, OLD) is None
    assert os.listxattr(file) == ["user.both"]


def test_GIVEN_a_file_system_without_attributes_WHEN_replaced_THEN_that_is_no_obstacle(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "listxattr", failing(errno.ENOTSUP), raising=False)
    assert replace(file, NEW, OLD) is None
    assert file.read_bytes() == NEW


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root gives away")
def test_GIVEN_another_owner_WHEN_replaced_THEN_owner_and_group_stay(file: Path) -> None:
    os.chown(file, 1234, 2345)
    file.chmod(0o664)
    assert replace(file, NEW, OLD) is None
    status = file.stat()
    assert (status.st_uid, status.st_gid, status.st_mode & 0o777) == (1234, 2345, 0o664)


def test_GIVEN_an_owner_that_cannot_be_kept_WHEN_replaced_THEN_it_is_overwritten_where_it_is(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "fchmod", failing(errno.EPERM))
    inode = file.stat().st_ino
    assert replace(file, NEW, OLD) is None
    assert (file.read_bytes(), file.stat().st_ino) == (NEW, inode)


@pytest.mark.parametrize("what", ["file", "folder"])
def test_GIVEN_read_only_WHEN_replaced_THEN_refused_even_for_root(file: Path, what: str) -> None:
    marked = file if what == "file" else file.parent
    marked.chmod(0o444 if what == "file" else 0o555)
    problem = replace(file, NEW, OLD)
    marked.chmod(0o755)
    assert problem is not None
    assert (problem.kind, problem.path) == ("read-only", marked)
    assert file.read_bytes() == OLD
    assert names(file.parent) == {".condarc"}


def test_GIVEN_no_folder_WHEN_created_THEN_vanished(file: Path) -> None:
    assert kind(replace(file.parent / "gone" / ".condarc", NEW, None)) == "vanished"


def test_GIVEN_a_pipe_WHEN_replaced_THEN_refused(file: Path) -> None:
    file.unlink()
    os.mkfifo(file)
    assert kind(replace(file, NEW, OLD)) == "not-a-file"


def test_GIVEN_a_circle_of_links_WHEN_replaced_THEN_refused(tmp_path: Path) -> None:
    (tmp_path / "one").symlink_to("two")
    (tmp_path / "two").symlink_to("one")
    assert kind(replace(tmp_path / "one", NEW, OLD)) == "unreadable"


def test_GIVEN_a_path_that_can_name_nothing_WHEN_replaced_THEN_a_problem() -> None:
    assert kind(replace(Path("/tmp/a\0b"), NEW, OLD)) == "not-written"


@pytest.mark.parametrize("hard_link", [False, True])
def test_GIVEN_a_limit_on_space_WHEN_replaced_THEN_the_old_file_is_whole(
    file: Path, *, hard_link: bool
) -> None:
    if hard_link:
        file.with_name("other").hardlink_to(file)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, hard))
    try:
        problem = replace(file, NEW + b"#" * 5000, OLD)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert kind(problem) == "no-space"
    assert file.read_bytes() == OLD
    assert names(file.parent) == ({".condarc", "other"} if hard_link else {".condarc"})


def failing(number: int) -> Callable[..., object]:
    def fail(*_: object, **__: object) -> object:
        raise OSError(number, os.strerror(number))

    return fail


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (errno.ENOSPC, "no-space"),
        (errno.EDQUOT, "no-space"),
        (errno.EIO, "not-written"),
        (errno.ESTALE, "no-answer"),
        (errno.EROFS, "read-only"),
        (errno.EBUSY, "busy"),
    ],
)
def test_GIVEN_a_disk_that_fails_WHEN_replaced_THEN_the_reason_is_given_and_the_file_whole(
    file: Path, monkeypatch: pytest.MonkeyPatch, number: int, expected: str
) -> None:
    monkeypatch.setattr(os, "fsync", failing(number))
    assert kind(replace(file, NEW, OLD)) == expected
    assert file.read_bytes() == OLD
    assert names(file.parent) == {".condarc"}


@pytest.mark.parametrize("name", ["exchange", "replace"])
def test_GIVEN_a_file_that_is_itself_mounted_WHEN_replaced_THEN_it_is_overwritten_where_it_is(
    file: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    number = file.stat().st_ino
    monkeypatch.setattr(exchange, "exchange", failing(errno.EBUSY))
    if name == "replace":
        monkeypatch.setattr(exchange, "exchange", lambda *_: None)
        monkeypatch.setattr(Path, "replace", failing(errno.EBUSY))
    assert replace(file, NEW, OLD) is None
    assert (file.read_bytes(), file.stat().st_ino) == (NEW, number)
    assert names(file.parent) == {".condarc"}


def test_GIVEN_a_file_that_may_not_take_the_place_WHEN_replaced_THEN_it_is_left_alone(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exchange, "exchange", failing(errno.EACCES))
    assert kind(replace(file, NEW, OLD)) == "read-only"
    assert file.read_bytes() == OLD


@pytest.mark.parametrize("number", [errno.EINVAL, errno.EBADF, errno.ENOTSUP])
def test_GIVEN_a_folder_that_cannot_be_synchronised_WHEN_replaced_THEN_that_is_no_obstacle(
    file: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    sync = os.fsync

    def only_files(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(number, "not for folders")
        sync(descriptor)

    monkeypatch.setattr(os, "fsync", only_files)
    assert replace(file, NEW, OLD) is None


@pytest.mark.parametrize("unnamed", [False, True])
@pytest.mark.parametrize(
    ("new", "expected", "hard_link", "steps"),
    [
        (NEW, OLD, False, [("file", OLD), ("folder", NEW)]),
        (NEW, None, False, [("file", None), ("folder", NEW)]),
        (NEW, OLD, True, [("file", NEW), ("folder", NEW)]),
        (None, OLD, False, [("folder", None)]),
    ],
)
def test_GIVEN_a_change_WHEN_made_THEN_content_is_on_the_disk_before_its_name_and_the_name_after(
    file: Path,
    monkeypatch: pytest.MonkeyPatch,
    new: bytes | None,
    expected: bytes | None,
    steps: list[tuple[str, bytes | None]],
    *,
    hard_link: bool,
    unnamed: bool,
) -> None:
    if not unnamed:
        monkeypatch.setattr(os, "O_TMPFILE", 0)
    if hard_link:
        file.with_name("other").hardlink_to(file)
    if expected is None:
        file.unlink()
    sync = os.fsync
    made: list[tuple[str, bytes | None]] = []

    def sync_and_look(descriptor: int) -> None:
        sync(descriptor)
        what = "folder" if stat.S_ISDIR(os.fstat(descriptor).st_mode) else "file"
        made.append((what, file.read_bytes() if file.exists() else None))

    monkeypatch.setattr(os, "fsync", sync_and_look)
    assert replace(file, new, expected) is None
    assert made == steps


def test_GIVEN_a_folder_whose_disk_fails_WHEN_replaced_THEN_a_problem(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sync = os.fsync

    def only_files(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(errno.EIO, "broken")
        sync(descriptor)

    monkeypatch.setattr(os, "fsync", only_files)
    assert kind(replace(file, NEW, OLD)) == "not-written"


def in_the_last_moment(
    monkeypatch: pytest.MonkeyPatch, act: Callable[[], object], *, times: int = 1
) -> None:
    """Let another program act right before files are exchanged."""
    real = exchange.exchange
    left = [times]

    def exchange_late(staged: Path, target: Path) -> Path | None:
        if left[0]:
            left[0] -= 1
            act()
        return real(staged, target)

    monkeypatch.setattr(exchange, "exchange", exchange_late)


def test_GIVEN_another_version_in_the_last_moment_WHEN_replaced_THEN_it_is_put_back(
    file: Path, aside: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_the_last_moment(monkeypatch, lambda: file.write_bytes(b"theirs\n"))
    assert kind(replace(file, NEW, OLD, aside=aside)) == "changed"
    assert file.read_bytes() == b"theirs\n"
    assert names(file.parent) == {".condarc"}
    assert not names(aside)


def test_GIVEN_two_versions_in_the_last_moment_WHEN_replaced_THEN_the_newest_stands(
    file: Path, aside: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    versions = iter((b"theirs\n", b"newest\n"))
    in_the_last_moment(monkeypatch, lambda: file.write_bytes(next(versions)), times=2)
    assert kind(replace(file, NEW, OLD, aside=aside)) == "changed"
    assert file.read_bytes() == b"newest\n"
    assert not names(aside)


def test_GIVEN_another_version_meanwhile_WHEN_replaced_THEN_it_is_not_even_displaced(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dress = staging.Staged.dress

    def dress_slowly(self: staging.Staged, status: os.stat_result) -> None:
        file.write_bytes(b"theirs\n")
        dress(self, status)

    displaced: list[Path] = []
    monkeypatch.setattr(staging.Staged, "dress", dress_slowly)
    monkeypatch.setattr(exchange, "exchange", lambda *paths: displaced.extend(paths))
    assert kind(replace(file, NEW, OLD)) == "changed"
    assert file.read_bytes() == b"theirs\n"
    assert not displaced


@pytest.mark.parametrize("unnamed", [False, True])
def test_GIVEN_a_file_that_appears_meanwhile_WHEN_created_THEN_it_stays(
    file: Path, monkeypatch: pytest.MonkeyPatch, *, unnamed: bool
) -> None:
    if not unnamed:
        monkeypatch.setattr(os, "O_TMPFILE", 0)
    file.unlink()
    appear = staging.Staged.appear

    def appear_late(self: staging.Staged) -> None:
        file.write_bytes(b"theirs\n")
        appear(self)

    monkeypatch.setattr(staging.Staged, "appear", appear_late)
    assert kind(replace(file, NEW, None)) == "changed"
    assert file.read_bytes() == b"theirs\n"
    assert names(file.parent) == {".condarc"}


def test_GIVEN_another_version_meanwhile_WHEN_deleted_THEN_it_stays(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    take_away = staging.Staged.take_away

    def take_away_late(self: staging.Staged) -> None:
        file.write_bytes(b"theirs\n")
        take_away(self)

    monkeypatch.setattr(staging.Staged, "take_away", take_away_late)
    assert kind(replace(file, None, OLD)) == "changed"
    assert file.read_bytes() == b"theirs\n"


def test_GIVEN_a_new_file_under_the_name_WHEN_the_old_is_brought_back_THEN_the_new_stays(
    file: Path,
) -> None:
    with staging.Staged(file, None) as staged:
        staged.take_away()
        file.write_bytes(b"theirs\n")
        staged.bring_back()
    assert file.read_bytes() == b"theirs\n"


def test_GIVEN_a_hard_link_that_changes_meanwhile_WHEN_replaced_THEN_refused(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.with_name("other").hardlink_to(file)
    overwrite = replacement._Attempt._overwrite

    def overwrite_late(self: replacement._Attempt, target: Path, new: bytes) -> None:
        file.write_bytes(b"theirs\n")
        overwrite(self, target, new)

    monkeypatch.setattr(replacement._Attempt, "_overwrite", overwrite_late)
    assert kind(replace(file, NEW, OLD)) == "changed"
    assert file.read_bytes() == b"theirs\n"


def test_GIVEN_no_exchange_on_this_file_system_WHEN_replaced_THEN_by_renaming(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exchange, "exchange", lambda *_: None)
    assert replace(file, NEW, OLD) is None
    assert file.read_bytes() == NEW
    assert names(file.parent) == {".condarc"}


def test_GIVEN_a_version_that_cannot_be_put_back_by_exchange_WHEN_replaced_THEN_refused(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = exchange.exchange
    calls: list[Path] = []

    def only_once(staged: Path, target: Path) -> Path | None:
        calls.append(staged)
        if len(calls) > 1:
            return None
        file.write_bytes(b"theirs\n")
        return real(staged, target)

    monkeypatch.setattr(exchange, "exchange", only_once)
    assert kind(replace(file, NEW, OLD)) == "changed"
    assert len(calls) == 2


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells who is writing")
def test_GIVEN_a_program_that_is_writing_WHEN_replaced_THEN_its_end_is_awaited(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    writer = file.open("r+b")
    asked: list[Path] = []
    has_writers = exchange.has_writers

    def close_when_asked(path: Path) -> bool:
        asked.append(path)
        answer = has_writers(path)
        writer.close()
        return answer

    monkeypatch.setattr(exchange, "has_writers", close_when_asked)
    assert replace(file, NEW, OLD) is None
    assert len(asked) == 3
    assert file.read_bytes() == NEW


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells who is writing")
def test_GIVEN_a_program_that_never_ends_writing_WHEN_replaced_THEN_refused(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(replacement, "_WRITER_SECONDS", 0)
    with file.open("r+b"):
        assert kind(replace(file, NEW, OLD)) == "changed"
    assert file.read_bytes() == OLD


def test_GIVEN_a_folder_that_does_not_answer_WHEN_replaced_THEN_nothing_is_done_later_either(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer = threading.Event()
    done = threading.Event()
    sync, run = os.fsync, replacement._Attempt.run

    def wait_for_answer(descriptor: int) -> None:
        answer.wait()
        sync(descriptor)

    def run_to_the_end(self: replacement._Attempt) -> None:
        run(self)
        done.set()

    monkeypatch.setattr(os, "fsync", wait_for_answer)
    monkeypatch.setattr(replacement._Attempt, "run", run_to_the_end)
    problem = replace(file, NEW, OLD, seconds=0.05)
    answer.set()
    assert done.wait(30)
    assert problem is not None
    assert (problem.kind, "Nothing was changed" in problem.text) == ("no-answer", True)
    assert file.read_bytes() == OLD
    assert names(file.parent) == {".condarc"}
    let_threads_end()


@pytest.mark.parametrize("hard_link", [False, True])
@pytest.mark.parametrize(("new", "expected"), [(NEW, OLD), (None, OLD), (NEW, None)])
def test_GIVEN_an_answer_that_comes_too_late_WHEN_changed_in_any_way_THEN_nothing_is_done_any_more(
    file: Path,
    monkeypatch: pytest.MonkeyPatch,
    new: bytes | None,
    expected: bytes | None,
    *,
    hard_link: bool,
) -> None:
    answer = threading.Event()
    if hard_link:
        file.with_name("other").hardlink_to(file)
    if expected is None:
        file.unlink()
    before = names(file.parent)
    monkeypatch.setattr(replacement, "may_write", lambda _: answer.wait())
    problem = replace(file, new, expected, seconds=0.05)
    waiting = [each for each in threading.enumerate() if each.name == THREAD_NAME]
    answer.set()
    let_threads_end()
    assert kind(problem) == "no-answer"
    assert names(file.parent) == before
    assert expected is None or file.read_bytes() == OLD
    assert [each.daemon for each in waiting] == [True]  # else no program could end meanwhile


def test_GIVEN_no_answer_in_the_last_step_WHEN_replaced_THEN_the_outcome_is_called_unknown(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer, reached = threading.Event(), threading.Event()

    def stop_answering() -> None:
        reached.set()
        answer.wait()

    def wait_until_then(act: Callable[[], object], _: float) -> bool:
        threading.Thread(target=act, name=THREAD_NAME).start()
        return not reached.wait()

    in_the_last_moment(monkeypatch, stop_answering)
    monkeypatch.setattr(replacement, "in_time", wait_until_then)
    problem = replace(file, NEW, OLD)
    answer.set()
    assert problem is not None
    assert (problem.kind, "not known" in problem.text) == ("no-answer", True)
    let_threads_end()
    assert file.read_bytes() == NEW


def test_GIVEN_something_a_killed_program_left_WHEN_replaced_THEN_it_is_removed(
    file: Path, aside: Path
) -> None:
    file.with_name("..condarc.conda-privacy").write_bytes(b"left")
    (aside / "staged-.condarc").write_bytes(b"left")
    assert replace(file, NEW, OLD, aside=aside) is None
    assert names(file.parent) == {".condarc"}
    assert not names(aside)


@pytest.mark.parametrize("new", [NEW, None])
def test_GIVEN_a_displaced_file_that_another_program_holds_WHEN_replaced_THEN_done_all_the_same(
    file: Path, aside: Path, monkeypatch: pytest.MonkeyPatch, new: bytes | None
) -> None:
    unlink = Path.unlink

    def unlink_unless_held(self: Path, missing_ok: bool = False) -> None:
        if self.exists():
            raise PermissionError(errno.EACCES, "in use", str(self))
        unlink(self, missing_ok)

    with monkeypatch.context() as held:
        held.setattr(Path, "unlink", unlink_unless_held)
        assert replace(file, new, OLD, aside=aside) is None
    assert (file.read_bytes() if file.exists() else None) == new
    assert names(aside) == {"staged-.condarc"}


def test_GIVEN_a_system_that_renames_onto_nothing_WHEN_deleted_THEN_what_was_left_is_no_obstacle(
    file: Path, aside: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (aside / "staged-.condarc").write_bytes(b"left")
    rename_as_windows(monkeypatch)
    assert replace(file, None, OLD, aside=aside) is None
    assert not names(file.parent) | names(aside)


def rename_as_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nothing be renamed to a name that is taken."""
    rename = Path.rename

    def rename_to_a_free_name(self: Path, target: Path) -> Path:
        if target.exists():
            raise FileExistsError(errno.EEXIST, "exists", str(target))
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", rename_to_a_free_name)


def refusing_names_in(
    aside: Path, monkeypatch: pytest.MonkeyPatch, number: int = errno.EXDEV
) -> None:
    """Make the folder aside look as if it were on another file system, or not to be used."""
    link, rename = os.link, Path.rename

    def link_within(source: str, target: Path, **keywords: bool) -> None:
        if Path(target).parent == aside:
            raise OSError(number, "not there")
        link(source, target, **keywords)

    def rename_within(self: Path, target: Path) -> Path:
        if Path(target).parent == aside:
            raise OSError(number, "not there")
        return rename(self, target)

    monkeypatch.setattr(os, "link", link_within)
    monkeypatch.setattr(Path, "rename", rename_within)


@pytest.mark.parametrize("new", [NEW, None])
def test_GIVEN_the_folder_aside_elsewhere_WHEN_replaced_THEN_the_folder_itself_is_used(
    file: Path, aside: Path, monkeypatch: pytest.MonkeyPatch, new: bytes | None
) -> None:
    refusing_names_in(aside, monkeypatch)
    assert replace(file, new, OLD, aside=aside) is None
    assert (file.read_bytes() if file.exists() else None) == new
    assert names(file.parent) == ({".condarc"} if new else set())


@pytest.mark.parametrize("new", [NEW, None])
def test_GIVEN_a_folder_aside_that_may_not_be_used_WHEN_replaced_THEN_a_problem(
    file: Path, aside: Path, monkeypatch: pytest.MonkeyPatch, new: bytes | None
) -> None:
    refusing_names_in(aside, monkeypatch, errno.EACCES)
    assert kind(replace(file, new, OLD, aside=aside)) == "read-only"
    assert file.read_bytes() == OLD
    assert names(file.parent) == {".condarc"}


@pytest.mark.parametrize("number", [errno.EPERM, errno.ENOTSUP, errno.ENOSYS])
@pytest.mark.parametrize("there", [False, True])
def test_GIVEN_a_file_system_without_hard_links_WHEN_created_THEN_by_renaming(
    file: Path, monkeypatch: pytest.MonkeyPatch, number: int, *, there: bool
) -> None:
    monkeypatch.setattr(os, "O_TMPFILE", 0)
    monkeypatch.setattr(os, "link", failing(number))
    file.unlink()
    with staging.Staged(file, None) as staged:
        staged.write(NEW)
        staged.sync()
        if there:
            file.write_bytes(OLD)
            with pytest.raises(FileExistsError):
                staged.appear()
        else:
            staged.appear()
    assert file.read_bytes() == (OLD if there else NEW)
    assert names(file.parent) == {".condarc"}


def test_GIVEN_a_link_that_fails_for_another_reason_WHEN_created_THEN_nothing_is_renamed_instead(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "O_TMPFILE", 0)
    monkeypatch.setattr(os, "link", failing(errno.EIO))
    file.unlink()
    assert kind(replace(file, NEW, None)) == "not-written"
    assert not names(file.parent)


@pytest.mark.parametrize("number", [errno.ENOTSUP, errno.EISDIR, errno.EINVAL, errno.ENOENT])
def test_GIVEN_a_file_system_without_unnamed_files_WHEN_replaced_THEN_a_hidden_name_is_used(
    file: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    real = os.open

    def open_named(path: Path, flags: int, mode: int = 0o777) -> int:
        if flags & os.O_TMPFILE == os.O_TMPFILE:
            raise OSError(number, "no unnamed files")
        return real(path, flags, mode)

    monkeypatch.setattr(os, "open", open_named)
    assert replace(file, NEW, OLD) is None
    assert file.read_bytes() == NEW


@pytest.mark.parametrize("hard_link", [False, True])
def test_GIVEN_a_system_that_writes_a_little_at_a_time_WHEN_replaced_THEN_all_is_written(
    file: Path, monkeypatch: pytest.MonkeyPatch, *, hard_link: bool
) -> None:
    if hard_link:
        file.with_name("other").hardlink_to(file)
    write = os.write
    monkeypatch.setattr(os, "write", lambda descriptor, data: write(descriptor, data[:3]))
    new = OLD + b"b: 3\n"
    assert replace(file, new, OLD) is None
    assert file.read_bytes() == new


def test_GIVEN_no_list_of_open_files_WHEN_replaced_THEN_a_hidden_name_is_used(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(staging, "_DESCRIPTORS", str(file.parent / "absent"))
    assert replace(file, NEW, OLD) is None
    assert file.read_bytes() == NEW
    assert names(file.parent) == {".condarc"}


def test_GIVEN_no_rights_for_an_unnamed_file_WHEN_replaced_THEN_a_problem(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.open

    def open_named(path: Path, flags: int, mode: int = 0o777) -> int:
        if flags & os.O_TMPFILE == os.O_TMPFILE:
            raise OSError(errno.EACCES, "no")
        return real(path, flags, mode)

    monkeypatch.setattr(os, "open", open_named)
    assert kind(replace(file, NEW, OLD)) == "read-only"


def test_GIVEN_a_locked_folder_WHEN_replaced_THEN_the_other_is_awaited_but_not_for_ever(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(replacement, "_LOCK_SECONDS", 0.01)
    descriptor = os.open(file.parent, os.O_RDONLY)
    fcntl.flock(descriptor, fcntl.LOCK_EX)
    try:
        assert kind(replace(file, NEW, OLD)) == "busy"
    finally:
        os.close(descriptor)
    assert replace(file, NEW, OLD) is None


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can change")
def test_GIVEN_another_account_WHEN_it_replaces_a_file_that_is_not_its_own_THEN_read_only() -> None:
    folder = Path(tempfile.mkdtemp())  # not tmp_path, which only its owner may enter
    folder.chmod(0o755)
    file = folder / ".condarc"
    file.write_bytes(OLD)
    os.seteuid(65534)
    try:
        problem = replace(file, NEW, OLD)
    finally:
        os.seteuid(0)
    assert kind(problem) == "read-only"
    assert file.read_bytes() == OLD
    shutil.rmtree(folder)
