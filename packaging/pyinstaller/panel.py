"""Starts the window in a bundle."""

import sys

from conda_privacy.desktop.__main__ import main

sys.exit(main())
