"""The window as a screen reader meets it: roles, names, states and places, over its real bus."""

import contextlib
import subprocess
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.end_to_end.display import Display

_LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
_ROOT = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
_REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/registry")
_BUS = ("org.freedesktop.DBus", "/org/freedesktop/DBus")
# Positions in the set of states, from the accessibility bus's own protocol.
_STATES = {
    "checked": 4,
    "enabled": 8,
    "focusable": 11,
    "focused": 12,
    "showing": 25,
    "visible": 30,
    "checkable": 41,
}
# How long a program may take to answer before a test gives up; far more than it ever needs.
_PATIENCE = 30
# How long to wait for what a key or a click does before it is done again: a window that is
# busy or was not yet given the keyboard may miss one.
_TRUST = 5


@dataclass(frozen=True)
class Element:
    """One thing in the tree of a program."""

    bus_name: str
    path: str


class Tree:
    """All that programs on one display tell to assistive technology."""

    def __init__(self, address: str) -> None:
        self._connection: DBusConnection = open_dbus_connection(bus=address)
        self._events: deque[Message] = deque()
        self._listen()

    def close(self) -> None:
        """Leave the bus."""
        self._connection.close()

    def elements(self, within: Element | None = None) -> Iterator[tuple[Element, str, str]]:
        """Yield every element, of all or of one, with its role and name, parents first."""
        for element in self._walk(within):
            with contextlib.suppress(LookupError):
                yield element, self.role(element), self.name(element)

    def find(self, role: str, name: str, within: Element | None = None) -> Element | None:
        """Return the first element that is on screen with this role and name."""
        for element in self._walk(within):
            with contextlib.suppress(LookupError):
                # One question after the other: most elements are out after the first.
                alike = self.role(element) == role and self.name(element) == name
                if alike and self.has(element, "showing"):
                    return element
        return None

    def role(self, element: Element) -> str:
        """Return the role's name, such as ``"check box"``."""
        return str(self._call(element, "Accessible", "GetRoleName")[0])

    def name(self, element: Element) -> str:
        """Return the accessible name."""
        return str(self._property(element, "Accessible", "Name"))

    def description(self, element: Element) -> str:
        """Return the accessible description."""
        return str(self._property(element, "Accessible", "Description"))

    def has(self, element: Element, state: str) -> bool:
        """Say whether the element is in a state, such as ``"checked"``."""
        low, high = self._call(element, "Accessible", "GetState")[0]
        return bool((low | high << 32) >> _STATES[state] & 1)

    def size(self, table: Element) -> tuple[int, int]:
        """Return how many rows and columns a table has."""
        rows, columns = (self._property(table, "Table", name) for name in ("NRows", "NColumns"))
        return int(rows), int(columns)

    def wait_to_hear(self, member: str, *words: str, patience: float = _PATIENCE) -> None:
        """Wait for an event, such as ``"StateChanged"``, that tells these words.

        Args:
            member: the kind of event.
            words: all that it has to tell.
            patience: for how many seconds there may be no event at all.

        Raises:
            TimeoutError: it did not come.
        """
        while True:
            event = self._connection.recv_until_filtered(self._events, timeout=patience)
            kind = event.header.fields[HeaderFields.member]
            if kind == member and all(word in str(event.body) for word in words):
                return

    def forget_events(self) -> None:
        """Let what comes from now on be what is heard."""
        self._events.clear()

    def centre(self, element: Element) -> tuple[int, int]:
        """Return the middle of the element on the screen, in pixels."""
        ((x, y, width, height),) = self._call(element, "Component", "GetExtents", "u", 0)
        return x + width // 2, y + height // 2

    def wait_until(self, condition: Callable[[], Any], *, patience: float = _PATIENCE) -> Any:  # noqa: ANN401 - the condition's
        """Return what the condition says once it holds, asking again at each event.

        Args:
            condition: what has to come true.
            patience: for how many seconds there may be no event at all.

        Raises:
            TimeoutError: it did not come to hold.
        """
        while True:
            # Before asking: what comes while the answer is made may change it.
            self._events.clear()
            if held := condition():
                return held
            self._connection.recv_until_filtered(self._events, timeout=patience)

    def do_until(self, act: Callable[[], object], condition: Callable[[], Any]) -> Any:  # noqa: ANN401 - the condition's
        """Do something that may be done twice, and again where it was missed.

        Raises:
            TimeoutError: what it is done for did not come to hold.
        """
        return _again(act, lambda: self.wait_until(condition, patience=_TRUST))

    def do_until_heard(self, act: Callable[[], object], member: str, *words: str) -> None:
        """Do something that may be done twice until an event tells these words.

        Raises:
            TimeoutError: it did not come.
        """
        self.forget_events()
        _again(act, lambda: self.wait_to_hear(member, *words, patience=_TRUST))

    def _listen(self) -> None:
        rule = MatchRule(type="signal", path_namespace="/org/a11y/atspi")
        self._connection.filter(rule, queue=self._events)
        self._send(_BUS, "org.freedesktop.DBus", "AddMatch", "s", rule.serialise())
        for event in ("object:", "window:"):
            self._send(_REGISTRY, "org.a11y.atspi.Registry", "RegisterEvent", "s", event)

    def _walk(self, within: Element | None) -> Iterator[Element]:
        waiting = deque([within or Element(*_ROOT)])
        while waiting:
            element = waiting.popleft()
            yield element
            # An element may vanish while the tree is walked.
            with contextlib.suppress(LookupError):
                waiting.extend(self._children(element))

    def _children(self, element: Element) -> list[Element]:
        return [Element(*pair) for pair in self._call(element, "Accessible", "GetChildren")[0]]

    def _property(self, element: Element, interface: str, name: str) -> Any:  # noqa: ANN401
        whole = f"org.a11y.atspi.{interface}"
        place = (element.bus_name, element.path)
        reply = self._send(place, "org.freedesktop.DBus.Properties", "Get", "ss", whole, name)
        return reply[0][1]

    def _call(
        self, element: Element, interface: str, method: str, signature: str = "", *body: object
    ) -> Any:  # noqa: ANN401 - what the bus answers
        place = (element.bus_name, element.path)
        return self._send(place, f"org.a11y.atspi.{interface}", method, signature, *body)

    def _send(
        self, place: tuple[str, str], interface: str, method: str, signature: str, *body: object
    ) -> Any:  # noqa: ANN401 - what the bus answers
        bus_name, path = place
        address = DBusAddress(path, bus_name, interface)
        call = new_method_call(address, method, signature or None, body)
        reply = self._connection.send_and_get_reply(call, timeout=_PATIENCE)
        if reply.header.message_type is MessageType.error:
            raise LookupError(f"{method}: {reply.body}")
        return reply.body


def _again(act: Callable[[], object], wait: Callable[[], Any]) -> Any:  # noqa: ANN401
    """Return what was waited for; act again each time that it does not come."""
    for _ in range(_PATIENCE // _TRUST - 1):
        act()
        with contextlib.suppress(TimeoutError):
            return wait()
    act()
    return wait()


@contextlib.contextmanager
def opened(display: Display) -> Iterator[Tree]:
    """Start the accessibility bus of a display and look at it."""
    launcher = subprocess.Popen(
        [_LAUNCHER, "--launch-immediately"],
        env=dict(display.environ),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        tree = Tree(_address_on(display.environ["DBUS_SESSION_BUS_ADDRESS"]))
        try:
            yield tree
        finally:
            tree.close()
    finally:
        launcher.terminate()
        launcher.wait()


def _address_on(session: str) -> str:
    """Ask the session bus where the accessibility bus is; it waits for the launcher by itself."""
    with contextlib.closing(open_dbus_connection(bus=session)) as connection:
        address = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        reply = connection.send_and_get_reply(new_method_call(address, "GetAddress"), timeout=30)
        return str(reply.body[0])
