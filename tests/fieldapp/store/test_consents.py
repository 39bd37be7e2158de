"""Consents: the newest holds, for later versions too; nobody's answer is unmade."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from fieldapp.errors import NotFound
from fieldapp.records import Consent, ConsentState, Reason
from fieldapp.store import Store
from fieldapp.store.bin import scrub

from .scene import BOTH, a_draft, at, finish, record_of, stamp

_OPEN = (ConsentState.WANTED, ConsentState.ASKED)
_ONE, _TWO = "1" * 32, "2" * 32


def given(store: Store, consent: Consent, **facts: object) -> Consent:
    now = consent.model_copy(update={"state": ConsentState.GIVEN, "given_at": at(1), "user": "u", **facts})
    assert store.consents.change(now, _OPEN)
    return now


def test_an_intent_is_kept_once(store: Store) -> None:
    finish(store)
    wanted = store.consents.add("d1", _ONE)
    assert wanted == store.consents.add("d1", _TWO) == store.consents.of("d1")
    assert (wanted.state, wanted.respondent) == (ConsentState.WANTED, _ONE)
    assert store.consents.due() == [wanted]


def test_everything_comes_back_as_it_was_put(store: Store) -> None:
    finish(store)
    whole = given(
        store,
        store.consents.add("d1", _ONE),
        asked_at=at(0),
        expires_at=at(9),
        account_reference="a",
        postbox_id="p",
        public_key="k",
        reason=Reason(code="c", title="t", hint="h", detail="d"),
    )
    assert store.consents.of("d1") == whole
    assert store.consents.due() == []


def test_a_change_finds_the_row_as_it_was_seen_or_leaves_it(store: Store) -> None:
    finish(store)
    wanted = store.consents.add("d1", _ONE)
    given(store, wanted)
    late = wanted.model_copy(update={"state": ConsentState.DENIED})
    assert not store.consents.change(late, _OPEN)
    assert not store.consents.change(late.model_copy(update={"id": 99}), _OPEN)


def test_whoever_is_asked_again_is_the_same_person(store: Store) -> None:
    finish(store)
    first = given(store, store.consents.add("d1", _ONE))
    store.consents.revoke(_ONE, at(9))
    again = store.consents.add("d1", _TWO)
    assert again.id > first.id
    assert again.respondent == _ONE
    assert store.consents.of("d1") == again
    assert [c.state for c in store.consents.all_of(_ONE)] == [ConsentState.REVOKED, ConsentState.WANTED]


def test_who_gave_it_is_known_of_many_records_at_once(store: Store) -> None:
    for draft_id in ("d1", "d2", "d3"):
        finish(store, draft_id)
    given(store, store.consents.add("d1", _ONE))
    store.consents.add("d2", _TWO)
    assert store.consents.given(["d1", "d2", "d3", "nowhere"]) == {"d1"}
    store.consents.revoke(_ONE, at(9))
    assert store.consents.given(["d1"]) == set()


@pytest.mark.parametrize("destinations", [(), ("digit",)])
def test_only_what_is_owed_to_a_library_is_asked_for(store: Store, destinations: tuple[str, ...]) -> None:
    finish(store, destinations=destinations)
    with pytest.raises(NotFound):
        store.consents.add("d1", _ONE)
    with pytest.raises(NotFound):
        store.consents.add("nobody", _ONE)


def test_what_is_over_is_found_at_its_time(store: Store) -> None:
    for id_, end in (("d1", at(5)), ("d2", at(7)), ("d3", None)):
        finish(store, id_)
        given(store, store.consents.add(id_, id_ * 16), expires_at=end)
    assert [c.submission_id for c in store.consents.over(at(4))] == []
    assert [c.submission_id for c in store.consents.over(at(5))] == ["d1"]
    assert [c.submission_id for c in store.consents.over(at(9))] == ["d1", "d2"]


def test_who_still_stands_is_told_by_what_was_not_ended(store: Store) -> None:
    for id_ in ("d1", "d2"):
        finish(store, id_)
    first = given(store, store.consents.add("d1", _ONE))
    store.consents.revoke(_ONE, at(9))
    again = store.consents.add("d1", _TWO)
    other = given(store, store.consents.add("d2", _TWO), user="v")
    assert store.consents.newest(_ONE) == again
    assert store.consents.newest("nobody") is None
    assert store.consents.live() == {_ONE: {ConsentState.WANTED}, _TWO: {ConsentState.GIVEN}}
    assert [c.id for c in store.consents.of_user("u")] == [first.id]
    assert store.consents.of_user("v") == [other]


@pytest.mark.parametrize(
    ("sql", "sent"),
    [
        ("UPDATE delivery SET reason_code = 'consent-needed', state = 'blocked', attempts = 3", False),
        ("UPDATE delivery SET state = 'refused'", False),
        ("UPDATE delivery SET state = 'delivered' WHERE destination = 'digit'", False),
        ("UPDATE delivery SET state = 'delivered'", True),
        ("UPDATE delivery SET state = 'sending'", True),
        ("UPDATE delivery SET state = 'blocked', maybe_arrived = 1", True),
        ("INSERT INTO upload VALUES ('digit', 1, 'r')", False),
        ("INSERT INTO upload VALUES ('digime', 1, 'r')", True),
    ],
)
def test_whether_anything_of_a_respondent_went(store: Store, tmp_path: Path, sql: str, *, sent: bool) -> None:
    photo = tmp_path / "p.jpg"
    photo.write_bytes(b"photo")
    a_draft(store, "d1")
    file = store.attachments.add("d1", "/p", photo, "p.jpg", "image/jpeg", stamp())
    store.outbox.add(record_of("d1", b"{}", [file]), BOTH, at(0))
    assert file.id == 1
    store.consents.add("d1", _ONE)
    assert not store.consents.sent(_ONE)
    with closing(sqlite3.connect(store.folder / "fieldapp.sqlite3")) as connection, connection:
        connection.execute(sql)
    assert store.consents.sent(_ONE) is sent


def test_records_are_called_as_they_are(store: Store) -> None:
    finish(store)
    assert store.consents.titles(["d1", "gone"]) == {"d1": "Amina"}
    assert store.consents.records_of(_ONE) == []
    store.consents.add("d1", _ONE)
    assert store.consents.records_of(_ONE) == ["d1"]


@pytest.mark.parametrize(
    ("sql", "guard"),
    [
        ("DELETE FROM consent", "guard_consent_delete"),
        ("UPDATE consent SET respondent = 'x'", "guard_consent_update"),
        ("UPDATE consent SET submission_id = 'x'", "guard_consent_update"),
        ("UPDATE consent SET user = 'another'", "guard_consent_user"),
    ],
)
def test_the_database_itself_refuses_to_unmake_an_answer(store: Store, sql: str, guard: str) -> None:
    finish(store)
    given(store, store.consents.add("d1", _ONE))
    with (
        closing(sqlite3.connect(store.folder / "fieldapp.sqlite3")) as connection,
        pytest.raises(sqlite3.IntegrityError, match=guard),
    ):
        connection.execute(sql)


def test_whose_library_it_was_goes_with_the_record(store: Store) -> None:
    finish(store)
    given(store, store.consents.add("d1", _ONE), account_reference="acc", public_key="key")
    with closing(sqlite3.connect(store.folder / "fieldapp.sqlite3")) as connection, connection:
        connection.execute("UPDATE delivery SET state = 'delivered'")
        connection.execute("UPDATE draft SET life = 'delivered'")
        scrub(connection, "d1")
    kept = store.consents.of("d1")
    assert kept is not None
    assert (kept.user, kept.account_reference, kept.public_key) == ("", "", "")
    assert kept.state is ConsentState.GIVEN
