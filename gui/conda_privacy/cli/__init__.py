"""The text interface: ``conda-privacy``, and ``conda privacy`` where conda loads the plugin.

Exit status: 0 done and in effect; 1 done, but something else still decides; 2 refused; 3 conda
cannot start with these files.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from conda_privacy.cli.options import Options

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command.

    Args:
        arguments: The words behind the program's name; None takes those of the process.

    Returns:
        The exit status.
    """
    collecting = gc.isenabled()
    gc.disable()  # a command makes little garbage and ends soon; looking for it takes time
    try:
        return _run(sys.argv[1:] if arguments is None else arguments)
    finally:
        if collecting:
            gc.enable()


def _run(arguments: Sequence[str]) -> int:
    from conda_privacy.cli.surroundings import NoAnswerError
    from conda_privacy.cli.terminal import Terminal, has_left

    terminal = Terminal.standard()
    try:
        try:
            options = _options(list(arguments))
            return int(options.run(options, terminal))
        finally:
            terminal.finish()
    except NoAnswerError as error:
        from conda_privacy.cli.sentences import refused

        terminal.complain(refused(error.problem, error.machine))
        return 2
    except FileNotFoundError:  # no stream fails like this
        terminal.complain("The folder that a relative path starts from is gone. Nothing was done.")
        return 2
    except OSError as error:
        terminal.give_up()
        if has_left(error):
            return 0
        terminal.complain(f"The answer could not be written: {error.strerror or error}.")
        return 2
    except KeyboardInterrupt:
        terminal.complain("Interrupted.")
        return 130
    finally:
        terminal.end_complaints()


def _options(words: list[str]) -> Options:
    if words in ([], ["status"]):
        from conda_privacy.cli.options import plain_status

        return plain_status()
    from conda_privacy.cli.arguments import parse

    return parse(words)
