"""Set-up for every test: no screen needed, and the sandbox fixture."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

pytest_plugins = ["tests.helpers.sandbox", "tests.helpers.worker"]
