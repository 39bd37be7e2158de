"""The gallery of questions, filled in the real window by key presses alone, from its first to Finish.

Every type and appearance stands in the form, so this is the proof that nothing in it needs a mouse.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from fieldapp.app import open_app
from fieldapp.ui.pages.entry import EntryPage
from fieldapp.ui.theme import apply_theme
from tests.helpers.gallery import GALLERY
from tests.helpers.gallery_keys import KEYS, beside, check_gallery, is_file
from tests.helpers.qtlife import until
from tests.helpers.screens import PASSPHRASE, Screen, clipped, screen, unnamed
from tests.helpers.typist import CTRL, ENTER, SHIFT, Hands, bring_files


class GalleryHands(Hands):
    """Hands that know what belongs into each question of the gallery."""

    shown: Screen

    def at(self) -> str:
        """Return the row that has the keyboard, as KEYS names it."""
        return self.here().removeprefix("/data/")

    def answer(self) -> str:
        """Fill the question that has the keyboard and go on; return which it was."""
        here = self.at()
        if is_file(here):
            self.choose_file(str(KEYS[here][0]))
        else:
            self.presses(*KEYS[here])
        assert self.at() == here, f"the keyboard left {here} by itself"
        self.press(ENTER)
        return here


@pytest.fixture
def hands(tmp_path: Path, qapp: QApplication) -> Iterator[GalleryHands]:
    apply_theme(qapp, "light")
    with open_app(tmp_path / "laptop", PASSPHRASE, use_keyring=False) as app:
        added = app.flows.intake.add(GALLERY)
        with screen(app) as shown:
            shown.window.go("entry", form_id=added.id)
            page = shown.window.page("entry")
            assert isinstance(page, EntryPage)
            made = GalleryHands(page, bring_files(tmp_path / "on the stick"))
            made.shown = shown
            until(lambda: made.at() == "texts/name", told=made.here)
            yield made


@pytest.mark.timeout(300)
def test_the_gallery_is_filled_and_finished_by_keyboard_alone(hands: GalleryHands) -> None:
    filled: list[str] = []
    while len(filled) < len(KEYS):
        here = hands.at()
        if here in KEYS:
            assert here not in filled, f"{here} came again"
            filled.append(hands.answer())
        else:
            hands.press(beside(here, filled))
    assert filled == list(KEYS)
    until(lambda: not hands.page.unsaved)
    hands.press(ENTER, CTRL | SHIFT)
    until(lambda: bool(hands.shown.app.flows.board.records()), told=hands.here)
    check_gallery(hands.shown.app)


@pytest.mark.timeout(300)
@pytest.mark.parametrize("text_scale", [100, 200])
def test_every_control_of_the_gallery_is_named_and_shown_whole(
    hands: GalleryHands, qapp: QApplication, text_scale: int
) -> None:
    apply_theme(qapp, "dark", text_scale)
    seen: list[str] = []
    try:
        while hands.at() not in seen and hands.at() != "member[1]/called":
            hands.shown.settle()
            seen.append(hands.at())
            assert unnamed(hands.page) == [], seen[-1]
            assert clipped(hands.page) == [], seen[-1]
            hands.press(ENTER, CTRL)
    finally:
        apply_theme(qapp, "light")
    assert len(seen) >= 8
