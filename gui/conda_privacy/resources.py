"""Where the program finds its icons, translations, lessons, help and pictures.

In a checkout they lie in the folder ``resources`` beside ``gui``. A wheel (and whatever is
made from one) carries the same folder inside the package, as ``conda_privacy/_resources``.
"""

from pathlib import Path, PurePosixPath

_PACKAGE = Path(__file__).resolve().parent
_SHIPPED = _PACKAGE / "_resources"
_CHECKOUT = _PACKAGE.parents[1] / "resources"


def resource_folder() -> Path:
    """Return the folder that holds all resources of this installation.

    Raises:
        FileNotFoundError: neither place exists; the installation is not complete.
    """
    for folder in (_SHIPPED, _CHECKOUT):
        if folder.is_dir():
            return folder
    message = f"no resources beside {_PACKAGE}: install Conda Privacy again"
    raise FileNotFoundError(message)


def resource(name: str) -> Path:
    """Return the file or folder of this name among the resources.

    Args:
        name: a relative name with forward slashes, such as ``"icons/conda-privacy.svg"``.

    Raises:
        ValueError: the name is absolute or climbs out of the folder.
        FileNotFoundError: there is no such resource.
    """
    relative = PurePosixPath(name)
    if relative.is_absolute() or ".." in relative.parts or "\\" in name:
        message = f"not the name of a resource: {name!r}"
        raise ValueError(message)
    path = resource_folder() / relative
    if not path.exists():
        message = f"no resource named {name!r} in {resource_folder()}"
        raise FileNotFoundError(message)
    return path
