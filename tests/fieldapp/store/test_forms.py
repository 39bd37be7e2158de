from __future__ import annotations

import pytest

from fieldapp.errors import NotFound
from fieldapp.records import FormDocument, FormSummary, HeldForm
from fieldapp.store import Store

from .scene import CAMPAIGN, T0, TENANT, a_draft, a_form, at, document, finish, put, ref


def test_the_document_stays_as_it_came(store: Store) -> None:
    raw = b'{ "b":1,\r\n "a": "\xc3\xa9\\u00e9", "a": 2 }\x00'
    form = put(store, document(raw=raw))
    assert store.forms.raw(form.id) == raw
    assert store.forms.get(form.id) == form


def test_a_newer_version_is_current_and_the_older_stays(store: Store) -> None:
    one = put(store, document(version="1", raw=b"1"), "One")
    two = put(store, document(version="2", raw=b"2"), "Two", when=at(1))
    assert [f.id for f in store.forms.current(TENANT, CAMPAIGN)] == [two.id]
    assert store.forms.raw(one.id) == b"1"
    assert not store.forms.get(one.id).current
    assert store.forms.held(TENANT, CAMPAIGN) == [HeldForm(schema_id="household", version="2")]


def test_what_the_server_sends_last_holds_even_with_a_lower_number(store: Store) -> None:
    put(store, document(version="5"), "Five")
    four = put(store, document(version="4"), "Four", when=at(1))
    assert [f.id for f in store.forms.current(TENANT, CAMPAIGN)] == [four.id]


def test_an_unreadable_version_replaces_nothing_and_is_told(store: Store) -> None:
    one = put(store, document(version="1"), "One")
    two = put(store, document(version="2", raw=b"oops"), "", "Not JSON.", at(1))
    assert [f.id for f in store.forms.current(TENANT, CAMPAIGN)] == [one.id]
    assert store.forms.latest_unreadable(TENANT, CAMPAIGN) == {"household": two}
    assert store.forms.held(TENANT, CAMPAIGN) == [HeldForm(schema_id="household", version="1")]
    assert store.forms.raw(two.id) == b"oops"


def test_an_unreadable_version_is_told_only_while_it_is_the_newer(store: Store) -> None:
    put(store, document(version="2", raw=b"oops"), "", "Not JSON.", T0)
    assert store.forms.latest_unreadable(TENANT, CAMPAIGN)["household"].reason == "Not JSON."
    put(store, document(version="3"), "Three", when=at(1))
    assert store.forms.latest_unreadable(TENANT, CAMPAIGN) == {}


def test_the_same_bytes_again_are_no_second_row(store: Store) -> None:
    first = put(store, document())
    again = put(store, document(), "Household", when=at(9))
    assert again == first


def test_other_bytes_under_the_same_number_are_kept_beside(store: Store) -> None:
    first = put(store, document(raw=b"1"))
    second = put(store, document(raw=b"2"), "Household", when=at(1))
    assert (store.forms.raw(first.id), store.forms.raw(second.id)) == (b"1", b"2")
    assert [f.id for f in store.forms.current(TENANT, CAMPAIGN)] == [second.id]


def test_an_app_that_learnt_to_read_a_version_makes_it_current(store: Store) -> None:
    refused = put(store, document(), "", "Unknown type.", T0)
    read = put(store, document(), "Household", when=at(1))
    assert read.id == refused.id
    assert (read.title, read.reason, read.current) == ("Household", "", True)


def test_a_current_form_stays_so_when_its_bytes_are_refused_later(store: Store) -> None:
    read = put(store, document())
    assert put(store, document(), "", "Refused by an older app.", at(1)) == read
    assert store.forms.current(TENANT, CAMPAIGN) == [read]


def test_the_reason_of_a_refused_form_follows_the_reader(store: Store) -> None:
    put(store, document(), "", "Then.", T0)
    put(store, document(), "", "Now.", at(1))
    assert store.forms.latest_unreadable(TENANT, CAMPAIGN)["household"].reason == "Now."


def test_forms_come_back_in_the_order_given_and_are_listed_by_title(store: Store) -> None:
    forms = [(document("zebra"), FormSummary(title="Z")), (document("ant"), FormSummary(title="A"))]
    assert [f.title for f in store.forms.put(forms, T0)] == ["Z", "A"]
    assert [f.title for f in store.forms.current(TENANT, CAMPAIGN)] == ["A", "Z"]


def test_nothing_is_stored_when_one_of_the_batch_fails(store: Store) -> None:
    naive = T0.replace(tzinfo=None)
    with pytest.raises(Exception, match="without a zone"):
        store.forms.put([(document(name), FormSummary(title=name)) for name in ("a", "b")], naive)
    assert store.forms.current(TENANT, CAMPAIGN) == []


def test_campaigns_do_not_see_each_other(store: Store) -> None:
    a_draft(store)
    assert store.forms.current(TENANT, "other") == []
    assert store.forms.held("mz.other", CAMPAIGN) == []


@pytest.mark.parametrize("ask", ["get", "raw"])
def test_an_unknown_form_is_not_found(store: Store, ask: str) -> None:
    with pytest.raises(NotFound):
        getattr(store.forms, ask)(7)


def test_a_version_is_text_and_arrival_says_what_is_newer(store: Store) -> None:
    put(store, document(version="10"))
    put(store, document(version="9"), when=at(1))
    put(store, document(version="08 β", raw=b"oops"), "", "Not JSON.", at(2))
    assert store.forms.held(TENANT, CAMPAIGN) == [HeldForm(schema_id="household", version="9")]
    assert store.forms.latest_unreadable(TENANT, CAMPAIGN)["household"].ref.version == "08 β"
    put(store, document(version="10"), when=at(3))
    assert store.forms.held(TENANT, CAMPAIGN) == [HeldForm(schema_id="household", version="10")]
    assert store.forms.latest_unreadable(TENANT, CAMPAIGN) == {}


def test_an_unreadable_version_that_comes_again_is_no_news(store: Store) -> None:
    oops = document(version="2", raw=b"oops")
    put(store, oops, "", "Not JSON.")
    put(store, document(version="1"), when=at(1))
    put(store, oops, "", "Not JSON.", at(2))
    assert store.forms.latest_unreadable(TENANT, CAMPAIGN) == {}


def test_what_a_list_shows_is_kept_with_the_form(store: Store) -> None:
    (form,) = store.forms.put([(document(), FormSummary(title="Household", questions=7, notices=2))], T0)
    assert (form.questions, form.notices, form.origin, form.file_name) == (7, 2, "server", "")
    (again,) = store.forms.put([(document(), FormSummary(title="Household", questions=8))], T0)
    assert (again.questions, again.notices) == (8, 0)


# --- forms from files -----------------------------------------------------------------------------


def from_file(
    version: str = "2", media: dict[str, bytes] | None = None, raw: bytes = b"<h:html/>"
) -> FormDocument:
    return document(version=version, raw=raw, origin="file", file_name="household.xml", media=media or {})


def test_a_form_from_a_file_is_used_and_the_server_is_told_of_its_own(store: Store) -> None:
    a_form(store)
    added = put(store, from_file(), when=at(1))
    assert (added.origin, added.file_name, added.current) == ("file", "household.xml", True)
    assert [f.id for f in store.forms.current(TENANT, CAMPAIGN)] == [added.id]
    assert store.forms.held(TENANT, CAMPAIGN) == [HeldForm(schema_id="household", version="1")]


def test_a_form_from_a_file_alone_is_not_held(store: Store) -> None:
    put(store, from_file())
    assert store.forms.held(TENANT, CAMPAIGN) == []


def test_what_a_person_added_first_is_the_servers_once_it_sends_it(store: Store) -> None:
    added = put(store, from_file())
    sent = put(store, document(version="2", raw=b"<h:html/>"), when=at(1))
    assert (sent.id, sent.origin) == (added.id, "server")
    assert put(store, from_file(), when=at(2)).origin == "server"
    assert store.forms.held(TENANT, CAMPAIGN) == [HeldForm(schema_id="household", version="2")]


def test_media_come_with_their_form(store: Store) -> None:
    form = put(store, from_file(media={"villages.csv": b"a,b", "🌿.png": b"\x89PNG"}))
    assert store.forms.media_names(form.id) == ["villages.csv", "🌿.png"]
    assert store.forms.media(form.id, "🌿.png") == b"\x89PNG"
    for form_id, name in ((form.id, "other.csv"), (99, "villages.csv")):
        with pytest.raises(NotFound):
            store.forms.media(form_id, name)
    assert store.forms.media_names(a_form(store).id) == []


def test_a_reading_is_of_its_maker_and_gives_way_to_the_next(store: Store) -> None:
    form = put(store, from_file())
    assert store.forms.reading(form.id, "one") == {}
    store.forms.put_reading(form.id, "one", {"": b"<a/>", "itemsets.csv": b"x"})
    assert store.forms.reading(form.id, "one") == {"": b"<a/>", "itemsets.csv": b"x"}
    store.forms.put_reading(form.id, "two", {"": b"<b/>"})
    assert (store.forms.reading(form.id, "one"), store.forms.reading(form.id, "two")) == ({}, {"": b"<b/>"})


def test_other_media_make_another_form_and_the_same_are_stored_once(store: Store) -> None:
    first = put(store, from_file(media={"a.csv": b"1", "b.csv": b"1"}))
    second = put(store, from_file(media={"a.csv": b"2", "b.csv": b"1"}), when=at(1))
    assert second.id != first.id
    assert [store.forms.media(f.id, "a.csv") for f in (first, second)] == [b"1", b"2"]
    again = put(store, from_file(media={"b.csv": b"1", "a.csv": b"1"}), when=at(2))
    assert (again.id, again.current) == (first.id, True)
    with store._database.read("counting") as session:
        kept = session.connection().exec_driver_sql("SELECT count(*) FROM media_file").scalar_one()
    assert kept == 2


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


def test_a_form_was_last_used_when_a_record_of_any_version_of_it_was(store: Store) -> None:
    put(store, document("never"), "Never")
    assert store.forms.last_used() == {}
    finish(store, "d1", when=at(1))
    a_draft(store, "d2", when=at(3))
    a_draft(store, "d3", when=at(2))
    a_form(store, version="2")
    assert [*store.forms.last_used().items()] == [(ref(version=""), at(3))]
