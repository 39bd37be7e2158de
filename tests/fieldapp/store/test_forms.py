from __future__ import annotations

import pytest

from fieldapp.errors import NotFound
from fieldapp.records import HeldForm
from fieldapp.store import Store

from .scene import CAMPAIGN, T0, TENANT, a_draft, at, document


def test_the_document_stays_as_it_came(store: Store) -> None:
    raw = b'{ "b":1,\r\n "a": "\xc3\xa9\\u00e9", "a": 2 }\x00'
    (form,) = store.forms.put([(document(raw=raw), "Household", "")], T0)
    assert store.forms.raw(form.id) == raw
    assert store.forms.get(form.id) == form


def test_a_newer_version_is_current_and_the_older_stays(store: Store) -> None:
    (one,) = store.forms.put([(document(version=1, raw=b"1"), "One", "")], T0)
    (two,) = store.forms.put([(document(version=2, raw=b"2"), "Two", "")], at(1))
    assert [f.id for f in store.forms.current(TENANT, CAMPAIGN)] == [two.id]
    assert store.forms.raw(one.id) == b"1"
    assert not store.forms.get(one.id).current
    assert store.forms.held(TENANT, CAMPAIGN) == [HeldForm(schema_id="household", version=2)]


def test_what_the_server_sends_last_holds_even_with_a_lower_number(store: Store) -> None:
    store.forms.put([(document(version=5), "Five", "")], T0)
    (four,) = store.forms.put([(document(version=4), "Four", "")], at(1))
    assert [f.id for f in store.forms.current(TENANT, CAMPAIGN)] == [four.id]


def test_an_unreadable_version_replaces_nothing_and_is_told(store: Store) -> None:
    (one,) = store.forms.put([(document(version=1), "One", "")], T0)
    (two,) = store.forms.put([(document(version=2, raw=b"oops"), "", "Not JSON.")], at(1))
    assert [f.id for f in store.forms.current(TENANT, CAMPAIGN)] == [one.id]
    assert store.forms.latest_unreadable(TENANT, CAMPAIGN) == {"household": two}
    assert store.forms.held(TENANT, CAMPAIGN) == [HeldForm(schema_id="household", version=1)]
    assert store.forms.raw(two.id) == b"oops"


def test_an_unreadable_version_is_told_only_while_it_is_the_newer(store: Store) -> None:
    store.forms.put([(document(version=2, raw=b"oops"), "", "Not JSON.")], T0)
    assert store.forms.latest_unreadable(TENANT, CAMPAIGN)["household"].reason == "Not JSON."
    store.forms.put([(document(version=3), "Three", "")], at(1))
    assert store.forms.latest_unreadable(TENANT, CAMPAIGN) == {}


def test_the_same_bytes_again_are_no_second_row(store: Store) -> None:
    (first,) = store.forms.put([(document(), "Household", "")], T0)
    (again,) = store.forms.put([(document(), "Household", "")], at(9))
    assert again == first


def test_other_bytes_under_the_same_number_are_kept_beside(store: Store) -> None:
    (first,) = store.forms.put([(document(raw=b"1"), "Household", "")], T0)
    (second,) = store.forms.put([(document(raw=b"2"), "Household", "")], at(1))
    assert (store.forms.raw(first.id), store.forms.raw(second.id)) == (b"1", b"2")
    assert [f.id for f in store.forms.current(TENANT, CAMPAIGN)] == [second.id]


def test_an_app_that_learnt_to_read_a_version_makes_it_current(store: Store) -> None:
    (refused,) = store.forms.put([(document(), "", "Unknown type.")], T0)
    (read,) = store.forms.put([(document(), "Household", "")], at(1))
    assert read.id == refused.id
    assert (read.title, read.reason, read.current) == ("Household", "", True)


def test_a_current_form_stays_so_when_its_bytes_are_refused_later(store: Store) -> None:
    (read,) = store.forms.put([(document(), "Household", "")], T0)
    assert store.forms.put([(document(), "", "Refused by an older app.")], at(1)) == [read]
    assert store.forms.current(TENANT, CAMPAIGN) == [read]


def test_the_reason_of_a_refused_form_follows_the_reader(store: Store) -> None:
    store.forms.put([(document(), "", "Then.")], T0)
    store.forms.put([(document(), "", "Now.")], at(1))
    assert store.forms.latest_unreadable(TENANT, CAMPAIGN)["household"].reason == "Now."


def test_forms_come_back_in_the_order_given_and_are_listed_by_title(store: Store) -> None:
    put = store.forms.put([(document("zebra"), "Z", ""), (document("ant"), "A", "")], T0)
    assert [f.title for f in put] == ["Z", "A"]
    assert [f.title for f in store.forms.current(TENANT, CAMPAIGN)] == ["A", "Z"]


def test_nothing_is_stored_when_one_of_the_batch_fails(store: Store) -> None:
    naive = T0.replace(tzinfo=None)
    with pytest.raises(Exception, match="without a zone"):
        store.forms.put([(document("a"), "A", ""), (document("b"), "B", "")], naive)
    assert store.forms.current(TENANT, CAMPAIGN) == []


def test_campaigns_do_not_see_each_other(store: Store) -> None:
    a_draft(store)
    assert store.forms.current(TENANT, "other") == []
    assert store.forms.held("mz.other", CAMPAIGN) == []


@pytest.mark.parametrize("ask", ["get", "raw"])
def test_an_unknown_form_is_not_found(store: Store, ask: str) -> None:
    with pytest.raises(NotFound):
        getattr(store.forms, ask)(7)


def test_messages_are_kept_per_locale_and_renewed(store: Store) -> None:
    store.forms.put_messages(TENANT, "en_MZ", {"NAME": "Name", "AGE": "Age"})
    store.forms.put_messages(TENANT, "en_MZ", {"NAME": "Full name"})
    store.forms.put_messages(TENANT, "pt_MZ", {"NAME": "Nome"})
    store.forms.put_messages(TENANT, "en_MZ", {})
    assert store.forms.messages(TENANT, "en_MZ") == {"NAME": "Full name", "AGE": "Age"}
    assert store.forms.messages(TENANT, "pt_MZ") == {"NAME": "Nome"}
    assert store.forms.messages(TENANT, "sw_TZ") == {}


def test_twenty_thousand_messages_go_in_at_once(store: Store) -> None:
    store.forms.put_messages(TENANT, "en_MZ", {f"KEY_{n}": f"Text {n}" for n in range(20_000)})
    assert len(store.forms.messages(TENANT, "en_MZ")) == 20_000
