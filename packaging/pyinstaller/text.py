"""Starts the text interface in a bundle."""

import sys

from conda_privacy.cli import main

sys.exit(main())
