"""The virtual environments in the checkout: made once, mended when interrupted.

An environment is ready when its stamp says so. The stamp is written last and taken away first,
so whatever was interrupted is found without a stamp and made anew.
"""

import contextlib
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import system_packages
from setup_error import SetupError

ROOT = Path(__file__).resolve().parents[2]
PYPROJECT = ROOT / "pyproject.toml"
IMPLIED_STAGES = {"run": ("run",), "test": ("run", "test"), "core": ("core",)}
_OWNER = "made-by-conda-privacy"
_STAMP = "conda-privacy-stamp.json"


def python_of(folder: Path) -> Path:
    """Return the interpreter of the environment in a folder, there or not."""
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def folder_of(stage: str, root: Path = ROOT) -> Path:
    """Return where the environment of a stage lives, there or not."""
    return root / (".venv-core" if stage == "core" else ".venv")


def needs(stage: str, root: Path = ROOT) -> tuple[system_packages.Need, ...]:
    """Return what the system has to have before the environment can be made; often nothing."""
    if is_ready(stage, root) or find_spec("pip") is not None:
        return ()
    return (system_packages.venv_need(),)


def prepare(stage: str, root: Path = ROOT) -> Path:
    """Make the environment of a stage ready and return its interpreter.

    Args:
        stage: ``"run"`` and ``"test"`` live in ``.venv``; ``"core"``, without Qt, in
            ``.venv-core``.
        root: the checkout.

    Raises:
        SetupError: something is missing that only a person can put there.
    """
    folder = folder_of(stage, root)
    if is_ready(stage, root):
        return python_of(folder)
    try:
        with _alone(root):
            # Another process may have made it while this one waited.
            if not is_ready(stage, root):
                _make_ready(folder, stage, root)
    except PermissionError as error:
        raise SetupError(
            f"Cannot write {error.filename}. Make a checkout in a folder of your own."
        ) from error
    return python_of(folder)


def _identity(folder: Path) -> str:
    """What an environment cannot outlive: the interpreter that made it, and its place."""
    return f"{sys.version} {sys.base_prefix} {folder}"


def _stamp(folder: Path) -> dict[str, str]:
    try:
        stamp = json.loads((folder / _STAMP).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(stamp, dict) or stamp.get("identity") != _identity(folder):
        return {}
    return stamp if python_of(folder).exists() else {}


def _fingerprint(root: Path) -> str:
    return hashlib.sha256((root / "pyproject.toml").read_bytes()).hexdigest()


def is_ready(stage: str, root: Path = ROOT) -> bool:
    """Say whether the environment of a stage was made here, wholly, for this pyproject.toml."""
    return _stamp(folder_of(stage, root)).get(stage) == _fingerprint(root)


@contextlib.contextmanager
def _alone(root: Path) -> Iterator[None]:
    """Hold the checkout's lock; the system lets go of it however this process ends.

    The programs started meanwhile hold it too: when this process is killed, an installation that
    goes on without it still keeps the next start waiting.
    """
    with (root / ".bootstrap-lock").open("wb") as lock:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(lock.fileno(), msvcrt.LK_LOCK, 1)
        else:
            import fcntl

            os.set_inheritable(lock.fileno(), True)
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                _say("Waiting for a set-up that is still at work here …")
                fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _make_ready(folder: Path, stage: str, root: Path) -> None:
    known = _stamp(folder)
    if known:
        (folder / _STAMP).unlink()
    else:
        _discard(folder, root)
        _create(folder, root)
    _say(f"Installing what “{stage}” needs into {folder} (once; this may take a minute) …")
    python = python_of(folder)
    _install(python, _requirements(python, stage, root))
    _link_sources(python, root)
    known |= dict.fromkeys(IMPLIED_STAGES[stage], _fingerprint(root))
    _write_stamp(folder, known | {"identity": _identity(folder)})


def _discard(folder: Path, root: Path) -> None:
    if folder.exists():
        if not (folder / _OWNER).exists():
            raise SetupError(f"{folder} was made by somebody else. Move it away, then try again.")
        folder.rename(tempfile.mkdtemp(prefix=".venv-discarded-", dir=root) + "/venv")
    for remains in root.glob(".venv-discarded-*"):
        shutil.rmtree(remains, ignore_errors=True)


def _create(folder: Path, root: Path) -> None:
    _say(f"Making an environment in {folder} …")
    # On Debian the part of Python that brings pip is a package of its own.
    has_pip = find_spec("ensurepip") is not None
    # The owner's mark comes first and at once, so that an unfinished environment is known as ours.
    nascent = Path(tempfile.mkdtemp(prefix=".venv-discarded-", dir=root))
    (nascent / _OWNER).touch()
    nascent.chmod(0o755)
    nascent.rename(folder)
    pip = [] if has_pip else ["--without-pip"]
    _run([sys.executable, "-m", "venv", *pip, str(folder)], "cannot make an environment")
    if not has_pip:
        _run(
            [
                sys.executable,
                "-m",
                "pip",
                "--python",
                str(python_of(folder)),
                "install",
                "-q",
                "pip",
            ],
            "cannot install pip",
        )


def _requirements(python: Path, stage: str, root: Path) -> list[str]:
    program = Path(__file__).with_name("requirements.py")
    command = [str(python), str(program), stage, str(root / "pyproject.toml")]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()


def _install(python: Path, lines: list[str]) -> None:
    options = ["--quiet", "--no-input", "--disable-pip-version-check", "--prefer-binary"]
    _run([str(python), "-m", "pip", "install", *options, *lines], "cannot install the packages")


def _link_sources(python: Path, root: Path) -> None:
    """Put ``gui`` on the environment's path.

    Relative, because before Python 3.13 such a file is read in the encoding of the locale, in
    which the letters of the checkout's own path may not exist.
    """
    command = [str(python), "-c", "import sysconfig; print(ascii(sysconfig.get_path('purelib')))"]
    printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    packages = Path(printed.strip()[1:-1].encode("ascii").decode("unicode_escape"))
    relative = os.path.relpath(root / "gui", packages)
    (packages / "conda_privacy_checkout.pth").write_text(relative + "\n", encoding="ascii")


def _write_stamp(folder: Path, stamp: dict[str, str]) -> None:
    unfinished = folder / (_STAMP + ".new")
    unfinished.write_text(json.dumps(stamp), encoding="utf-8")
    unfinished.replace(folder / _STAMP)


def _run(command: list[str], failure: str) -> None:
    environ = {k: v for k, v in os.environ.items() if k not in {"PYTHONHOME", "PYTHONPATH"}}
    status = subprocess.run(command, check=False, env=environ, close_fds=False).returncode
    if status:
        raise SetupError(f"{failure.capitalize()}; the lines above say why (exit status {status}).")


def _say(sentence: str) -> None:
    print(sentence, file=sys.stderr)
