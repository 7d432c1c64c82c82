"""A scripted client for each way a check can go, run for real against the real server."""

import os
import sys
from itertools import count
from pathlib import Path

import pytest

from conda_privacy.core.machine import Machine
from conda_privacy.probe import check as check_module
from conda_privacy.probe.check import Question, Result, check, check_each, is_out_of_date
from conda_privacy.probe.clients import Client, Task, command_client, conda_client
from conda_privacy.probe.process import Command, Outcome
from conda_privacy.probe.sentence import Sentence
from conda_privacy.probe.server import LIFETIME
from conda_privacy.probe.tiny_package import TinyPackage
from conda_privacy.probe.verdict import Verdict
from tests.probe.scripted import (
    ENVIRONMENT,
    OFF,
    ON,
    machine_under,
    write_installation,
    write_program,
    write_token,
)

pytestmark = pytest.mark.skipif(os.name == "nt", reason="a script is no program on Windows")

_TELEMETRY = (
    "conda-26.7.1",
    "requests-2.32.5",
    "python-3.12.12",
    "anaconda-anon-usage-0.8.1",
    "conda-anaconda-telemetry-0.3.0",
)


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return machine_under(tmp_path)


def _check(machine: Machine, script: str, **question: object) -> Result:
    prefix = machine.home.parent / "opt" / "conda"
    installation = write_installation(machine, prefix, script, packages=_TELEMETRY)
    client = conda_client(machine, installation)
    return check(machine, Question(client, installation.prefix, **question))  # type: ignore[arg-type]


def _files(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_conda_that_sends_the_preview_matches(machine: Machine) -> None:
    result = _check(machine, f"ask('{ON}'); ask('{ON}', 'linux-64/repodata.json'); sys.exit(1)")

    assert result.verdict.kind == "matches"
    assert {row.outcome for row in result.rows} == {"same"}
    assert [arrival.file for arrival in result.arrivals] == [
        "noarch/repodata.json",
        "linux-64/repodata.json",
    ]
    assert result.command[1:5] == ("-m", "conda", "search", "--override-channels")


def test_a_check_leaves_nothing_behind(
    machine: Machine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(temporary))
    before = _files(machine.home)

    result = _check(machine, f"open('left', 'w').close(); ask('{ON}')")

    assert result.verdict.kind == "matches"
    assert list(temporary.iterdir()) == []
    assert _files(machine.home) == before


def test_one_request_that_differs_is_enough(machine: Machine) -> None:
    result = _check(machine, f"ask('{ON}'); ask('{OFF}')")

    assert result.verdict.kind == "differs"
    assert [row.name for row in result.rows if row.outcome == "missing"] == ["c", "s", "e"]


def test_a_conda_that_sends_random_ids_although_the_setting_is_off_differs(
    machine: Machine,
) -> None:
    (machine.home / ".condarc").write_text("anaconda_anon_usage: off\n", "utf-8")

    result = _check(machine, f"ask('{ON}')")

    assert result.verdict.kind == "differs"
    assert "c/ was not foreseen" in result.verdict.sentence


def test_a_header_that_nobody_foresaw_differs(machine: Machine) -> None:
    result = _check(machine, f"ask('{ON}', headers={{'X-Aau-Client': 'c'}})")

    assert result.verdict.kind == "differs"
    assert "x-aau-client was not foreseen" in result.verdict.sentence


def test_conda_is_told_which_environment_to_work_on(machine: Machine, tmp_path: Path) -> None:
    child = tmp_path / "child"
    write_token(child / "etc" / "aau_token", "f" * 22)
    script = f"ask('{ON}'.replace('{ENVIRONMENT}', 'f' * 22) + os.environ['CONDA_PREFIX'][:0])"
    installation = write_installation(machine, tmp_path / "opt" / "conda", script)

    result = check(machine, Question(conda_client(machine, installation), child))

    assert result.verdict.kind == "matches"


def test_random_ids_that_conda_makes_during_the_run_are_compared_with_their_files(
    machine: Machine,
) -> None:
    token = machine.home / ".conda" / "aau_token"
    token.unlink()
    made = f"open('{token}', 'w').write('n' * 22); ask('{ON}'.replace('c' * 22, 'n' * 22))"

    assert _check(machine, made).verdict.kind == "matches"


def test_a_random_id_that_conda_does_not_save_differs(machine: Machine) -> None:
    (machine.home / ".conda" / "aau_token").unlink()

    result = _check(machine, f"ask('{ON}')")

    assert [row.name for row in result.rows if row.outcome == "different"] == ["c"]


def test_a_random_id_that_somebody_sends_to_the_null_device_fits_whatever_it_is(
    machine: Machine,
) -> None:
    token = machine.home / ".conda" / "aau_token"
    token.unlink()
    token.symlink_to(os.devnull)

    assert _check(machine, f"ask('{ON}')").verdict.kind == "matches"


def test_package_telemetry_is_shown_as_anacondas_server_would_see_it(machine: Machine) -> None:
    url = "http://repo.anaconda.com/pkgs/main/noarch/repodata.json"
    headers = "headers={'Anaconda-Telemetry-Search': 'x'}"

    result = _check(
        machine,
        f"assert channel == 'http://repo.anaconda.com/pkgs/main' and not os.environ['NO_PROXY']\n"
        f"ask('{ON}', {headers}, proxy='{url}')",
        telemetry=True,
    )

    assert result.verdict.kind == "matches"
    assert (
        result.verdict.sentence == "conda 26.7.1 sent its package telemetry, as the preview says."
    )
    assert [arrival.host for arrival in result.arrivals] == ["repo.anaconda.com"]


def test_package_telemetry_that_is_off_and_comes_all_the_same_differs(machine: Machine) -> None:
    (machine.home / ".condarc").write_text("plugins: {anaconda_telemetry: false}\n", "utf-8")
    url = "http://repo.anaconda.com/pkgs/main/noarch/repodata.json"

    result = _check(
        machine,
        f"ask('{ON}', headers={{'Anaconda-Telemetry-Search': 'x'}}, proxy='{url}')",
        telemetry=True,
    )

    assert result.verdict.kind == "differs"


def test_another_server_is_not_reached_and_is_named(machine: Machine) -> None:
    script = f"ask('{ON}'); assert ask('{ON}', proxy='http://elsewhere.example/x') == 403"

    result = _check(machine, script)

    assert result.verdict.kind == "matches"
    assert "elsewhere.example" in result.verdict.notes[0].text


def test_a_tunnel_that_was_asked_for_is_not_compared(machine: Machine) -> None:
    script = f"""
import socket
through = urlsplit(os.environ["HTTPS_PROXY"])
import base64
word = base64.b64encode(f"{{through.username}}:{{through.password}}".encode()).decode()
with socket.create_connection((through.hostname, through.port)) as tunnel:
    told = f"Proxy-Authorization: Basic {{word}}"
    tunnel.sendall(f"CONNECT a.example:443 HTTP/1.1\\r\\n{{told}}\\r\\n\\r\\n".encode())
    tunnel.recv(100)
ask('{ON}')
"""

    result = _check(machine, script)

    assert result.verdict.kind == "matches"
    assert result.arrivals[0].method == "CONNECT"
    assert "a.example" in result.verdict.notes[0].text


def test_a_request_in_pieces_is_a_request(machine: Machine) -> None:
    script = f"""
import socket
request = f"GET {{address.path}}/noarch/repodata.json HTTP/1.1\\r\\nUser-Agent: {ON}\\r\\n\\r\\n"
with socket.create_connection((address.hostname, address.port)) as connection:
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    for byte in request.encode():
        connection.send(bytes([byte]))
    connection.recv(100)
"""

    assert _check(machine, script).verdict.kind == "matches"


def test_a_client_that_crashes_at_its_end_is_judged_by_its_requests(machine: Machine) -> None:
    result = _check(machine, f"ask('{ON}'); os.abort()")

    assert result.verdict.kind == "matches"
    assert [note.text for note in result.verdict.notes] == ["It crashed afterwards (signal 6)."]


def test_a_client_that_asks_for_a_password_is_not_answered(machine: Machine) -> None:
    result = _check(machine, "import getpass; getpass.getpass()")

    assert result.verdict.kind == "not-checked"
    assert "asked a question" in result.verdict.sentence


def test_a_client_that_hangs_is_ended(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    assert check_module.RUN_SECONDS < LIFETIME
    monkeypatch.setattr(check_module, "RUN_SECONDS", 0)

    result = _check(machine, "import time; time.sleep(600)")

    assert result.verdict.kind == "not-checked"
    assert "did not finish in time" in result.verdict.sentence


def test_a_client_that_is_not_there_is_a_sentence(machine: Machine, tmp_path: Path) -> None:
    installation = write_installation(machine, tmp_path / "opt" / "conda", "")
    (installation.prefix / "bin" / "python").unlink()

    result = check(machine, Question(conda_client(machine, installation)))

    assert result.verdict.kind == "not-checked"
    assert "could not be started" in result.verdict.sentence


def test_the_output_of_a_client_is_kept(machine: Machine) -> None:
    assert _check(machine, "print('ChannelDenied')").output.strip() == "ChannelDenied"


def test_a_settings_file_that_stops_conda_is_foreseen(machine: Machine) -> None:
    (machine.home / ".condarc").write_text("a: [1\n", "utf-8")

    result = _check(machine, "sys.exit('ParserError')")

    assert result.verdict.kind == "not-checked"
    assert "as foreseen" in result.verdict.sentence


def test_a_proxy_in_the_settings_is_replaced_by_our_server(machine: Machine) -> None:
    (machine.home / ".condarc").write_text("proxy_servers: {http: http://p}\n", "utf-8")
    script = f"""
import json
proxies = json.load(open(os.environ["CONDARC"]))["proxy_servers"]
assert set(proxies.values()) == {{os.environ["HTTP_PROXY"]}}
ask('{ON}', proxy=channel + '/noarch/repodata.json')
"""

    assert _check(machine, script).verdict.kind == "matches"


@pytest.mark.parametrize(
    ("condarc", "telemetry"),
    [
        ("proxy_servers: {http: http://p}\n", True),
        ("proxy_servers:  #!final\n  http: http://p\n", False),
    ],
)
def test_a_proxy_that_cannot_be_replaced_refuses_the_check_before_anything_runs(
    machine: Machine, tmp_path: Path, condarc: str, telemetry: bool
) -> None:
    (machine.home / ".condarc").write_text(condarc, "utf-8")

    result = _check(machine, f"open('{tmp_path / 'ran'}', 'w')", telemetry=telemetry)

    assert result.verdict.kind == "not-checked"
    assert "proxy_servers" in result.verdict.sentence
    assert not (tmp_path / "ran").exists()


def test_a_proxy_in_the_settings_refuses_other_clients(machine: Machine, tmp_path: Path) -> None:
    (machine.home / ".condarc").write_text("proxy_servers: {http: http://p}\n", "utf-8")
    program = write_program(tmp_path / "bin" / "mamba", "ask('mamba/2')")

    result = check(machine, Question(Client("mamba", "mamba", (str(program),))))

    assert result.verdict.said.key == "proxy"


def test_an_unreadable_settings_file_refuses_only_the_run_through_the_proxy(
    machine: Machine,
) -> None:
    (machine.home / ".condarc").write_text("a: 'unclosed\n", "utf-8")
    prefix = machine.home.parent / "opt" / "conda"
    client = conda_client(
        machine, write_installation(machine, prefix, f"ask('{ON}')", packages=_TELEMETRY)
    )

    assert check(machine, Question(client, prefix)).verdict.kind == "matches"
    refused = check(machine, Question(client, prefix, telemetry=True)).verdict
    assert refused.kind == "not-checked"
    assert "cannot be read" in refused.sentence


def test_another_client_without_tokens_is_a_result(machine: Machine, tmp_path: Path) -> None:
    program = write_program(tmp_path / "bin" / "mamba", "ask('mamba/2.3.2 libcurl/8.14')")

    result = check(machine, Question(Client("mamba", "mamba", (str(program),))))

    assert result.verdict.kind == "no-tokens"
    assert result.rows == ()


def test_a_command_of_ones_own_is_run_with_the_channel(machine: Machine) -> None:
    words = [sys.executable, "-c", "import sys, urllib.request as u; u.urlopen(sys.argv[1])"]
    client = command_client(machine, [*words, "{channel}/noarch/repodata.json"])
    assert isinstance(client, Client)

    result = check(machine, Question(client))

    assert result.verdict.kind == "no-tokens"
    assert [arrival.file for arrival in result.arrivals] == ["noarch/repodata.json"]


def test_a_check_can_be_cancelled(machine: Machine, tmp_path: Path) -> None:
    installation = write_installation(
        machine, tmp_path / "opt" / "conda", f"ask('{ON}'); import time; time.sleep(600)"
    )
    asked = count()

    result = check(
        machine,
        Question(conda_client(machine, installation)),
        cancelled=lambda: next(asked) > 2,
    )

    assert result.verdict.kind == "cancelled"


def test_two_checks_never_run_at_once(machine: Machine, tmp_path: Path) -> None:
    installation = write_installation(
        machine, tmp_path / "opt" / "conda", "import time; time.sleep(600)"
    )
    question = Question(conda_client(machine, installation))
    inner: list[Result] = []

    def cancelled() -> bool:
        inner.append(check(machine, question))
        return True

    check(machine, question, cancelled=cancelled)
    later = check(machine, question, cancelled=lambda: True)

    assert [result.verdict.sentence for result in inner] == ["Another check is still running."]
    assert later.verdict.kind == "cancelled"


def test_a_check_without_loopback_is_a_sentence(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_loopback(**_: object) -> None:
        raise OSError("no loopback")

    monkeypatch.setattr(check_module, "ChannelServer", no_loopback)

    result = _check(machine, "")

    assert result.verdict.sentence == "The check could not be prepared: no loopback."


def test_questions_are_asked_one_after_another_until_it_is_cancelled(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran: list[Command] = []

    def run(command: Command, **_: object) -> Outcome:
        ran.append(command)
        return Outcome("ended", 0, "")

    monkeypatch.setattr(check_module, "run", run)
    questions = [Question(Client("pixi", f"pixi {number}", ("p",))) for number in range(5)]

    some = list(check_each(machine, questions, cancelled=lambda: len(ran) == 2))
    all_of_them = list(check_each(machine, questions))

    assert [result.question for result in some] == questions[:2]
    assert [result.question for result in all_of_them] == questions


def test_a_result_is_out_of_date_when_the_setting_has_changed(machine: Machine) -> None:
    result = _check(machine, f"ask('{ON}')")

    assert not is_out_of_date(machine, result)
    (machine.home / ".condarc").write_text("anaconda_anon_usage: off\n", "utf-8")
    assert is_out_of_date(machine, result)


def test_a_result_is_out_of_date_when_a_random_id_has_changed(machine: Machine) -> None:
    result = _check(machine, f"ask('{ON}')")

    write_token(machine.home / ".conda" / "aau_token", "n" * 22)

    assert is_out_of_date(machine, result)


def test_a_result_of_another_client_depends_on_the_setting_alone(
    machine: Machine, tmp_path: Path
) -> None:
    program = write_program(tmp_path / "bin" / "pixi", "ask('pixi/1')")
    result = check(machine, Question(Client("pixi", "pixi", (str(program),))))

    write_token(machine.home / ".conda" / "aau_token", "n" * 22)
    assert not is_out_of_date(machine, result)
    (machine.home / ".condarc").write_text("anaconda_anon_usage: off\n", "utf-8")
    assert is_out_of_date(machine, result)


def test_what_was_never_run_is_never_out_of_date(machine: Machine) -> None:
    question = Question(Client("pixi", "pixi", ("pixi",)))

    assert not is_out_of_date(machine, Result(question, Verdict("not-checked", Sentence("busy"))))


def test_a_task_is_done_with_the_packages_that_are_offered(
    machine: Machine, tmp_path: Path
) -> None:
    folder = tmp_path / "temporary"
    folder.mkdir()
    package = TinyPackage("panel", "1.8.4")
    task = Task(("install", "--yes", "panel"), (package,), folder)
    script = f"ask('{ON}', 'noarch/{package.file}'); print(os.getcwd()); sys.exit(3)"

    result = _check(machine, script, task=task)

    assert result.verdict.kind == "matches"
    assert [(arrival.file, arrival.status) for arrival in result.arrivals] == [
        (f"noarch/{package.file}", 200)
    ]
    words = result.command[result.command.index("conda") + 1 :]
    assert (words[:3], words[-2:]) == (
        ("install", "--override-channels", "-c"),
        ("--yes", "panel"),
    )
    assert Path(result.output.strip()).is_relative_to(folder)
    assert (result.status, list(folder.iterdir())) == (3, [])
