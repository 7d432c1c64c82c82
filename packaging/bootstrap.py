#!/usr/bin/env python3
"""Set up this checkout and run it: needs Python 3.10 or newer and git, nothing else.

``python3 packaging/bootstrap.py run`` opens the window; ``test`` runs all that must pass;
``bench`` measures. Each makes what it needs on its first start and is quick from then on.
"""

import argparse
import sys
from pathlib import Path

OLDEST_PYTHON = (3, 10)


def main() -> int:
    """Run one command and return its exit status."""
    if sys.version_info < OLDEST_PYTHON:
        version = ".".join(str(number) for number in sys.version_info[:2])
        print("Conda Privacy needs Python 3.10 or newer; this is Python", version, file=sys.stderr)
        return 2
    arguments = _parser().parse_args()
    for stream in (sys.stdout, sys.stderr):
        # A path may hold letters that the terminal's encoding has not.
        stream.reconfigure(errors="backslashreplace", line_buffering=True)  # type: ignore[union-attr]
    try:
        return _start(arguments)
    except KeyboardInterrupt:
        print("\nInterrupted. Start it again any time; it goes on from here.", file=sys.stderr)
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="bootstrap.py", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    run = commands.add_parser("run", help="open the window (without a screen: text and a picture)")
    run.add_argument("only", nargs="*", metavar="OPTION", help="options for the window, after --")
    test = commands.add_parser("test", help="run all checks, as CI does")
    test.add_argument("--only", nargs="+", metavar="STEP", help="run these steps alone")
    bench = commands.add_parser("bench", help="measure, and print each figure beside its goal")
    bench.add_argument("--only", nargs="+", metavar="PROGRAM", help="run these programs alone")
    commands.add_parser("translations", help="bring the translations in step with the program")
    commands.add_parser("documents", help="make the reference for hosts and the pictures anew")
    return parser


def _start(arguments: argparse.Namespace) -> int:
    # Not at the top: an older Python would stop at their syntax before it could say why.
    sys.path.insert(0, str(Path(__file__).resolve().parent / "checkout"))
    import checks
    import documents
    import environment
    import measurements
    import setup_error
    import translations
    import window

    try:
        if arguments.command == "translations":
            environment.prepare("test")
            translations.update()
            return 0
        if arguments.command == "documents":
            return documents.make()
        if arguments.command == "bench":
            return measurements.measure(arguments.only)
        if arguments.command == "run":
            return window.open_window(arguments.only)
        return checks.run_checks(arguments.only)
    except setup_error.SetupError as problem:
        print(problem, file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
