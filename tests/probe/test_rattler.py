"""py-rattler, a real client of another maker, is checked by a command of one's own."""

import os
import re
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from conda_privacy.core.machine import Machine
from conda_privacy.probe.check import Question, check
from conda_privacy.probe.clients import Client, command_client

# It may crash when it exits, which is no concern of a check: what it asked has arrived by then.
_ASK = """
import asyncio, sys
from rattler import Channel, Gateway

async def main():
    platforms = ["linux-64", "noarch"]
    await Gateway().query([Channel(sys.argv[1])], platforms, ["nosuch"], recursive=False)

asyncio.run(main())
"""

pytestmark = [
    pytest.mark.real_client,
    pytest.mark.skipif(find_spec("rattler") is None, reason="py-rattler is not installed"),
]


def test_py_rattler_names_itself_and_sends_no_random_id(tmp_path: Path) -> None:
    machine = Machine(tmp_path, {**os.environ, "HOME": str(tmp_path)}, (), sys.platform)
    client = command_client(machine, [sys.executable, "-c", _ASK, "{channel}"])
    assert isinstance(client, Client)

    result = check(machine, Question(client))

    assert result.verdict.kind == "no-tokens", (result.verdict, result.output)
    assert {arrival.file for arrival in result.arrivals} >= {
        "linux-64/repodata.json",
        "noarch/repodata.json",
    }
    agents = {arrival.user_agent for arrival in result.arrivals}
    assert len(agents) == 1
    assert re.fullmatch(r"py-rattler/[0-9.]+", agents.pop() or "")
    assert all(arrival.headers == () and arrival.answered for arrival in result.arrivals)
