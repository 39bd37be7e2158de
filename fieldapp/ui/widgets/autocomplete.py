"""One of several, found by typing, however few there are."""

from __future__ import annotations

from fieldapp.ui.search_look import SearchLook


class AutocompleteLook(SearchLook):
    """The field that searches, where the form asks for it by name."""

    ANSWERS = frozenset({("choice", "autocomplete"), ("choice", "search")})


LOOK = AutocompleteLook
