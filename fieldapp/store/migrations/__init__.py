"""Alembic's revisions, shipped with the app and run in the process by schema.py.

To change a table: change tables.py, add `versions/<next number>_<what>.py` after `script.py.mako`, set HEAD,
and run ``python -m tests.fieldapp.store.landing``, which keeps a database of the new shape for the tests.
"""

from __future__ import annotations

from pathlib import Path

HEAD = "0007"  # the newest revision; here so that a start need not load Alembic to know it
SCRIPTS = Path(__file__).resolve().parent
