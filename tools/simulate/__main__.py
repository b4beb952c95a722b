"""The command line of the simulation; see :mod:`tools.simulate`."""

from __future__ import annotations

import sys

from tools.simulate.cli import main

sys.exit(main())
