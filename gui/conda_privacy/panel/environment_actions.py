"""What can be done with an environment, for its buttons and for its menu."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from conda_privacy.panel.environment_wording import NO_SUCH_PLACE, EnvironmentWording
from conda_privacy.panel.opening import show_in_folder

if TYPE_CHECKING:
    from conda_privacy.core.changes import Change
    from conda_privacy.core.environment import Environment
    from conda_privacy.core.problem import Problem
    from conda_privacy.core.token_changes import TokenChange
    from conda_privacy.panel.model import PanelModel

_OWN_FILE = ".condarc"


@dataclass(frozen=True)
class Action:
    """One thing to do.

    Attributes:
        text: what stands on the button and in the menu.
        run: does it.
        why_locked: why it cannot be done now; empty where it can.
    """

    text: str
    run: Callable[[], None]
    why_locked: str = ""


class EnvironmentActions(QObject):
    """Offers what fits an environment and asks the model to do it.

    Args:
        model: does the work, and can undo it.
        wording: the words for environments.
        parent: as everywhere in Qt.

    Signals:
        refused(str): a person asked for what is locked; the reason, which was said aloud already.
    """

    refused = Signal(str)

    def __init__(
        self, model: PanelModel, wording: EnvironmentWording, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._model, self._wording = model, wording

    def changes(self, environment: Environment) -> list[Action]:
        """Return what changes the setting or the random ID there."""
        kind = environment.problem.kind if environment.problem else ""
        if kind in NO_SUCH_PLACE:
            return []
        locked = self._wording.why_read_only(environment)
        no_id = self._wording.why_no_id(environment)
        return [
            *self._setting_actions(environment, locked),
            Action(self.tr("New ID"), partial(self._make_id, environment), locked),
            Action(self.tr("Remove ID"), partial(self._remove_id, environment), locked or no_id),
        ]

    def copies(self, environment: Environment) -> list[Action]:
        """Return what can be copied, and where the environment can be seen."""
        no_id = self._wording.why_no_value(environment)
        return [
            Action(self.tr("Copy row, ID hidden"), partial(self.copy_row, environment)),
            Action(self.tr("Copy ID"), partial(self._copy_id, environment), no_id),
            Action(
                self.tr("Copy path"),
                partial(_copy, environment.folder),
                self._wording.why_no_path(environment),
            ),
            Action(self.tr("Show in folder"), partial(self.show_folder, environment)),
        ]

    def copy_row(self, environment: Environment) -> None:
        """Copy what the row says, with the random ID masked."""
        _copy(self._wording.copied(environment))

    def show_folder(self, environment: Environment) -> None:
        """Show the folder of the environment, or the nearest one that exists."""
        show_in_folder(self._model, environment.prefix)

    def _setting_actions(self, environment: Environment, why_locked: str) -> list[Action]:
        # The base is no exception to the installation: its file holds for every environment.
        if environment.is_base:
            return []
        here = environment.setting.here
        choices = {
            "same": (not environment.setting.value,),
            "on-here": (False, None),
            "off-here": (True, None),
        }
        words = {
            True: self.tr("Turn on only here"),
            False: self.tr("Turn off only here"),
            None: self.tr("Same as everywhere"),
        }
        return [
            Action(words[wanted], partial(self._set_here, environment, wanted), why_locked)
            for wanted in choices.get(here, ())
        ]

    def _set_here(self, environment: Environment, wanted: bool | None) -> None:
        machine, snapshot = self._model.machine, self._model.snapshot
        installation = snapshot.installation if snapshot else None
        root = installation.prefix if installation else None
        path = environment.setting.path or Path(environment.folder, _OWN_FILE)

        def work() -> Change | Problem:
            from conda_privacy.core.changes import apply, plan
            from conda_privacy.core.snapshot import MAIN_SETTING

            prefix = environment.prefix
            planned = plan(
                machine, MAIN_SETTING, wanted, path=path, prefix=prefix, root_prefix=root
            )
            return planned.problem or apply(planned)

        self._model.write(work, self._model.take_back)

    def _make_id(self, environment: Environment) -> None:
        machine, token = self._model.machine, environment.token

        def work() -> TokenChange | Problem:
            from conda_privacy.core.token_changes import replace_token

            return replace_token(machine, token)

        self._model.write(work, _restore)

    def _remove_id(self, environment: Environment) -> None:
        machine, token = self._model.machine, environment.token

        def work() -> TokenChange | Problem:
            from conda_privacy.core.token_changes import remove_token

            return remove_token(machine, token)

        self._model.write(work, _restore)

    def _copy_id(self, environment: Environment) -> None:
        _copy(environment.token.value)


def _restore(change: TokenChange) -> TokenChange | Problem:
    from conda_privacy.core.token_changes import restore

    return restore(change) or change


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
