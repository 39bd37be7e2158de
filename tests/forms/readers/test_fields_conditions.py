"""A field-app form while it is filled: what is shown when, which page is reached, what fills itself."""

from __future__ import annotations

from typing import Any

import pytest

from forms import FormRefused, Session
from forms.session import Device
from tests.forms.fieldapp_forms import filled, form, leap, page, prop, rule, shown
from tests.forms.scenario import codes

CODES = [{"code": "A b", "name": "Apple"}, {"code": "OTHER", "name": "Other"}]


# --- what is shown -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "condition",
    [
        "p.kind==OTHER",
        {"expression": "p.kind==OTHER"},
        {"expression": {"condition": "p.kind==OTHER"}},
        {"expression": [{"condition": "p.kind=='A b' && p.note==x"}, {"condition": "p.kind==OTHER"}]},
        [{"condition": "p.kind==OTHER"}],
        ["p.kind==OTHER", "false"],
    ],
)
def test_a_condition_in_every_shape(condition: Any) -> None:
    asked = form(
        page(
            "p", prop("kind", "dropdown", enums=CODES), prop("note"), prop("q", visibilityCondition=condition)
        )
    )
    assert asked.notices == ()
    assert shown(filled(asked)) == ["p.kind", "p.note"]
    assert shown(filled(asked, {"p.kind": "OTHER"})) == ["p.kind", "p.note", "p.q"]
    (reason,) = filled(asked).explain("/p/q")
    assert (reason.aspect, reason.holds) == ("relevant", False)
    assert "p.kind==OTHER" in reason.rule


@pytest.mark.parametrize(
    "condition", [None, "", " ", [], {}, {"expression": []}, {"expression": ""}, 5, [None]]
)
def test_no_condition_at_all(condition: Any) -> None:
    assert shown(filled(form(page("p", prop("q", visibilityCondition=condition))))) == ["p.q"]


@pytest.mark.parametrize(
    ("condition", "code"),
    [
        ("p.kind=OTHER", "bad_formula"),
        ("p.gone==1", "unknown_field"),
        ("contain(p.kind, 1)", "unknown_function"),
    ],
)
def test_what_is_no_formula_is_never_true_as_in_the_field_app(condition: str, code: str) -> None:
    asked = form(page("p", prop("kind"), prop("q", visibilityCondition=condition)))
    assert codes(asked.notices) == [(code, "/pages/0/properties/1/visibilityCondition")]
    assert condition in str(asked.notices[0])
    assert shown(filled(asked, {"p.kind": "OTHER"})) == ["p.kind"]


def test_an_answer_that_is_hidden_is_kept_and_counts_as_blank() -> None:
    asked = form(
        page(
            "p",
            prop("a"),
            prop("b", visibilityCondition="p.a==1", validations=[rule("required", value=True)]),
            prop("c", visibilityCondition="p.b==x"),
        )
    )
    session = filled(asked, {"p.a": "1", "p.b": "x"})
    assert shown(session) == ["p.a", "p.b", "p.c"]
    session.set("/p/a", "2")
    assert (shown(session), session.problems()) == (["p.a"], ())
    session.set("/p/a", "1")
    assert session.node("/p/b").text == "x"


def test_fields_of_later_pages_count_as_empty() -> None:
    asked = form(
        page("one", prop("a"), prop("b", visibilityCondition="two.c==''"), order=1),
        page("two", prop("c"), prop("d", visibilityCondition="one.a==x && two.c==y"), order=2),
    )
    session = filled(asked, {"two.c": "y", "one.a": "x"})
    assert shown(session) == ["one.a", "one.b", "two.c", "two.d"]


def test_a_field_that_depends_on_itself_is_never_shown() -> None:
    asked = form(page("p", prop("a"), prop("b", visibilityCondition="p.b==1", value="1")))
    assert shown(filled(asked)) == ["p.a"]


def test_what_the_app_hands_over() -> None:
    asked = form(page("p", prop("a"), prop("b", visibilityCondition="navigation.role==head")))
    assert shown(filled(asked)) == ["p.a"]
    assert shown(filled(asked, navigation__role="Head")) == ["p.a", "p.b"]


def test_a_condition_on_a_page_hides_its_fields_and_not_the_pages_behind_it() -> None:
    asked = form(
        page("one", prop("a"), order=1),
        page(
            "two",
            prop("b"),
            prop("c", visibilityCondition="two.b==1"),
            order=2,
            visibilityCondition={"expression": "one.a==1"},
        ),
        page("three", prop("d"), order=3),
    )
    assert shown(filled(asked)) == ["one.a", "three.d"]
    assert shown(filled(asked, {"one.a": "1"})) == ["one.a", "two.b", "three.d"]
    session = filled(asked, {"one.a": "1", "two.b": "1"})
    assert shown(session) == ["one.a", "two.b", "two.c", "three.d"]
    assert session.explain("/two/c")[0].rule == "one.a==1 && two.b==1"


def test_a_box_that_nobody_ticked_is_no() -> None:
    box = prop("box", "checkbox", "boolean")
    asked = form(
        page("p", box, prop("a", visibilityCondition="p.box==false"), prop("b", visibilityCondition="p.box"))
    )
    assert shown(filled(asked)) == ["p.box", "p.a"]
    assert shown(filled(asked, {"p.box": "true"})) == ["p.box", "p.b"]


def test_several_codes() -> None:
    several = prop("kinds", "select", enums=CODES, isMultiSelect=True)
    asked = form(page("p", several, prop("q", visibilityCondition="contains(p.kinds, 'A b')")))
    assert shown(filled(asked, {"p.kinds": "OTHER"})) == ["p.kinds"]
    assert shown(filled(asked, {"p.kinds": "OTHER A%20b"})) == ["p.kinds", "p.q"]


# --- which page is reached ---------------------------------------------------------------------------------


def test_pages_without_conditions_are_all_reached() -> None:
    asked = form(page("a", prop("x"), order=1), page("b", prop("x"), order=2), page("c", prop("x"), order=7))
    assert not any(bind.relevant for bind in asked.binds.values())


def test_pages_without_orders_follow_one_another() -> None:
    assert shown(filled(form(page("a", prop("x")), page("b", prop("x"))))) == ["a.x", "b.x"]


def test_a_page_of_a_fractional_order_is_reached_by_its_condition_alone() -> None:
    asked = form(
        page("a", prop("x"), order=1, conditionalNavigateTo=[leap("a.x==1", "extra")]),
        page("extra", prop("y"), order=1.1),
        page("b", prop("z"), order=2),
    )
    assert shown(filled(asked)) == ["a.x", "b.z"]
    assert shown(filled(asked, {"a.x": "1"})) == ["a.x", "extra.y", "b.z"]
    assert asked.notices == ()


def test_the_first_leap_whose_condition_holds_is_taken_and_pages_between_are_skipped() -> None:
    leaps = [leap("a.x==1 || a.x==2", "c"), leap("a.x==2", "d"), leap("a.x==3", "", "submit")]
    asked = form(
        page("a", prop("x"), order=1, conditionalNavigateTo=leaps),
        page("b", prop("x"), order=2),
        page("c", prop("x"), order=3),
        page("d", prop("x"), order=4),
    )
    assert shown(filled(asked)) == ["a.x", "b.x", "c.x", "d.x"]
    assert shown(filled(asked, {"a.x": "1"})) == ["a.x", "c.x", "d.x"]
    assert shown(filled(asked, {"a.x": "2"})) == ["a.x", "c.x", "d.x"]
    assert shown(filled(asked, {"a.x": "3"})) == ["a.x"]
    (reason,) = filled(asked, {"a.x": "3"}).explain("/b")
    assert reason.rule == "!(a.x==1 || a.x==2) && !(a.x==2) && !(a.x==3)"


def test_a_form_may_end_early() -> None:
    asked = form(
        page("a", prop("x"), order=1, submitCondition={"expression": [{"condition": "a.x==no"}]}),
        page("b", prop("x"), order=2),
        page("c", prop("x"), order=3),
    )
    assert shown(filled(asked, {"a.x": "no"})) == ["a.x"]
    assert shown(filled(asked, {"a.x": "yes"})) == ["a.x", "b.x", "c.x"]
    assert filled(asked).explain("/c")[0].rule == "b"


def test_a_page_may_be_reached_in_several_ways() -> None:
    asked = form(
        page("a", prop("x"), order=1, conditionalNavigateTo=[leap("a.x==1", "d")]),
        page("b", prop("x"), order=2, conditionalNavigateTo=[leap("b.x==1", "", "submit")]),
        page("c", prop("x"), order=3, submitCondition="c.x==1"),
        page("d", prop("x"), order=4),
    )
    assert shown(filled(asked, {"a.x": "1"})) == ["a.x", "d.x"]
    assert shown(filled(asked, {"b.x": "1"})) == ["a.x", "b.x"]
    assert shown(filled(asked, {"c.x": "1"})) == ["a.x", "b.x", "c.x"]
    assert shown(filled(asked)) == ["a.x", "b.x", "c.x", "d.x"]
    assert filled(asked, {"c.x": "1"}).explain("/d")[0].rule == "a.x==1 || !(c.x==1)"


@pytest.mark.parametrize("condition", ["isEdit == true", "navigation.isEdit==true"])
def test_a_record_is_new_unless_the_app_says_that_it_is_edited(condition: str) -> None:
    asked = form(
        page("a", prop("x"), order=1, conditionalNavigateTo=[leap(condition, "", "submit")]),
        page("b", prop("x"), order=2),
    )
    assert shown(filled(asked)) == ["a.x", "b.x"]
    assert shown(filled(asked, navigation__isEdit="true")) == ["a.x"]
    new = form(page("a", prop("x"), prop("y", visibilityCondition="navigation.isEdit == false")))
    assert shown(filled(new)) == ["a.x", "a.y"]


def test_ways_that_lead_nowhere_are_left_out() -> None:
    leaps = [
        leap("a.x==1", "gone"),
        leap("a.x==1", "a"),
        leap("a.x==1", "home", "template"),
        leap("", "b"),
        {"navigateTo": {"type": "form", "name": "b"}},
        {"condition": "a.x==1"},
        "b",
    ]
    asked = form(
        page("a", prop("x"), order=1, conditionalNavigateTo=leaps),
        page("b", prop("x"), order=2, conditionalNavigateTo=[leap("b.x==1", "a")]),
        page("half", prop("x"), order=2.5),
        page("same", prop("x"), order=2),
    )
    assert codes(asked.notices) == [
        ("unknown_page", "/pages/0/conditionalNavigateTo/0"),
        ("page_back", "/pages/0/conditionalNavigateTo/1"),
        ("page_back", "/pages/1/conditionalNavigateTo/0"),
        ("page_unreached", "/pages/3"),
        ("page_unreached", "/pages/2"),
    ]
    assert shown(filled(asked, {"a.x": "1", "b.x": "1"})) == ["a.x", "b.x"]


def test_a_page_without_an_order_beside_others_that_have_one() -> None:
    asked = form(page("none", prop("x")), page("b", prop("x"), order=1), page("c", prop("x"), order=2))
    assert shown(filled(asked)) == ["none.x", "b.x", "c.x"]


def test_a_chain_of_many_pages() -> None:
    many = 300
    asked = form(
        *(
            page(f"p{i}", prop("x"), order=i, conditionalNavigateTo=[leap(f"p{i}.x==stop", "", "submit")])
            for i in range(many)
        )
    )
    session = filled(asked)
    assert len(shown(session)) == many
    session.set("/p1/x", "stop")
    assert shown(session) == ["p0.x", "p1.x"]
    session.set("/p1/x", "")
    assert len(shown(session)) == many


# --- what fills itself -------------------------------------------------------------------------------------


def autofill(*rules: tuple[str, Any], **fields: Any) -> dict[str, Any]:
    entries = [{"expression": expression, "value": value} for expression, value in rules]
    return prop("name", **fields, autoFillCondition=entries)


def state(session: Session, path: str = "/p/name") -> tuple[str, bool]:
    node = session.node(path)
    return node.text, node.readonly


def test_a_field_is_filled_and_read_only_while_a_condition_holds() -> None:
    asked = form(page("p", prop("for"), autofill(("p.for==MYSELF", "{{loggedInUserName}}"))))
    session = filled(asked, loggedInUserName="Ana")
    assert state(session) == ("", False)
    session.set("/p/for", "myself")
    assert state(session) == ("Ana", True)
    session.set("/p/for", "other")
    assert state(session) == ("", False)
    session.set("/p/name", "Ana")
    assert state(session) == ("Ana", False)
    (fill, *_) = session.explain("/p/name")
    assert (fill.aspect, fill.rule) == ("calculate", "p.for==MYSELF")


def test_what_somebody_typed_stays() -> None:
    asked = form(page("p", prop("for"), autofill(("p.for==MYSELF", "{{who}}"), type_name="integer")))
    session = filled(asked, {"p.name": "4.7", "p.for": "other"}, who="9")
    assert state(session) == ("4.7", False)
    again = Session(asked, session.dump(), device=Device(facts={"who": "9"}))
    again.set("/p/for", "nobody")
    assert state(again) == ("4.7", False)


def test_without_a_value_to_fill_in_the_field_is_asked() -> None:
    asked = form(page("p", prop("for"), autofill(("p.for==MYSELF", "{{nobody}}"))))
    assert state(filled(asked, {"p.for": "MYSELF", "p.name": "typed"})) == ("typed", False)


def test_the_first_condition_that_holds_fills_the_field() -> None:
    rules = [("p.for==1", "{{p.other}}"), ("true==true", "{{other}}"), ("true==true", "late")]
    asked = form(page("p", prop("for"), prop("other"), autofill(*rules)))
    assert state(filled(asked, {"p.other": "x"})) == ("x", True)
    assert state(filled(asked, {"p.other": "x", "p.for": "1"})) == ("x", True)


@pytest.mark.parametrize(
    ("value", "fields", "text"),
    [
        ("FIXED", {}, "FIXED"),
        (5, {"type_name": "integer"}, "5"),
        ("other", {}, "typed"),
        ("A b", {"format_name": "dropdown", "enums": CODES}, "A%20b"),
        ("{{picked}}", {"format_name": "dropdown", "enums": CODES}, "A%20b"),
        ("{{picked}}", {}, "A b"),
        ("{{name}}", {}, ""),
    ],
)
def test_what_a_field_is_filled_with(value: Any, fields: dict[str, Any], text: str) -> None:
    asked = form(
        page("p", prop("other"), prop("picked", "radio", enums=CODES), autofill(("true", value), **fields))
    )
    assert state(filled(asked, {"p.other": "typed", "p.picked": "A%20b"})) == (text, bool(text))


def test_a_field_goes_back_to_its_default() -> None:
    asked = form(page("p", prop("for"), autofill(("p.for==1", "x"), value="default")))
    session = filled(asked, {"p.for": "1"})
    assert state(session) == ("x", True)
    session.set("/p/for", "")
    assert state(session) == ("default", False)


@pytest.mark.parametrize("rules", [[("", "x")], [("p.for==1", "")], [("p.for==1", None)]])
def test_rules_that_fill_nothing(rules: list[tuple[str, Any]]) -> None:
    asked = form(page("p", prop("for"), autofill(*rules)))
    assert asked.actions == ()
    assert all(bind.calculate is None for bind in asked.binds.values())


def test_a_hidden_field_is_filled_too_and_needs_no_notice() -> None:
    field = autofill(
        ("true==true", "{{who}}"), hidden=True, includeInForm=True, validations=[rule("required", value=True)]
    )
    asked = form(page("p", prop("a"), field))
    assert asked.notices == ()
    assert filled(asked, who="Ana").node("/p/name").text == "Ana"


def test_conditions_that_wait_for_one_another_are_refused() -> None:
    with pytest.raises(FormRefused) as refused:
        form(page("p", prop("a", visibilityCondition="p.b==1"), prop("b", visibilityCondition="p.a==1")))
    assert [problem.code for problem in refused.value.problems] == ["cycle"]
