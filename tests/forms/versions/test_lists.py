"""What differs between lists of choices: in the form, in files, shared by questions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import pytest

from forms import Form, differences
from tests.forms.readers.xforms import form as xform
from tests.forms.versions.revision import Revision

VILLAGES = {"a": "Aldeia", "b": "Bela", "c": "Cova"}


def rows(options: Mapping[str, str]) -> str:
    return "".join(
        f"<item><name>{name}</name><label>{label}</label></item>" for name, label in options.items()
    )


def pick(
    name: str, nodeset: str = "instance('v')/root/item", value: str = "name", label: str = "label"
) -> str:
    return (
        f'<select1 ref="/data/{name}"><label>{name.upper()}</label><itemset nodeset="{nodeset}">'
        f'<value ref="{value}"/><label ref="{label}"/></itemset></select1>'
    )


def listing(options: Mapping[str, str], *questions: str, more: str = "") -> Form:
    """Return a form with a list in it and questions that pick from it."""
    model = f'<instance id="v"><root>{rows(options)}</root></instance>{more}'
    return xform("<x/><y/>", model, "".join(questions or (pick("x"),)))


def test_a_list_is_compared_by_values_and_words() -> None:
    Revision(listing(VILLAGES), listing({"d": "Dunas", "a": "Aldeia", "b": "Belo"})).tells(
        ("choice_added", "New choices of “X” (1): Dunas."),
        ("choice_removed", "Choices of “X” removed (1): Cova."),
        ("choice_renamed", "Choices of “X” in other words (1): Bela → Belo."),
    )
    assert Revision(listing(VILLAGES), listing(VILLAGES)).told() == []


def test_a_list_that_questions_share_is_told_once() -> None:
    both = (pick("x"), pick("y", "instance('v')/root/item[name != /data/x]"))
    Revision(listing(VILLAGES, *both), listing(VILLAGES | {"d": "Dunas"}, *both)).tells(
        ("choice_added", "New choices of “X” and of other questions with its list (1): Dunas.")
    )


def test_a_list_that_questions_shared_is_split() -> None:
    both, other = (
        (pick("x"), pick("y")),
        f"<instance id='w'><root>{rows(VILLAGES | {'d': 'Dunas'})}</root></instance>",
    )
    split = listing(VILLAGES, pick("x"), pick("y", "instance('w')/root/item"), more=other)
    Revision(listing(VILLAGES, *both), split).tells(("choice_added", "New choices of “Y” (1): Dunas."))


def test_choices_without_words_are_their_values() -> None:
    told = ("choice_added", "New choices of “X” (1): d.")
    Revision(listing(VILLAGES), listing(VILLAGES | {"d": ""})).tells(told)
    bare = f"<instance id='v'><root>{rows(VILLAGES)}<item><name>d</name></item></root></instance>"
    Revision(listing(VILLAGES), xform("<x/><y/>", bare, pick("x"))).tells(told)


def test_a_list_is_picked_from_in_another_way() -> None:
    told = ("choices_changed", "What “X” offers to choose from is worked out in another way.")
    Revision(listing(VILLAGES), listing(VILLAGES, pick("x", "instance('v')/root/item[name != 'a']"))).tells(
        told
    )
    odd = pick("x", value="concat(name, '1')")
    Revision(listing(VILLAGES, odd), listing(VILLAGES, pick("x", value="concat(name, '2')"))).tells(told)
    Revision(listing(VILLAGES, odd), listing(VILLAGES)).tells(
        told,
        ("choice_added", "New choices of “X” (3): Aldeia, Bela, Cova."),
    )
    assert Revision(listing(VILLAGES, odd), listing(VILLAGES, odd)).told() == []


def test_a_list_that_only_following_it_would_find_is_told_as_a_list() -> None:
    odd = pick("x", value="concat(name, '1')")
    Revision(listing(VILLAGES, odd), listing({"a": "Aldeia"}, odd)).tells(
        ("list_changed", "The list “v”, which the form looks things up in, changed.")
    )


def test_a_list_may_be_called_otherwise() -> None:
    other = xform(
        "<x/><y/>",
        f'<instance id="w"><root>{rows(VILLAGES)}</root></instance>',
        pick("x", "instance('w')/root/item"),
    )
    assert Revision(listing(VILLAGES), other).told() == []


def test_items_of_the_form_become_a_list() -> None:
    items = "".join(
        f"<item><label>{label}</label><value>{name}</value></item>" for name, label in VILLAGES.items()
    )
    inside = xform("<x/><y/>", "", f'<select1 ref="/data/x"><label>X</label>{items}</select1>')
    assert Revision(inside, listing(VILLAGES)).told() == []
    assert Revision(listing(VILLAGES), inside).told() == []
    Revision(inside, listing({"a": "Aldeia", "b": "Bela"})).tells(
        ("choice_removed", "Choices of “X” removed (1): Cova.")
    )


def test_a_text_becomes_a_choice() -> None:
    typed = xform("<x/><y/>", "", '<input ref="/data/x"><label>X</label></input>')
    Revision(typed, listing(VILLAGES)).tells(
        ("type_changed", "“X” is answered with one of several choices now.")
    )


def test_a_list_in_several_languages() -> None:
    def made(en: str, fr: str, order: Iterable[str] = "ab") -> Form:
        texts = "".join(
            f'<translation lang="{name}"><text id="t1"><value>{words}</value></text></translation>'
            for name, words in (("en", en), ("fr", fr))
        )
        items = "".join(f"<item><n>{value}</n><t>t1</t></item>" for value in order)
        return xform(
            "<x/>",
            f"<itext>{texts}</itext><instance id='v'><root>{items}</root></instance>",
            pick("x", value="n", label="jr:itext(t)"),
        )

    Revision(made("Yes", "Oui"), made("Yes", "Si")).tells(
        ("translation_changed", "The words in fr changed in some places (2).")
    )
    Revision(made("Yes", "Oui"), made("Yeah", "Oui")).tells(
        ("choice_renamed", "Choices of “X” in other words (2): Yes → Yeah, Yes → Yeah.")
    )
    Revision(made("Yes", "Oui"), made("Yes", "Oui", "ba")).tells(
        ("choices_reordered", "The choices of “X” stand in another order.")
    )


def from_file(csv: str) -> Form:
    return xform(
        "<x/>",
        "<instance id='v' src='jr://file-csv/v.csv'/>",
        pick("x", "instance('v')/root/item[district = 'N']"),
        {"v.csv": csv.encode()},
    )


@pytest.mark.parametrize(
    ("csv", "told"),
    [
        ("name,label,district\na,Aldeia,N\nb,Bela,S\n", []),
        (
            "name,label,district\na,Aldeia,N\n",
            [("choice_removed", "Choices of “X” removed (1): Bela.")],
        ),
        (
            "name,label,district\na,Aldeia,S\nb,Bela,S\n",
            [("list_changed", "The list “v”, which the form looks things up in, changed.")],
        ),
    ],
)
def test_lists_from_files(csv: str, told: list[tuple[str, str]]) -> None:
    Revision(from_file("name,label,district\na,Aldeia,N\nb,Bela,S\n"), from_file(csv)).tells(*told)


@pytest.mark.parametrize(
    ("old", "new", "differ"),
    [
        ("<r><i k='1'>a</i></r>", "<r><i k='2'>a</i></r>", True),
        ("<r><i>a</i></r>", "<r><i>b</i></r>", True),
        ("<r><i>a</i></r>", "<r><i>a</i><i>a</i></r>", True),
        ("<r><i k='1'>a</i></r>", "<r><i k='1'>a</i></r>", False),
        ("<r>of<i>a</i></r>", "<r>of<i>a</i></r>", False),
        ("<r>of<i>a</i></r>", "<r>or<i>a</i></r>", True),
    ],
)
def test_lists_that_rules_look_things_up_in(old: str, new: str, differ: bool) -> None:
    before, now = (xform("<a/>", f"<instance id='v'>{rows}</instance>") for rows in (old, new))
    assert Revision(before, now).codes() == ["list_changed"] * differ


@pytest.mark.parametrize(
    ("old", "new", "differ"),
    [
        ("a,b\n1,2\n", "a;b\n1;2\n", False),
        ("a,b\n1,2\n", "b,a\n2,1\n", True),
        ("a,b\n1,2\n", "a,b\n1,2\n1,2\n", True),
        ("a,b\n1,2\n", "a,b\n1,3\n", True),
    ],
)
def test_files_that_rules_look_things_up_in(old: str, new: str, differ: bool) -> None:
    listed = "<instance id='v' src='jr://file/v.csv'/>"
    before, now = (xform("<a/>", listed, media={"v.csv": rows.encode()}) for rows in (old, new))
    assert Revision(before, now).codes() == ["list_changed"] * differ


def test_a_file_that_says_what_stood_in_the_form() -> None:
    written = xform("<a/>", "<instance id='v'><root><item><a>1</a></item></root></instance>")
    beside = xform("<a/>", "<instance id='v' src='jr://file/v.csv'/>", media={"v.csv": b"a\n1\n"})
    assert Revision(written, beside).told() == []
    assert Revision(beside, written).told() == []


def test_a_list_that_is_new_is_told_by_its_questions_and_the_last_record_never() -> None:
    lists = "<instance id='v'><r/></instance><instance id='__last-saved'><r>{}</r></instance>"
    before, now = (xform("<a/>", lists.format(text)) for text in "12")
    assert Revision(before, now).told() == []
    assert Revision(xform("<a/>"), now).told() == []


def test_a_list_that_did_not_come_is_empty() -> None:
    asked = pick("x", "instance('none')/root/item")
    Revision(listing(VILLAGES, asked), listing(VILLAGES)).tells(
        ("choice_added", "New choices of “X” (3): Aldeia, Bela, Cova.")
    )


def test_thousands_of_choices_are_three_names_and_a_number() -> None:
    old = listing({f"v{n}": f"Village {n}" for n in range(20_000)})
    new = listing({f"v{n}": f"Village {n}" for n in range(12, 20_012)})
    assert [str(one) for one in differences(old, new)] == [
        "New choices of “X” (12): Village 20000, Village 20001, Village 20002, ….",
        "Choices of “X” removed (12): Village 0, Village 1, Village 2, ….",
    ]


def test_of_two_columns_of_one_name_the_first_makes_the_choices() -> None:
    def made(csv: str) -> Form:
        return from_file(f"name,label,district,name\n{csv}")

    Revision(made("a,Aldeia,N,x\n"), made("a,Bela,N,x\n")).tells(
        ("choice_renamed", "Choices of “X” in other words (1): Aldeia → Bela.")
    )


def test_a_list_that_is_no_flat_one() -> None:
    def made(label: str) -> Form:
        rows = (
            f"<item k='1'><name>a</name><label>{label}</label></item><item k='2'><label>None</label></item>"
        )
        return xform("<x/>", f"<instance id='v'><root>{rows}</root></instance>", pick("x"))

    Revision(made("Aldeia"), made("Bela")).tells(
        ("choice_renamed", "Choices of “X” in other words (1): Aldeia → Bela.")
    )
