"""A host in another Qt binding, or in none: the panel runs as a process of its own.

Two bindings of Qt cannot live in one process. So the host starts the panel and follows what
happens there, one JSON object a line. Run: ``python process_host.py [PAGE]``.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator


def start(page: str, *options: str) -> subprocess.Popen[str]:
    """Start the panel with this page; more options may follow."""
    command = [sys.executable, "-m", "conda_privacy.desktop", "--page", page, "--json-events"]
    return subprocess.Popen([*command, *options], stdout=subprocess.PIPE, text=True)


def events(panel: subprocess.Popen[str]) -> Iterator[dict[str, object]]:
    """Yield what happens in the panel until its window is closed."""
    assert panel.stdout is not None
    with panel.stdout:
        for line in panel.stdout:
            yield json.loads(line)


def main() -> int:
    """Print whether conda adds random IDs, each time this changes."""
    panel = start(sys.argv[1] if len(sys.argv) > 1 else "overview")
    for event in events(panel):
        if event["event"] == "usage-data":
            print("conda adds random IDs:", "yes" if event["value"] else "no", flush=True)
    return panel.wait()


if __name__ == "__main__":
    sys.exit(main())
