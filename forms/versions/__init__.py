"""What differs between two versions of a form, and what of a draft carries over from one to the other."""

from __future__ import annotations

from forms.versions.carrying import Carried, carried, placed
from forms.versions.comparing import differences
from forms.versions.sentences import Difference

__all__ = ["Carried", "Difference", "carried", "differences", "placed"]
