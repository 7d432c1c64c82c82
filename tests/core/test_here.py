import base64
import sys
from pathlib import Path

import pytest

from conda_privacy.core.here import encode, linux_node, node_of, this_host_id

from .computer import write

HEADER = "Iface\tDestination\tGateway\tFlags\n"


def card(cards: Path, name: str, number: str, address: str) -> None:
    write(cards / name / "ifindex", number + "\n")
    write(cards / name / "address", address + "\n")


def routes(folder: Path, *names: str) -> Path:
    rows = "".join(f"{name}\t000200C0\t00000000\t0001\n" for name in names)
    return write(folder / "route", HEADER + "eth9\t00000000\t010200C0\t0003\n" + rows)


def test_given_several_cards_when_looking_then_the_first_with_an_address_counts(
    tmp_path: Path,
) -> None:
    cards = tmp_path / "net"
    card(cards, "ifb0", "2", "06:73:21:b4:6e:d3")
    card(cards, "eth0", "10", "02:fc:00:00:00:02")
    card(cards, "eth1", "9", "02:fc:00:00:00:01")

    node = linux_node(str(cards), str(routes(tmp_path, "eth0", "eth1")))

    assert node == bytes.fromhex("02fc00000001")


def test_given_cards_without_an_id_when_looking_then_they_are_passed_over(tmp_path: Path) -> None:
    cards = tmp_path / "net"
    card(cards, "lo", "1", "00:00:00:00:00:00")
    card(cards, "tun0", "2", "no address")
    card(cards, "gone", "", "02:fc:00:00:00:09")
    card(cards, "eth0", "3", "02:fc:00:00:00:01")

    node = linux_node(str(cards), str(routes(tmp_path, "lo", "tun0", "gone", "absent", "eth0")))

    assert node == bytes.fromhex("02fc00000001")


def test_given_no_card_when_looking_then_there_is_no_id(tmp_path: Path) -> None:
    assert linux_node(str(tmp_path / "net"), str(tmp_path / "route")) == b""
    assert encode(b"") == ""


@pytest.mark.skipif(sys.byteorder != "little", reason="recorded on a little-endian computer")
def test_given_a_card_when_encoding_then_the_sidecar_is_as_recorded() -> None:
    assert encode(bytes.fromhex("02fc00000001")) == "AQAAAPwC"


def test_given_a_random_node_when_encoding_then_there_is_no_id() -> None:
    assert encode(bytes.fromhex("01fc00000001")) == ""


def test_given_a_generator_of_uuids_when_asking_it_then_its_node_comes_back() -> None:
    def generate(buffer: object) -> None:
        assert hasattr(buffer, "raw")
        buffer.raw = bytes(range(16))

    assert node_of(generate) == bytes(range(10, 16))


def test_given_this_computer_when_looking_then_the_id_is_six_bytes_or_none() -> None:
    host_id = this_host_id()

    assert host_id == "" or len(base64.urlsafe_b64decode(host_id)) == 6
