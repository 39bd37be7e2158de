"""What every word is made of."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Record(BaseModel):
    """Base of every word here: frozen, no unknown fields, and no answer or token in what a check says."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)
