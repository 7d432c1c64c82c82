import gc
import os
import stat
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from conda_privacy.core.environment import Environment, Environments
from conda_privacy.core.environment_lists import listing_stamps
from conda_privacy.core.environments import find_environments
from conda_privacy.core.installations import Installation, read_installation
from conda_privacy.core.machine import Machine

from .computer import TOKEN, computer, conda, environment, without_rights, write


def base(machine: Machine) -> Path:
    return machine.home.parent / "opt" / "conda"


def installation_of(machine: Machine) -> Installation:
    if not (base(machine) / "conda-meta").is_dir():
        conda(base(machine))
    found = read_installation(machine, base(machine), "PATH")
    assert found is not None
    return found


def scan(machine: Machine, previous: Environments | None = None) -> Environments:
    batches = find_environments(machine, installation_of(machine), previous=previous)
    return sum(batches, start=Environments())


def by_name(machine: Machine) -> dict[str, Environment]:
    return {found.name: found for found in scan(machine)}


def listed(machine: Machine, *prefixes: Path | str) -> None:
    lines = "".join(f"{prefix}\n" for prefix in prefixes)
    write(machine.home / ".conda" / "environments.txt", lines)


def problem(found: Environment) -> str | None:
    return found.problem.kind if found.problem else None


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return computer(tmp_path)


def test_given_all_sources_when_looking_then_each_environment_is_there_once(
    machine: Machine, tmp_path: Path
) -> None:
    environment(base(machine) / "envs" / "b")
    environment(base(machine) / "envs" / "a")
    environment(machine.home / ".conda" / "envs" / "own")
    environment(tmp_path / "more" / "here")
    environment(tmp_path / "elsewhere")
    write(machine.home / ".condarc", f"envs_dirs:\n  - {tmp_path}/more\n")
    listed(machine, base(machine), base(machine) / "envs" / "a", tmp_path / "elsewhere", "relative")

    found = scan(machine)

    assert [each.name for each in found] == ["base", "here", "a", "b", "own", "elsewhere"]
    assert [each.is_base for each in found] == [True, *[False] * 5]
    assert [each.by_name for each in found] == [*[True] * 5, False]


def test_the_garbage_collector_looks_at_no_environment_more_than_once(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    environment(base(machine) / "envs" / "a")
    locked = str(environment(base(machine) / "envs" / "locked"))
    environment(base(machine) / "envs" / "off", condarc="anaconda_anon_usage: false\n")
    may = os.access
    monkeypatch.setattr(
        os, "access", lambda path, mode, **more: path != locked and may(path, mode, **more)
    )

    found = scan(machine)
    gc.collect(1)

    assert [problem(each) for each in found] == [None, None, "read-only", None]
    assert [gc.is_tracked(each) for each in found.kept] == [False] * 4


def test_given_an_environment_when_looking_then_token_age_and_folder_are_known(
    machine: Machine,
) -> None:
    prefix = environment(base(machine) / "envs" / "a")
    os.utime(prefix / "conda-meta" / "history", (1, 1_000))

    found = by_name(machine)["a"]

    assert (found.token.value, found.token.state) == (TOKEN, "created")
    assert found.modified == 1_000
    assert (found.prefix, found.problem) == (prefix, None)


def test_given_files_and_folders_that_are_no_environments_when_looking_then_they_are_passed_over(
    machine: Machine,
) -> None:
    write(base(machine) / "envs" / ".conda_envs_dir_test", "")
    (base(machine) / "envs" / "empty").mkdir()
    write(base(machine) / "envs" / "odd" / "conda-meta", "a file")

    assert list(by_name(machine)) == ["base"]


def test_given_a_vanished_environment_when_looking_then_its_row_says_so(
    machine: Machine, tmp_path: Path
) -> None:
    (tmp_path / "emptied").mkdir()
    listed(machine, tmp_path / "gone", tmp_path / "emptied")

    found = by_name(machine)

    assert [problem(found[name]) for name in ("gone", "emptied")] == ["vanished", "vanished"]
    assert found["gone"].setting.here == "unknown"
    assert found["gone"].token.state == "none"
    assert [found[name].is_base for name in ("base", "gone", "emptied")] == [True, False, False]


def test_given_a_broken_link_when_looking_then_its_row_says_so(machine: Machine) -> None:
    (base(machine) / "envs").mkdir(parents=True)
    (base(machine) / "envs" / "link").symlink_to("nowhere")

    assert problem(by_name(machine)["link"]) == "broken-link"


def test_given_a_link_to_an_environment_when_looking_then_it_is_one(
    machine: Machine, tmp_path: Path
) -> None:
    (base(machine) / "envs").mkdir(parents=True)
    (base(machine) / "envs" / "link").symlink_to(environment(tmp_path / "real"))

    assert by_name(machine)["link"].token.value == TOKEN


def test_given_one_name_twice_when_looking_then_only_the_first_is_reached_by_it(
    machine: Machine,
) -> None:
    environment(base(machine) / "envs" / "a")
    environment(machine.home / ".conda" / "envs" / "a")
    environment(machine.home / ".conda" / "envs" / "root")

    _, first, second, reserved = scan(machine)

    assert [each.by_name for each in (first, second, reserved)] == [True, False, False]
    assert [problem(each) for each in (first, second, reserved)] == [
        None,
        "duplicate-name",
        "duplicate-name",
    ]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("<b>bold<b> & more", None),
        ("tab\there", "odd-name"),
        ("\x1b[31mred", "odd-name"),
        ("right\u202eleft", "odd-name"),
        ("é 環境", None),
    ],
)
def test_given_an_odd_name_when_looking_then_it_stays_as_it_is(
    name: str, expected: str | None, machine: Machine
) -> None:
    environment(base(machine) / "envs" / name)

    assert problem(by_name(machine)[name]) == expected


def test_given_a_name_that_is_not_utf8_when_looking_then_it_is_found_by_both_ways(
    machine: Machine, tmp_path: Path
) -> None:
    prefix = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff"))
    environment(prefix)
    (machine.home / ".conda").mkdir()
    (machine.home / ".conda" / "environments.txt").write_bytes(os.fsencode(prefix) + b"\n")

    assert by_name(machine)["\udcff"].token.value == TOKEN


def test_given_paths_too_long_or_impossible_when_looking_then_their_rows_say_so(
    machine: Machine, tmp_path: Path
) -> None:
    environment(tmp_path / "good")
    listed(machine, "/" + "x" * 5000, "/" + "y/" * 2000, "/nul\0here", tmp_path / "good")

    found = scan(machine)

    assert [problem(each) for each in found] == [None, "unreadable", "vanished", "unreadable", None]


def test_given_a_path_of_4000_characters_when_looking_then_it_is_an_environment(
    machine: Machine, tmp_path: Path
) -> None:
    here = os.open(tmp_path, os.O_RDONLY)
    long = str(tmp_path)
    try:
        while len(long) < 4000:
            name = "d" * min(200, 3999 - len(long)) or "d"
            os.mkdir(name, dir_fd=here)
            deeper = os.open(name, os.O_RDONLY, dir_fd=here)
            os.close(here)
            here, long = deeper, f"{long}/{name}"
        os.mkdir("conda-meta", dir_fd=here)
        flags = os.O_CREAT | os.O_WRONLY
        os.close(os.open("conda-meta/history", flags, 0o644, dir_fd=here))
        os.mkdir("etc", dir_fd=here)
        file = os.open("etc/aau_token", flags, 0o644, dir_fd=here)
        os.write(file, TOKEN.encode())
        os.close(file)
    finally:
        os.close(here)
    listed(machine, long)

    *_, found = scan(machine)

    assert (found.folder, found.token.value) == (long, TOKEN)


@pytest.fixture
def public() -> Iterator[Machine]:
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield computer(Path(name))


def test_given_no_rights_when_looking_then_the_rows_say_what_cannot_be_done(
    public: Machine,
) -> None:
    environment(base(public) / "envs" / "mine")
    locked = environment(base(public) / "envs" / "locked")
    closed = environment(public.home / ".conda" / "envs" / "hidden").parent
    installation = installation_of(public)
    locked.chmod(0)
    closed.chmod(0)
    try:
        with without_rights():
            found = [e for batch in find_environments(public, installation) for e in batch]
    finally:
        locked.chmod(stat.S_IRWXU)
        closed.chmod(stat.S_IRWXU)

    rows = {each.name: problem(each) for each in found}
    assert rows["locked"] == "unreadable"
    assert rows["envs"] == "unreadable"
    assert rows["mine"] == ("read-only" if os.geteuid() == 0 else None)


def test_given_a_base_of_somebody_else_when_looking_then_own_names_come_first(
    public: Machine,
) -> None:
    environment(base(public) / "envs" / "a")
    environment(public.home / ".conda" / "envs" / "a")
    installation = installation_of(public)
    with without_rights():
        found = [e for batch in find_environments(public, installation) for e in batch]

    rows = {each.folder: each.by_name for each in found}
    assert rows[str(public.home / ".conda" / "envs" / "a")] == (os.geteuid() == 0)


def test_given_a_base_without_history_when_looking_then_it_is_there(machine: Machine) -> None:
    installation = installation_of(machine)
    (base(machine) / "conda-meta" / "history").unlink()

    ((found,),) = find_environments(machine, installation)

    assert (found.name, found.problem) == ("base", None)


def test_given_a_list_that_is_a_folder_when_looking_then_a_row_says_so(machine: Machine) -> None:
    (machine.home / ".conda" / "environments.txt").mkdir(parents=True)

    assert problem(by_name(machine)["environments.txt"]) == "environments-list"


def test_given_a_setting_of_folders_that_is_wrong_when_looking_then_a_row_says_so(
    machine: Machine,
) -> None:
    write(machine.home / ".condarc", "envs_dirs: /somewhere\n")

    assert problem(by_name(machine)[".condarc"]) == "value"


def test_given_other_letters_on_windows_when_looking_then_each_is_there_once(
    machine: Machine, tmp_path: Path
) -> None:
    windows = replace(machine, platform="win32")
    inside, outside = base(machine) / "envs" / "a", tmp_path / "elsewhere"
    for prefix in (inside, outside):
        environment(prefix)
    (base(machine) / "envs" / "gone").mkdir()
    prefixes = (base(machine), inside, base(machine) / "envs" / "gone")
    listed(windows, outside, *(str(each).upper() for each in (*prefixes, outside)))

    found = scan(windows)

    folders = [base(machine), inside, base(machine) / "envs" / "gone", outside]
    assert [each.prefix for each in found] == folders
    assert [problem(each) for each in found] == [None, None, "vanished", None]


def test_given_windows_when_looking_then_its_own_folder_counts(
    machine: Machine, tmp_path: Path
) -> None:
    environment(tmp_path / "local" / "conda" / "conda" / "envs" / "w")
    windows = replace(
        machine,
        platform="win32",
        environ={"LOCALAPPDATA": str(tmp_path / "local"), "CONDA_ENVS_PATH": "relative;also"},
    )

    assert "w" in by_name(windows)


def test_given_nothing_new_when_looking_again_then_the_same_rows_come_back(
    machine: Machine,
) -> None:
    environment(base(machine) / "envs" / "a")
    environment(base(machine) / "envs" / "b", condarc="anaconda_anon_usage: false\n")
    first = scan(machine)

    again = scan(machine, first)

    assert again == first
    # The base is looked at anew: it has no token yet, and who may make one can change.
    kept = zip(first.kept, again.kept, strict=True)
    assert [one is other for one, other in kept] == [False, True, True]


def _new_token(prefix: Path) -> None:
    write(prefix / "etc" / "aau_token", TOKEN[::-1])


def _no_token(prefix: Path) -> None:
    (prefix / "etc" / "aau_token").unlink()


def _new_setting(prefix: Path) -> None:
    write(prefix / "condarc", "anaconda_anon_usage: false\n")


def _other_setting(prefix: Path) -> None:
    write(prefix / ".condarc", "anaconda_anon_usage: false # now\n")


def _longer_setting_of_the_same_age(prefix: Path) -> None:
    file = prefix / ".condarc"
    age = file.stat().st_mtime_ns
    file.write_text("anaconda_anon_usage: false\n")
    os.utime(file, ns=(age, age))


def _other_setting_of_the_same_age_and_length(prefix: Path) -> None:
    file, other = prefix / ".condarc", prefix.parent / "other"
    status = file.stat()
    other.write_text("anaconda_anon_usage: off \n")
    os.utime(other, ns=(status.st_mtime_ns, status.st_mtime_ns))
    assert other.stat().st_size == status.st_size
    folder = prefix.stat()
    other.replace(file)
    os.utime(prefix, ns=(folder.st_mtime_ns, folder.st_mtime_ns))


def _no_setting(prefix: Path) -> None:
    (prefix / ".condarc").unlink()


def _no_environment(prefix: Path) -> None:
    (prefix / "conda-meta" / "history").unlink()


@pytest.mark.parametrize(
    "change",
    [
        _new_token,
        _no_token,
        _new_setting,
        _other_setting,
        _longer_setting_of_the_same_age,
        _other_setting_of_the_same_age_and_length,
        _no_setting,
        _no_environment,
    ],
)
def test_given_a_change_when_looking_again_then_it_is_as_if_looked_at_first(
    change: object, machine: Machine
) -> None:
    assert callable(change)
    prefix = environment(base(machine) / "envs" / "a", condarc="anaconda_anon_usage: true\n")
    first = scan(machine)
    change(prefix)

    again = scan(machine, first)

    assert again != first
    assert again == scan(machine)


def test_given_an_environment_that_comes_back_when_looking_again_then_it_is_there(
    machine: Machine, tmp_path: Path
) -> None:
    listed(machine, tmp_path / "gone")
    first = scan(machine)
    environment(tmp_path / "gone")

    again = scan(machine, first)

    assert [problem(each) for each in (first[1], again[1])] == ["vanished", None]


def test_given_a_change_outside_when_looking_again_then_all_rows_follow(machine: Machine) -> None:
    environment(base(machine) / "envs" / "a")
    environment(base(machine) / "envs" / "b")
    first = scan(machine)
    write(machine.home / ".condarc", "anaconda_anon_usage: false\n")

    again = scan(machine, first)

    assert [each.setting.value for each in first] == [True, True, True]
    assert [each.setting.value for each in again] == [False, False, False]


def test_given_a_folder_of_settings_when_looking_again_then_it_is_read_again(
    machine: Machine,
) -> None:
    prefix = environment(base(machine) / "envs" / "a")
    write(prefix / "condarc.d" / "one.yml", "anaconda_anon_usage: false\n")
    first = scan(machine)
    write(prefix / "condarc.d" / "one.yml", "anaconda_anon_usage: true\n")

    again = scan(machine, first)

    assert [each.setting.here for each in (first[1], again[1])] == ["off-here", "on-here"]


def test_given_an_earlier_search_by_another_conda_when_looking_then_names_are_found_anew(
    machine: Machine,
) -> None:
    prefix = environment(base(machine) / "envs" / "a")
    first = scan(machine)
    earlier = environment(machine.home / "first" / "a")
    write(machine.home / ".condarc", f"envs_dirs: [{earlier.parent}]\n")

    again = {each.folder: each.by_name for each in scan(machine, first)}

    assert (again[str(prefix)], again[str(earlier)]) == (False, True)


def test_given_an_earlier_search_by_another_conda_when_looking_then_the_base_is_its_own(
    machine: Machine, tmp_path: Path
) -> None:
    installation_of(machine)
    first_base = environment(base(machine))
    second_base = environment(conda(tmp_path / "second"))
    listed(machine, first_base, second_base)
    first = scan(machine)
    second = read_installation(machine, second_base, "PATH")
    assert second is not None

    batches = find_environments(machine, second, previous=first)

    assert [(found.name, found.prefix, found.is_base) for batch in batches for found in batch] == [
        ("base", second_base, True),
        ("conda", first_base, False),
    ]


class Blocked:
    """Makes ``os.stat`` and ``os.scandir`` wait below some folders, as on a dead mount."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *folders: Path) -> None:
        self._answer = threading.Event()
        self._threads: set[threading.Thread] = set()
        self._folders = tuple(f"{folder}" for folder in folders)
        for name in ("stat", "scandir"):
            monkeypatch.setattr(os, name, self._waiting(getattr(os, name)))

    def _waiting(self, real: object) -> object:
        def call(path: object = ".", *arguments: object, **named: object) -> object:
            if str(path).startswith(self._folders) and not self._answer.is_set():
                self._threads.add(threading.current_thread())
                self._answer.wait()
            assert callable(real)
            return real(path, *arguments, **named)

        return call

    def let_go(self) -> None:
        self._answer.set()
        for thread in self._threads:
            thread.join()


def test_given_a_dead_mount_when_looking_then_it_costs_its_own_row(
    machine: Machine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a", "b", "c"):
        environment(base(machine) / "envs" / name)
    listed(machine, tmp_path / "dead" / "x")
    installation = installation_of(machine)
    blocked = Blocked(monkeypatch, base(machine) / "envs" / "b", tmp_path / "dead")
    try:
        found = [
            each
            for batch in find_environments(machine, installation, patience=1.0)
            for each in batch
        ]
    finally:
        blocked.let_go()

    assert {each.name: problem(each) for each in found} == {
        "base": None,
        "a": None,
        "b": "not-answering",
        "c": None,
        "x": "not-answering",
    }


def test_given_a_dead_folder_of_environments_when_looking_then_the_others_are_found(
    machine: Machine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    environment(base(machine) / "envs" / "a")
    environment(tmp_path / "dead" / "x")
    write(machine.home / ".condarc", f"envs_dirs: [{tmp_path}/dead]\n")
    installation = installation_of(machine)
    blocked = Blocked(monkeypatch, tmp_path / "dead")
    try:
        found = [
            each
            for batch in find_environments(machine, installation, patience=1.0)
            for each in batch
        ]
    finally:
        blocked.let_go()

    assert {each.name: problem(each) for each in found} == {
        "base": None,
        "a": None,
        "dead": "not-answering",
    }


def test_given_folders_when_environments_come_and_go_then_their_stamps_change(
    machine: Machine,
) -> None:
    envs = base(machine) / "envs"
    before = dict(listing_stamps(machine, base(machine)))
    environment(envs / "a")
    with_one = dict(listing_stamps(machine, base(machine)))
    listed(machine, envs / "a")
    with_a_list = dict(listing_stamps(machine, base(machine)))

    assert before[str(envs)] is None
    assert with_one[str(envs)] is not None
    assert with_one == dict(listing_stamps(machine, base(machine))) | {
        str(machine.home / ".conda" / "environments.txt"): None
    }
    assert with_a_list != with_one


def test_given_a_dead_folder_when_asking_for_stamps_then_it_is_left_out(
    machine: Machine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(machine.home / ".condarc", f"envs_dirs: [{tmp_path}/dead]\n")
    blocked = Blocked(monkeypatch, tmp_path / "dead")
    try:
        stamps = dict(listing_stamps(machine, base(machine), patience=0.1))
    finally:
        blocked.let_go()

    assert f"{tmp_path}/dead" not in stamps
    assert str(base(machine) / "envs") in stamps


def test_given_a_search_that_is_cancelled_when_looking_then_it_ends_without_rows(
    machine: Machine,
) -> None:
    (machine.home / ".conda" / "environments.txt").mkdir(parents=True)

    found = find_environments(machine, installation_of(machine), cancelled=lambda: True)

    assert list(found) == []


def test_given_a_computer_when_looking_then_nothing_is_written(
    machine: Machine, tmp_path: Path
) -> None:
    environment(base(machine) / "envs" / "a", token=None)
    installation_of(machine)
    before = sorted(map(str, tmp_path.rglob("*")))

    assert by_name(machine)["a"].token.state == "missing"

    assert sorted(map(str, tmp_path.rglob("*"))) == before
