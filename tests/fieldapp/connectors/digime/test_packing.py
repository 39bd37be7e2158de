"""What is made before its turn is what would be made in its turn, or it is not used."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from fieldapp.connectors.digime import packing as module
from fieldapp.connectors.digime.packing import Packing
from fieldapp.records import DigimeContract, PushedAs
from forms import Form, read
from tests.helpers.parcels import make_parcel, make_submission


class _Words:
    """Says in which words a record is told; counts how often one is made into a document."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.form: Form | None = None
        self.language = ""
        self.made = 0
        document = module.document

        def counted(*facts: Any, **more: Any) -> object:
            self.made += 1
            return document(*facts, **more)

        monkeypatch.setattr(module, "document", counted)

    def packing(self, how: PushedAs = PushedAs.JSON) -> Packing:
        contract = DigimeContract(
            base_url="https://d/v1.7/", application_id="a", contract_id="c", pushed_as=how
        )
        return Packing(contract, lambda _: (self.form, self.language))


@pytest.fixture
def words(monkeypatch: pytest.MonkeyPatch) -> _Words:
    return _Words(monkeypatch)


_ANSWERS = {"name": "Ana"}


def _form() -> Form:
    return read(b'{"name": "f", "version": 1, "pages": []}')


@pytest.mark.parametrize("how", [PushedAs.JSON, PushedAs.FHIR])
def test_what_was_prepared_goes(words: _Words, how: PushedAs) -> None:
    packing = words.packing(how)
    packing.prepare(make_submission("rec-1", _ANSWERS))
    packed = packing.made(make_parcel([make_submission("rec-1", _ANSWERS)]))
    assert words.made == 1
    assert packed == packing.made(make_parcel([make_submission("rec-1", _ANSWERS)])), "the same, made anew"
    assert words.made == 2


@pytest.mark.parametrize(
    ("record", "answers", "change"),
    [
        ("rec-2", _ANSWERS, lambda _: None),
        ("rec-1", {"name": "Bento"}, lambda _: None),
        ("rec-1", _ANSWERS, lambda words: setattr(words, "language", "pt")),
        ("rec-1", _ANSWERS, lambda words: setattr(words, "form", None)),
    ],
    ids=["another record", "other answers", "another language", "another form"],
)
def test_what_was_prepared_of_something_else_does_not(
    words: _Words, record: str, answers: Mapping[str, Any], change: Callable[[_Words], None]
) -> None:
    words.form = _form()
    packing, other = words.packing(), words.packing()
    packing.prepare(make_submission("rec-1", _ANSWERS))
    change(words)
    parcel = make_parcel([make_submission(record, answers)])
    assert packing.made(parcel) == other.made(parcel)
    assert words.made == 3


def test_what_takes_pictures_is_made_in_its_turn(words: _Words) -> None:
    packing = words.packing(PushedAs.PDF)
    assert packing.prepare(make_submission("rec-1", _ANSWERS)).media_type == "application/pdf"
    assert words.made == 0
