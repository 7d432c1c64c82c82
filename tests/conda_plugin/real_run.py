"""Runs conda against a loopback channel and says what it sent. Started by ``real.py``.

Reads a JSON document: ``folders`` to be made read-only, and ``groups`` of commands; the commands of
a group run at once, the groups one after another. ``{channel}`` stands for the channel's address.
Prints for each command its status, what it printed, and the user agents that arrived meanwhile.
"""

import json
import subprocess
import sys

from conda_privacy.probe.server import ChannelServer


def main() -> None:
    """Do what the document on standard input asks for."""
    document = json.load(sys.stdin)
    for folder in document["folders"]:
        subprocess.run(["mount", "--bind", folder, folder], check=True)
        subprocess.run(["mount", "-o", "remount,ro,bind", folder], check=True)
    json.dump([_run(group) for group in document["groups"]], sys.stdout)


def _run(group: list[list[str]]) -> dict[str, object]:
    # A server of its own for each group, because none lives longer than a minute.
    server = ChannelServer()
    commands = [[word.replace("{channel}", server.channel) for word in line] for line in group]
    pipe = subprocess.PIPE
    try:
        started = [
            subprocess.Popen(words, stdout=pipe, stderr=pipe, text=True) for words in commands
        ]
        printed = [process.communicate() for process in started]
    finally:
        server.close()
    return {
        "statuses": [process.returncode for process in started],
        "out": [out for out, _ in printed],
        "err": [err for _, err in printed],
        "agents": [arrival.user_agent for arrival in server.arrivals],
        "methods": [arrival.method for arrival in server.arrivals],
    }


if __name__ == "__main__":
    main()
