"""What a Linux desktop wants to have beside the program, laid out below a prefix.

``python packaging/linux/stage.py FOLDER [--pictures ADDRESS]`` writes the menu entry, the
description for software centres, the icon in all sizes, the manuals and the shell completions, as a
distribution's package installs them below ``/usr``.
"""

import argparse
import re
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from pathlib import Path

import command_line
import icons

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
ID = "org.conda_privacy.panel"
# The pictures that ``conda-privacy-panel --pictures`` makes, with what each shows.
PICTURES = {
    "overview-light": "The state in one sentence, the switch, and a preview of the next request",
    "what-is-sent-light": "What conda sends, part by part",
    "environments-dark": "Every environment with its random ID",
    "classroom-light": "What usage data is, without a network and without your own files",
}


def stage(prefix: Path, pictures: str | None) -> None:
    """Write everything below ``prefix``.

    Args:
        prefix: such as ``/usr`` or a folder that a package is made from.
        pictures: the address of the folder where the release's pictures are published; without it
            the description has none.
    """
    share = prefix / "share"
    for size in icons.THEME_SIZES:
        folder = share / "icons" / "hicolor" / f"{size}x{size}" / "apps"
        _write(folder / f"{ID}.png", icons.png(size))
    scalable = share / "icons" / "hicolor" / "scalable" / "apps"
    _write(scalable / f"{ID}.svg", icons.SOURCE.read_bytes())
    entry = (HERE / f"{ID}.desktop").read_bytes()
    _write(share / "applications" / f"{ID}.desktop", entry)
    _write(share / "metainfo" / f"{ID}.metainfo.xml", metainfo(pictures))
    panel = (HERE / "conda-privacy-panel.1").read_bytes()
    _write(share / "man" / "man1" / "conda-privacy-panel.1", panel)
    manual = command_line.manual().encode()
    _write(share / "man" / "man1" / "conda-privacy.1", manual)
    for place, script in command_line.completions():
        _write(prefix / place, script.encode())
    _write(share / "licenses" / "conda-privacy" / "LICENSE", (ROOT / "LICENSE").read_bytes())


def metainfo(pictures: str | None) -> bytes:
    """Return the description for software centres, with the pictures published at an address."""
    builder = ET.TreeBuilder(insert_comments=True)
    tree = ET.parse(HERE / f"{ID}.metainfo.xml", ET.XMLParser(target=builder))  # noqa: S314 - ours
    tree.getroot().extend(releases((ROOT / "CHANGELOG.md").read_text("utf-8")))
    if pictures is not None:
        tree.getroot().append(_screenshots(pictures.rstrip("/")))
    ET.indent(tree)
    text: bytes = ET.tostring(tree.getroot(), encoding="UTF-8", xml_declaration=True)
    return text + b"\n"


def releases(changes: str) -> list[ET.Element]:
    """Return the element that lists the releases with a date in CHANGELOG.md; none without one."""
    dated = re.findall(r"^## (\S+) \((\d{4}-\d\d-\d\d)\)$", changes, flags=re.MULTILINE)
    element = ET.Element("releases")
    for version, date in dated:
        ET.SubElement(element, "release", {"version": version, "date": date})
    return [element] if dated else []


def _screenshots(address: str) -> ET.Element:
    shots = ET.Element("screenshots")
    for number, (name, caption) in enumerate(PICTURES.items()):
        shot = ET.SubElement(shots, "screenshot", {} if number else {"type": "default"})
        ET.SubElement(shot, "caption").text = caption
        ET.SubElement(shot, "image").text = f"{address}/{name}.png"
    return shots


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def main(arguments: Sequence[str] | None = None) -> None:
    """Read the command line and write the files."""
    parser = argparse.ArgumentParser(description="Lay out what a Linux desktop wants to have.")
    parser.add_argument("prefix", type=Path, help="where to, such as /usr")
    parser.add_argument(
        "--pictures", metavar="ADDRESS", help="where the release's pictures are published"
    )
    options = parser.parse_args(arguments)
    stage(options.prefix, options.pictures)


if __name__ == "__main__":
    main()
