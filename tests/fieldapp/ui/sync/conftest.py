"""The same laptop as for the records pages."""

from __future__ import annotations

from tests.fieldapp.ui.records.conftest import laptop, look

__all__ = ["laptop", "look"]
