"""Pictures, sounds and films that the form shows and that did not come with it."""

from __future__ import annotations

from collections.abc import Iterable

from forms.errors import Problem
from forms.warnings._survey import Survey

_MISSING = "The form shows the file “{name}”, which did not come with it. Add the file next to the form."
_MISSING_MANY = "The form shows {count} files that did not come with it: {names}. Add them next to the form."
_SHOWN = 5  # names that the sentence has


def look(survey: Survey) -> Iterable[Problem]:
    """Tell all of them at once; nothing where it is not known what came."""
    if survey.files is None:
        return
    named = (
        name for text in survey.texts() for files in text.media.values() for name in files.values() if name
    )
    missing = [name for name in dict.fromkeys(named) if name not in survey.files]
    if len(missing) == 1:
        yield Problem("missing_file", _MISSING, "", {"name": missing[0]})
    elif missing:
        names = ", ".join([*missing[:_SHOWN], "…"] if len(missing) > _SHOWN else missing)
        yield Problem("missing_file", _MISSING_MANY, "", {"count": str(len(missing)), "names": names})
