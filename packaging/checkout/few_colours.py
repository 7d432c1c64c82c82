"""Pictures with 256 colours at most, which take a third of the room.

Started by ``documents``, as ``python few_colours.py FOLDER PICTURE ...``.
"""

import sys
from pathlib import Path

from PIL import Image


def reduce(source: Path, folder: Path) -> None:
    """Write a picture of the same name into a folder, with the colours it needs most.

    Raises:
        OSError: it cannot be read or written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with Image.open(source) as picture:
        few = picture.convert("RGB").quantize(
            256, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE
        )
    few.save(folder / source.name, optimize=True)


if __name__ == "__main__":
    for name in sys.argv[2:]:
        reduce(Path(name), Path(sys.argv[1]))
