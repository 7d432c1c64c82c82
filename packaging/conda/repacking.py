"""A conda package packed anew, so that nothing in it tells when and where it was built.

rattler-build reads the clock and keeps the address of the channel it was given; it has no option
for either. conda reads packages that are packed like this as it reads all others.
"""

import calendar
import io
import json
import tarfile
import tempfile
import time
import zipfile
from pathlib import Path

from conda_package_streaming.create import conda_builder
from conda_package_streaming.package_streaming import CondaComponent, stream_conda_component


def time_of(wheel: Path) -> int:
    """Return the time that a wheel's files carry, in seconds since 1970.

    hatchling takes it from ``SOURCE_DATE_EPOCH``, or always the same where that is not set.
    """
    with zipfile.ZipFile(wheel) as archive:
        return calendar.timegm(archive.infolist()[0].date_time)


def repack(package: Path, seconds: int) -> None:
    """Replace a ``.conda`` file by one with the same files, all of one time.

    Args:
        package: the file.
        seconds: what its files and its index shall say, in seconds since 1970.
    """
    with tempfile.TemporaryDirectory() as folder:
        with conda_builder(package.name.removesuffix(".conda"), folder) as made:
            for component in (CondaComponent.pkg, CondaComponent.info):
                for archive, member in stream_conda_component(str(package), component=component):
                    _add(made, archive, member, seconds)
        _copy_zip(Path(folder, package.name), package, seconds)


def _add(
    made: tarfile.TarFile, archive: tarfile.TarFile, member: tarfile.TarInfo, seconds: int
) -> None:
    file = archive.extractfile(member)
    content = file.read() if file else b""
    if member.name == "info/index.json":
        content = _changed(content, timestamp=seconds * 1000)
    elif member.name == "info/about.json":
        content = _changed(content, channels=[])
    member.mtime, member.size = seconds, len(content)
    made.addfile(member, io.BytesIO(content))


def _changed(content: bytes, **values: object) -> bytes:
    return json.dumps({**json.loads(content), **values}, indent=2, ensure_ascii=False).encode()


def _copy_zip(source: Path, target: Path, seconds: int) -> None:
    """Copy a zip file whose members are packed already, and give each the same time."""
    year, month, day, hour, minute, second, *_ = time.gmtime(seconds)
    date_time = year, month, day, hour, minute, second
    with zipfile.ZipFile(source) as packed, zipfile.ZipFile(target, "w") as made:
        for name in packed.namelist():
            made.writestr(zipfile.ZipInfo(name, date_time), packed.read(name))
