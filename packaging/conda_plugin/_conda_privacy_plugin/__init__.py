"""What conda loads of the plugin: its hooks, from wherever the package ``conda_privacy`` is.

The Qt-free part of the package lies beside this file. It is on the path only while it is looked
for, and last: where the panel is installed too, its complete package is found first and is used.
"""

import sys

sys.path += __path__
try:
    from conda_privacy.conda_plugin import hooks
finally:
    for folder in __path__:
        sys.path.remove(folder)

__all__ = ["hooks"]
