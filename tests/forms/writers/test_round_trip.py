"""Whatever form and whatever answers: what was written says the same when it is read back."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forms.model import Form
from forms.session import Session
from forms.writers import answers, write
from forms.writers._shape import values
from tests.forms.writers.hand import form

TEXTS = st.text(
    st.characters(
        exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff", include_characters="\t\n\r"
    )
)
ANSWERS = {
    "text": TEXTS,
    "integer": st.integers(-(10**17), 10**17).map(str),
    "decimal": st.decimals(-(10**9), 10**9, places=4).map(str),
    "boolean": st.sampled_from(["true", "false", "1", "0"]),
    "date": st.dates().map(str),
    "datetime": st.sampled_from(["2026-03-31T14:05", "2026-03-31T14:05:00.000+02:00"]),
    "choices": st.sampled_from(["a", "b a", "50% a/b"]),
    "geopoint": st.sampled_from(["1 2", "-15.12 39.26 0 8.50", "1 2 3"]),
}
FORMATS = ("xform", "csv", "plain")


@dataclass
class Draft:
    """A form as it is drawn: its record in XML, and what is said of its nodes."""

    record: str = ""
    repeats: list[str] = field(default_factory=list[str])
    types: dict[str, str] = field(default_factory=dict[str, str])
    relevant: dict[str, str] = field(default_factory=dict[str, str])

    def form(self) -> Form:
        around = f'<data xmlns:o="urn:o" id="visit"><gate/>{self.record}</data>'
        return form(around, *self.repeats, types=self.types, relevant=self.relevant)


@st.composite
def drafts(draw: st.DrawFn) -> Draft:
    draft = Draft()
    draft.record = draw(contents(draft, "/data", 3))
    return draft


@st.composite
def contents(draw: st.DrawFn, draft: Draft, above: str, depth: int) -> str:
    names = st.lists(st.sampled_from(["a", "b", "a-b", "o:c", "é"]), unique=True, min_size=1, max_size=3)
    return "".join(draw(node(draft, f"{above}/{name}", depth)) for name in draw(names))


@st.composite
def node(draw: st.DrawFn, draft: Draft, path: str, depth: int) -> str:
    name = path.rpartition("/")[2]
    if draw(st.integers(0, 3)) == 0:
        draft.relevant[path] = "/data/gate = 'open'"
    if depth == 0 or draw(st.booleans()):
        draft.types[path] = draw(st.sampled_from(sorted(ANSWERS)))
        return f"<{name}/>"
    if draw(st.booleans()):
        draft.repeats.append(path)
    return f"<{name}>{draw(contents(draft, path, depth - 1))}</{name}>"


def fill(session: Session, data: st.DataObject) -> None:
    """Add and remove instances, and answer everything there is."""
    for repeat in session.form.repeats:
        places = [path for path in session.dump() if path.endswith("[]")]
        for place in places:
            bare = place.removesuffix("[]")
            if template(bare) == repeat:
                for _ in range(data.draw(st.integers(0, 2))):
                    session.add_repeat(bare)
                if data.draw(st.integers(0, 3)) == 0:
                    session.remove_repeat(f"{bare}[1]")
    session.set("/data/gate", data.draw(st.sampled_from(["open", "shut"])))
    for path in list(session.questions()):
        if path != "/data/gate" and data.draw(st.booleans()):
            session.set(path, data.draw(ANSWERS[session.node(path).question.type]))


def template(path: str) -> str:
    return "".join(part.partition("]")[2] if "]" in part else part for part in path.split("["))


@pytest.mark.parametrize("to", FORMATS)
@settings(deadline=None)
@given(drafts(), st.data())
def test_a_record_comes_back(to: str, draft: Draft, data: st.DataObject) -> None:
    asked = draft.form()
    session = Session(asked)
    fill(session, data)
    raw = write(session, {"instanceID": "uuid:1"}, to=to)
    state = answers(asked, raw, to)
    again = Session(asked, state)
    expected = values(session)
    found = {path: text for path, text in values(again).items() if "instanceID" not in path}
    assert found == expected
    assert write(Session(asked, session.dump()), {"instanceID": "uuid:1"}, to=to) == raw
