"""The pages of the panel, each loaded when it is first shown.

How a page is made: a module here with one class derived from `pages.page.Page`, a row in `PAGES`,
and under the same name a title and a subtitle in `Wording`, an icon, and a chapter of the help in
the resources. The panel constructs it as ``Page(model, wording, parent)``, gives it its title and
calls `show_snapshot` at once (when there is a snapshot) and at each change. The page

- fills `self.column` in its constructor with the widgets of ``panel.widgets`` (`Card`, `Banner`,
  `UserAgentView`, `Label` ...), which take their colours and sizes from `look.look_of`;
- asks `self.model` for work (`set_value`, `write`, `undo`, `ask`, `scan`, `choose_environment`),
  never touches files itself, and connects writes to what a person does, never to a refresh;
- takes sentences about a snapshot from `self.wording`, its own labels from ``self.tr``;
- asks for another page by ``self.pageWanted.emit(name, target)`` and may receive such a target
  in `show_target`;
- is made anew on a change of language, font or colours: what a person is in the midst of and only
  the page knows, it tells by `doing`, and takes up again by `go_on`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from conda_privacy.panel.pages.page import Page

PAGES = {
    "overview": "Overview",
    "what-is-sent": "WhatIsSent",
    "environments": "Environments",
    "settings-files": "SettingsFiles",
    "classroom": "Classroom",
    "help": "Help",
}
"""The class of each page by the page's name, in the order of the sidebar; the module is named
like the page, with ``_`` for ``-``. The last page stands apart at the end of the sidebar."""


def page_class(name: str) -> type[Page]:
    """Load the class of a page.

    Raises:
        KeyError: no page has this name.
    """
    module = import_module(f"{__name__}.{name.replace('-', '_')}")
    found: type[Page] = getattr(module, PAGES[name])
    return found
