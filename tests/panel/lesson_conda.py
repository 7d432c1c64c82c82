"""A scripted conda that lives where it is told to: it makes random IDs and fetches packages."""

from pathlib import Path

from conda_privacy.core.machine import Machine
from tests.panel.checked import make_checked_computer
from tests.probe.scripted import OFF

# It does what anaconda-anon-usage does, with values of our own.
_LIVES_THERE = f"""
from pathlib import Path

home = Path(os.environ["HOME"])
words = sys.argv[1:]
prefix = Path(words[words.index("-p") + 1] if "-p" in words else os.environ["CONDA_PREFIX"])

def keep(path, value):
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists():
        path.write_text(value)
    return path.read_text()

client = keep(home / ".conda" / "aau_token", "C" * 22)
keep(home / ".conda" / "aau_token_host", "AQAAAPwC")
environment = keep(prefix / "etc" / "aau_token", "E" * 22)
agent = f"{OFF} c/{{client}} s/{{'s' * 22}} e/{{environment}}"
"""
INSTALLS = f"{_LIVES_THERE}ask(agent); ask(agent, 'noarch/numpy-2.3.5-py312_0.tar.bz2')\n"
WAITS = "import time\ntime.sleep(60)\n"
FAILS = f"{_LIVES_THERE}ask(agent); print('No space left'); sys.exit(1)\n"
DIES = "print('SolverError: broken'); sys.exit(1)\n"


def make_computer_with_conda(folder: Path, script: str) -> Machine:
    """Make a computer whose conda does what a script says."""
    return make_checked_computer(folder, script)
