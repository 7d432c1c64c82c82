"""Check a real conda and print what came of it; a program of its own for ``test_real_conda``.

``real_check.py PREFIX ENVIRONMENT usage|telemetry`` looks at the computer as the panel does, with
the home folder and the variables it is started with.
"""

import json
import sys
from pathlib import Path

from conda_privacy.core.installations import read_installation
from conda_privacy.core.machine import Machine
from conda_privacy.probe.announcement import files_made
from conda_privacy.probe.check import Question, check
from conda_privacy.probe.clients import conda_client
from conda_privacy.probe.text import as_json


def main(prefix: str, environment: str, run: str) -> None:
    """Print a JSON document."""
    machine = Machine.current()
    installation = read_installation(machine, Path(prefix), "chosen")
    if installation is None or installation.problem is not None:
        raise SystemExit(f"no conda in {prefix}")
    client = conda_client(machine, installation)
    question = Question(client, Path(environment), telemetry=run == "telemetry")
    files = [str(path) for path in files_made(machine, [question])]
    result = check(machine, question)
    document = as_json([result], show_tokens=True)["results"][0]
    print(json.dumps({**document, "files": files, "output": result.output}))


if __name__ == "__main__":
    main(*sys.argv[1:])
