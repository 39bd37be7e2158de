from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from fieldapp.records import DeliveryChange, DeliveryState, Draft, Life, Order, Reason, Wanted
from fieldapp.store import Store, asking
from fieldapp.store.terms import query, terms

from .scene import T0, at, clock, document, put, record_of, step

NAMES = ("Amina", "amina", "João Őz", "北京大学", "Zed 12", "")
SCHEMAS = ("household", "roster")
STATES = ("waiting", "refused", "blocked", "unconfirmed", "delivered")
URGENCY = ("refused", "blocked", "unconfirmed", "waiting", "sending", "declined", "replaced", "delivered")
REASONS = (None, "server-trouble", "refused")


@dataclass(frozen=True)
class Made:
    """A record as a test makes it; `states` are those of digit, then of digime; None = a draft."""

    name: str
    schema: str
    minute: int
    states: tuple[str, ...] | None
    reason: str | None
    id: str = field(default="", compare=False)

    @property
    def life(self) -> Life:
        if self.states is None:
            return Life.DRAFT
        if not self.states:
            return Life.FINISHED
        return Life.DELIVERED if set(self.states) == {"delivered"} else Life.QUEUED

    @property
    def by_place(self) -> dict[str, str]:
        return dict(zip(("digit", "digime"), self.states or (), strict=False))


def reason_of(made: Made, state: str) -> str | None:
    return made.reason if state in ("waiting", "refused", "blocked", "unconfirmed") else None


def fill(store: Store, records: list[Made]) -> list[Made]:
    forms = {schema: put(store, document(schema), schema.title()) for schema in SCHEMAS}
    kept: list[Made] = []
    for number, made in enumerate(records):
        id_, when = f"record-{number:04d}", at(made.minute)
        draft = Draft(
            id=id_, form_id=forms[made.schema].id, title=made.name, created_at=when, updated_at=when
        )
        store.drafts.add(draft, step("start", {"/a": made.name}, when))
        store.index.put({id_: (made.name, when)})
        if made.states is not None:
            submission = record_of(id_, when=when).model_copy(
                update={"form": forms[made.schema].ref, "title": made.name}
            )
            store.outbox.add(submission, tuple(made.by_place), when, words=made.name)
            settle(store, made, id_)
        kept.append(Made(made.name, made.schema, made.minute, made.states, made.reason, id_))
    return kept


def settle(store: Store, made: Made, id_: str) -> None:
    for delivery in store.outbox.deliveries([id_]):
        state = made.by_place[delivery.destination]
        code = reason_of(made, state)
        change = DeliveryChange(
            delivery_id=delivery.id,
            state=DeliveryState(state),
            reason=Reason(code=code, title=f"Why {code}.") if code else None,
        )
        store.outbox.apply([change], now=T0)


def matches(wanted: Wanted, made: Made) -> bool:
    """The plain filter that the SQL is held to."""
    typed, held = terms(wanted.text), terms(made.name)
    places = made.by_place.items()
    at_place = [(place, state) for place, state in places if wanted.destination in ("", place)]
    if wanted.owed is not None:
        at_place = [(p, state) for p, state in at_place if (state != "delivered") is wanted.owed]
    if wanted.problem:
        at_place = [(p, s) for p, s in at_place if s != "delivered" and reason_of(made, s) == wanted.problem]
    about_places = bool(wanted.destination or wanted.owed is not None or wanted.problem)
    return (
        made.life in wanted.lives
        and (not wanted.needs_you or bool({"refused", "blocked"} & set(made.states or ())))
        and wanted.schema_id in ("", made.schema)
        and (wanted.since is None or at(made.minute) >= wanted.since)
        and (wanted.until is None or at(made.minute) < wanted.until)
        and (bool(at_place) or not about_places)
        and all(any(word.startswith(term) for word in held) for term in typed)
    )


def in_order(wanted: Wanted, records: list[Made]) -> list[str]:
    """The ids as they should stand, for the orders by time, and by a place's urgency."""
    by_time = sorted(records, key=lambda made: (made.minute, made.id), reverse=True)
    if wanted.order is Order.PLACE:

        def urgency(made: Made) -> int:
            state = made.by_place.get(wanted.order_at)
            return URGENCY.index(state) if state else len(URGENCY)

        return [made.id for made in sorted(by_time, key=urgency, reverse=wanted.descending)]
    return [made.id for made in (by_time if wanted.descending else reversed(by_time))]


MADE = st.builds(
    Made,
    st.sampled_from(NAMES),
    st.sampled_from(SCHEMAS),
    st.integers(0, 5),
    st.none() | st.lists(st.sampled_from(STATES), max_size=2).map(tuple),
    st.sampled_from(REASONS),
)
TIMES = st.none() | st.integers(0, 6).map(at)
LIVES = st.lists(st.sampled_from([Life.DRAFT, Life.FINISHED, Life.QUEUED, Life.DELIVERED]), unique=True)
WANTED = st.builds(
    Wanted,
    text=st.sampled_from(["", "am", "AMINA", "joao", "oz 1", "京大", "学", "z 12", "nobody", '"am"*', "("]),
    lives=st.just(Wanted().lives) | LIVES.map(tuple),
    needs_you=st.booleans(),
    schema_id=st.sampled_from(["", *SCHEMAS, "unknown"]),
    since=TIMES,
    until=TIMES,
    destination=st.sampled_from(["", "digit", "digime"]),
    owed=st.sampled_from([None, True, False]),
    problem=st.sampled_from(["", "server-trouble", "refused"]),
    order=st.sampled_from([Order.TIME, Order.PLACE]),
    order_at=st.just("digit"),
    descending=st.booleans(),
)


@contextmanager
def opened() -> Iterator[Store]:
    with tempfile.TemporaryDirectory() as place:
        store = Store.open(Path(place) / "data", clock=clock)
        try:
            yield store
        finally:
            store.close()


@pytest.mark.parametrize("few", [0, 3000])
@settings(
    max_examples=10,
    deadline=None,
    phases=[Phase.generate, Phase.explicit],
    suppress_health_check=[HealthCheck.too_slow],
)
@given(records=st.lists(MADE, max_size=8), asked=st.lists(WANTED, min_size=20, max_size=20))
def test_a_list_is_what_a_plain_filter_over_all_rows_gives(
    few: int, records: list[Made], asked: list[Wanted]
) -> None:
    before, asking.FEW = asking.FEW, few  # both ways to go about it: fetch and sort, or walk the order
    try:
        with opened() as store:
            kept = fill(store, records)
            for wanted in [Wanted(), *asked]:
                right = [made for made in kept if matches(wanted, made)]
                ids = store.listing.ids(wanted)
                assert ids == in_order(wanted, right), wanted
                pages = [row.draft.id for at_ in range(0, 9, 3) for row in store.listing.page(wanted, 3, at_)]
                assert pages == ids
                counted = store.listing.counts(wanted)
                assert counted.of(Life) == len(right)
                assert counted.needs_you == sum(
                    bool({"refused", "blocked"} & set(m.states or ())) for m in right
                )
    finally:
        asking.FEW = before


def test_a_row_has_all_that_a_list_shows(store: Store) -> None:
    [made] = fill(store, [Made("Amina", "roster", 3, ("refused", "delivered"), "refused")])
    [row] = store.listing.page(Wanted(), 10)
    assert (row.draft.id, row.draft.title, row.draft.life) == (made.id, "Amina", Life.QUEUED)
    assert (row.form.schema_id, row.form_title, row.attachments) == ("roster", "Roster", 0)
    assert [(d.destination, d.state) for d in row.deliveries] == [
        ("digit", "refused"),
        ("digime", "delivered"),
    ]
    assert [(reason.code, reason.title, n) for reason, n in store.listing.problems()] == [
        ("refused", "Why refused.", 1)
    ]


def test_titles_are_sorted_whatever_their_case(store: Store) -> None:
    fill(store, [Made(name, "roster", n, (), None) for n, name in enumerate(("bea", "Abel", "ZOE", "carl"))])
    ids = store.listing.ids(Wanted(order=Order.TITLE, descending=False))
    assert ids == ["record-0001", "record-0000", "record-0003", "record-0002"]


def test_a_record_is_found_by_its_number(store: Store) -> None:
    fill(store, [Made("Amina", "roster", 1, None, None), Made("Musa", "roster", 2, (), None)])
    assert store.listing.ids(Wanted(text=" RECORD-0001 ")) == ["record-0001"]
    assert len(store.listing.ids(Wanted(text="record-0"))) == 2
    assert store.listing.ids(Wanted(text="record-0001", lives=(Life.DRAFT,))) == []


@pytest.fixture(scope="module")
def asked_often() -> Iterator[Store]:
    with opened() as store:
        fill(store, [Made(name, "roster", 1, (), None) for name in NAMES])
        yield store


@settings(deadline=None)
@given(typed=st.text())
def test_whatever_is_typed_is_no_syntax(asked_often: Store, typed: str) -> None:
    found = asked_often.listing.ids(Wanted(text=typed))
    assert len(found) <= len(NAMES)


@pytest.mark.parametrize(
    ("held", "typed", "found"),
    [
        ("Élodie Nguyễn", "elodie nguyen", True),
        ("Élodie", "ÉLO", True),
        ("KD-88213", "88213", True),
        ("KD-88213", "8213", False),  # not inside a word
        ("สวัสดีครับ", "ดีครับ", True),  # but inside what is written without spaces
        ("北京大学", "大", True),
        ("北京大学", "学", True),
        ("北京大学", "京学", False),
        ("مُحَمَّد", "محمد", True),
        ("straße", "STRASSE", True),
        ("बेनी", "बे", True),
        ("x", "x OR y", False),
        ("orange x", "x OR", True),
    ],
)
def test_what_meets_what(store: Store, held: str, typed: str, found: bool) -> None:
    fill(store, [Made(held, "roster", 1, (), None)])
    assert bool(store.listing.ids(Wanted(text=typed))) is found


def test_a_text_without_letters_narrows_nothing() -> None:
    assert query("(*)") == ""
    assert query('he said "no"') == '"he"* "said"* "no"*'


def test_words_of_a_record_that_changed_meanwhile_are_not_taken(store: Store) -> None:
    fill(store, [Made("Amina", "roster", 1, None, None)])
    store.drafts.save("record-0000", [step("answer", {"/a": "Musa"}, at(2))], "/a", "Musa", 1, 1)
    assert store.index.behind() == ["record-0000"]
    store.index.put({"record-0000": ("Zed", at(1))})
    assert store.index.behind() == ["record-0000"]
    assert store.listing.ids(Wanted(text="zed")) == []
    store.index.put({"record-0000": ("Musa", at(2))})
    assert store.index.behind() == []
    assert store.listing.ids(Wanted(text="musa")) == ["record-0000"]


def test_sums_say_what_the_rows_say(store: Store) -> None:
    fill(
        store,
        [
            Made("a", "roster", 0, ("delivered", "delivered"), None),
            Made("b", "roster", 1, ("delivered", "waiting"), "server-trouble"),
            Made("c", "roster", 2, ("refused", "blocked"), "refused"),
            Made("d", "roster", 3, (), None),
        ],
    )
    sums = store.sums
    assert sums.standing(DeliveryState.DELIVERED) == {"digit": 2, "digime": 1}
    assert sums.standing(DeliveryState.DECLINED) == {"digit": 0, "digime": 0}
    assert sums.held_by("refused") == 0, "something else of it is owed, too"
    assert sums.blocked_by("refused") == {"digime": 1}
    assert sums.owed([DeliveryState.REFUSED, DeliveryState.BLOCKED], 9, but="refused") == []
    assert sums.destinations() == ["digime", "digit"]
    assert sums.refused() == 1
    assert sums.held_up() == 1
    assert [d.submission_id for d in sums.owed([DeliveryState.REFUSED, DeliveryState.WAITING], 9)] == [
        "record-0002",
        "record-0001",
    ]
    assert len(sums.owed([DeliveryState.REFUSED, DeliveryState.BLOCKED], 1)) == 1
    assert sums.finished_between([at(0), at(2), at(4)]) == [2, 2]
