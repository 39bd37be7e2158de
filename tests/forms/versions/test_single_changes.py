"""Any one change to any form is told as exactly that; no change is told as none."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from forms import Form, Session, carried, differences
from tests.forms.readers.xforms import form as xform
from tests.forms.scenario import form

_WORDS = st.text("abcdefgh ", min_size=1, max_size=90).map(lambda text: f"x{text}x")
_VALUES = st.sampled_from(["", "1", "x", "a b", "2026-01-01", "C1"])
Elements = list[dict[str, Any]]


@st.composite
def elements(draw: st.DrawFn, prefix: str = "q", depth: int = 0) -> Elements:
    """Return questions of every kind, sections and repeats, as a server form has them."""
    found: Elements = []
    for number in range(draw(st.integers(1, 6))):
        key = f"{prefix}{number}"
        kinds = ["text", "integer", "date", "pick", "hidden", "section"]
        kind = draw(st.sampled_from(kinds if depth else [*kinds, "repeat"]))
        one: dict[str, Any] = {"type": "dataElement", "key": key, "name": draw(_WORDS)}
        match kind:
            case "section":
                one["type"] = "section"
            case "repeat":
                one |= {"type": "repeat", "elements": draw(elements(f"{key}_", depth + 1))}
            case "pick":
                one |= {
                    "uiElementType": "dropdown",
                    "enums": [f"C{n}" for n in range(draw(st.integers(2, 5)))],
                }
            case "hidden":
                one |= {"uiElementType": "hidden", "value": draw(st.sampled_from(["", "1"]))}
            case _:
                one |= {
                    "dataType": kind,
                    "required": draw(st.booleans()),
                    "hint": draw(st.sampled_from(["", "H"])),
                }
        found.append(one)
    return found


def _made(given_elements: Elements) -> Form:
    return form(*given_elements)


def _asked(given_elements: Elements) -> list[tuple[Elements, int]]:
    """Return where each shown question stands: the list that it is in, and its place there."""
    found = [(given_elements, at) for at, one in enumerate(given_elements) if _is_asked(one)]
    for one in given_elements:
        found += _asked(one.get("elements", []))
    return found


def _is_asked(one: dict[str, Any]) -> bool:
    return one["type"] == "dataElement" and one.get("uiElementType") != "hidden"


def _is_in_company(inside: Elements, at: int) -> bool:
    """Whether a question is not the last of its section, which would go with it."""
    return any(one["type"] != "section" for one in inside[max(0, at - 1) : at + 2] if one is not inside[at])


@st.composite
def changes(draw: st.DrawFn) -> tuple[Elements, Elements, list[str]]:
    """Return elements, the same with one change, and the codes that tell it."""
    old = draw(elements().filter(_asked))
    new = deepcopy(old)
    inside, at = draw(st.sampled_from(_asked(new)))
    one = inside[at]
    kinds = ["add", "relabel", "help", "default"]
    kinds += ["remove"] if _is_in_company(inside, at) else []
    kinds += ["choice", "no choice"] if "enums" in one else ["retype", "rule", "require"]
    match draw(st.sampled_from(kinds)):
        case "add":
            inside.insert(at, {"type": "dataElement", "key": "added", "name": "A"})
            code = "question_added"
        case "remove":
            del inside[at]
            code = "question_removed"
        case "relabel":
            one["name"] += draw(_WORDS)
            code = "label_changed"
        case "help":
            one["hint"] = "Another"
            code = "hint_changed"
        case "default":
            one["value"] = {"integer": 3, "date": "2026-03-01"}.get(one.get("dataType", ""), "C0")
            code = "default_changed"
        case "choice":
            one["enums"].insert(draw(st.integers(0, len(one["enums"]))), "NEW")
            code = "choice_added"
        case "no choice":
            del one["enums"][draw(st.integers(0, len(one["enums"]) - 1))]
            code = "choice_removed"
        case "retype":
            one["dataType"] = "boolean"
            code = "type_changed"
        case "rule":
            one["validations"] = [{"name": "pattern", "attribute": "^.$"}]
            code = "constraint_added"
        case _:
            one["required"] = not one["required"]
            code = "required_added" if one["required"] else "required_removed"
    return old, new, [code]


_MANY = settings(deadline=None, suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow])


@_MANY
@given(changes())
def test_one_change_is_told_as_itself(change: tuple[Elements, Elements, list[str]]) -> None:
    old, new, expected = change
    assert [one.code for one in differences(_made(old), _made(new))] == expected


@_MANY
@given(elements())
def test_a_form_does_not_differ_from_itself(given_elements: Elements) -> None:
    assert differences(_made(given_elements), _made(given_elements)) == ()


@_MANY
@given(elements(), st.data())
def test_nothing_fails_between_two_readings_of_one_form(
    given_elements: Elements, data: st.DataObject
) -> None:
    old, new = _made(given_elements), _made(given_elements)
    session = Session(old)
    _fill(session, data)
    state = session.dump()
    found = carried(old, state, new)
    assert found.whole
    assert dict(found.state) == state
    assert Session(new, found.state).dump() == state


@_MANY
@given(changes(), st.data())
def test_no_change_loses_an_answer(change: tuple[Elements, Elements, list[str]], data: st.DataObject) -> None:
    old, new = _made(change[0]), _made(change[1])
    session = Session(old)
    _fill(session, data)
    state = session.dump()
    found = carried(old, state, new)
    moved = Session(new, found.state).dump()
    assert state.items() <= moved.items() | {
        (path, text) for path, text in state.items() if path.endswith("[-]")
    }
    assert not found.replaced
    answered = {path for path in session.questions() if session.node(path).answered}
    assert {node.path for node in (*found.kept, *found.unasked)} >= {
        path for path in answered if not session.node(path).question.hidden
    }


def _fill(session: Session, data: st.DataObject) -> None:
    for repeat in session.form.repeats:
        for _ in range(data.draw(st.integers(0, 2))):
            session.add_repeat(repeat)
    for path in list(session.questions()):
        if not session.node(path).question.hidden:
            session.set(path, data.draw(_VALUES))


_NAMES = ("a", "b", "c")


@st.composite
def binds(draw: st.DrawFn) -> dict[str, dict[str, str]]:
    """Return rules for each question of a small XForm; none reads what comes later."""
    found: dict[str, dict[str, str]] = {"a": {}}
    for name, before in (("b", "a"), ("c", "b")):
        kinds = draw(
            st.sets(st.sampled_from(["relevant", "required", "readonly", "constraint", "calculate"]))
        )
        found[name] = {kind: f"/data/{before} = {draw(st.integers(1, 3))}" for kind in sorted(kinds)}
    return found


def _ruled(rules: dict[str, dict[str, str]]) -> Form:
    written = "".join(
        f'<bind nodeset="/data/{name}" {" ".join(f"{kind}={rule!r}" for kind, rule in of.items())}/>'
        for name, of in rules.items()
    )
    return xform("<a/><b/><c/>", written, "".join(f'<input ref="/data/{name}"/>' for name in _NAMES))


@_MANY
@given(
    binds(),
    st.sampled_from(["b", "c"]),
    st.sampled_from(["relevant", "required", "readonly", "constraint", "calculate"]),
)
def test_one_rule_is_told_as_itself(rules: dict[str, dict[str, str]], name: str, kind: str) -> None:
    had = kind in rules[name]
    changed = deepcopy(rules)
    changed[name][kind] = "/data/a = 9"
    codes = {
        "relevant": "relevance_changed",
        "readonly": "readonly_changed",
        "calculate": "calculation_changed",
        "required": "required_changed" if had else "required_added",
        "constraint": "constraint_changed" if had else "constraint_added",
    }
    (told,) = differences(_ruled(rules), _ruled(changed))
    assert (told.code, told.place) == (codes[kind], f"/data/{name}")
    del changed[name][kind]
    back = differences(_ruled(changed), _ruled(rules))
    assert len(back) == had
