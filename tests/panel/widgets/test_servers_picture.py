"""The picture of where it goes: side by side where there is room, else one below the other."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from conda_privacy.panel.look import look_of
from conda_privacy.panel.widgets.labels import Label
from conda_privacy.panel.widgets.layouts import Flow
from conda_privacy.panel.widgets.servers_picture import Destination, ServersPicture, _Node
from tests.panel.test_layouts import layout_items

pytestmark = pytest.mark.qt

LONG = "packages.a-long-department-name.of-a-university.example"
SERVERS = (
    Destination("conda.example", (("versions", "quiet"), ("random IDs", "good"))),
    Destination(LONG, (("versions", "quiet"),)),
)
LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


def shown(qtbot: QtBot, width: int, direction: Qt.LayoutDirection = LEFT) -> ServersPicture:
    picture = ServersPicture()
    qtbot.addWidget(picture)
    picture.setLayoutDirection(direction)
    picture.show_destinations(SERVERS)
    picture.show()
    picture.resize(width, 500)
    picture.resize(width, picture.heightForWidth(width))
    return picture


def nodes(picture: ServersPicture) -> list[_Node]:
    """The computer, then each server."""
    QGuiApplication.processEvents()  # what was added is shown now
    return [node for node in picture.findChildren(_Node) if not node.isHidden()]


def pointed_at(picture: ServersPicture, beside: QPoint) -> bool:
    image: QImage = picture.grab().toImage()
    accent = look_of(picture).colours.accent
    around = [beside + QPoint(x, y) for x in range(-3, 4) for y in range(-3, 4)]
    return any(image.pixelColor(point).name() == accent for point in around)


@pytest.mark.parametrize("direction", [LEFT, RIGHT])
def test_an_arrow_leads_to_the_middle_of_each_server(
    qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    picture = shown(qtbot, 900, direction)
    computer, *servers = nodes(picture)
    assert len(servers) == len(SERVERS)
    for server in servers:
        place = server.geometry()
        if direction == LEFT:
            assert computer.geometry().right() < place.left()
            assert pointed_at(picture, QPoint(place.left() - 4, place.center().y()))
        else:
            assert computer.geometry().left() > place.right()
            assert pointed_at(picture, QPoint(place.right() + 4, place.center().y()))


def test_in_a_narrow_window_the_computer_stands_above_the_servers(qtbot: QtBot) -> None:
    picture = shown(qtbot, 250)
    computer, *servers = nodes(picture)
    assert all(computer.geometry().bottom() < server.geometry().top() for server in servers)
    above = QPoint(picture.width() // 2, servers[0].geometry().top() - 4)
    assert pointed_at(picture, above)
    assert all(server.geometry().width() == picture.width() for server in servers)


@pytest.mark.parametrize("width", [250, 900])
def test_a_host_is_never_shortened(qtbot: QtBot, width: int) -> None:
    picture = shown(qtbot, width)
    hosts = {label.accessibleName(): label for label in picture.findChildren(Label)}
    for destination in SERVERS:
        label = hosts[destination.host]
        assert label.text().replace("\u200b", "") == destination.host
        assert label.height() >= label.heightForWidth(label.width())
        assert label.width() >= label.minimumSizeHint().width()


def test_each_server_says_what_arrives_there(qtbot: QtBot) -> None:
    picture = shown(qtbot, 900)
    _, *servers = nodes(picture)
    assert [server.accessibleName() for server in servers] == [
        "conda.example: versions, random IDs",
        f"{LONG}: versions",
    ]
    picture.show_destinations(SERVERS[:1])
    assert len(nodes(picture)) == 2


def test_painting_the_arrows_leaves_nothing_of_layout_items_in_python(qtbot: QtBot) -> None:
    before = layout_items()
    picture = shown(qtbot, 900)
    picture.grab()
    known_to_wrap = sum(flow.count() for flow in picture.findChildren(Flow))
    assert layout_items() == before + known_to_wrap
