"""The README is true to the code: its drawn parts are what the code draws, its links lead somewhere."""

from __future__ import annotations

import re

from tests.helpers.readme import BLOCKS, README, drawn


def test_drawn_parts_are_up_to_date():
    text = README.read_text(encoding="utf-8")
    for name in BLOCKS:
        assert f"<!-- {name}:begin -->" in text
    assert drawn(text) == text, "run: python -m tests.helpers.readme"


def test_pictures_and_linked_files_are_there():
    for target in re.findall(r"\]\((?!http)([^)#]+)\)", README.read_text(encoding="utf-8")):
        assert (README.parent / target).exists(), target
