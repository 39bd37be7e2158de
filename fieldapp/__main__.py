"""`python -m fieldapp`, and the `fieldapp` command."""

from __future__ import annotations

import sys

from fieldapp.app import main

if __name__ == "__main__":
    sys.exit(main())
