"""A bundle's zip file in an order of its own: PyInstaller's follows a set, so it changes."""

import zipfile
from pathlib import Path


def put_in_order(archive: Path) -> None:
    """Write a zip file anew, with its members by name and all else as it was."""
    with zipfile.ZipFile(archive) as file:
        members = [(member, file.read(member)) for member in file.infolist()]
    with zipfile.ZipFile(archive, "w") as file:
        for member, content in sorted(members, key=lambda each: each[0].filename):
            file.writestr(member, content)
