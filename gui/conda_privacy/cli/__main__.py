"""``python -m conda_privacy.cli``."""

import sys

from conda_privacy.cli import main

sys.exit(main())
