"""Expressions come to what the field's own engines make of them, but for the listed ones."""

from __future__ import annotations

import json

import pytest

from tests.conformance import outcome, xpath
from tests.conformance.material import material

PARTS = 4


@pytest.mark.parametrize("part", range(PARTS))
def test_vectors_come_out_as_listed(part):
    chosen = xpath.read([material("xpath.json")])[part::PARTS]

    outcomes = [xpath.evaluate(one) for one in chosen]

    assert outcome.surprises(outcomes, outcome.known("xpath")) == []


def test_the_list_names_only_vectors_there_are_and_few_of_them():
    ids = {one["id"] for one in xpath.read([material("xpath.json")])}

    assert set(outcome.known("xpath")) <= ids
    assert len(outcome.known("xpath")) < 0.02 * len(ids)


def vector(expression, kind, expected, **more):
    xml = "<!DOCTYPE goats><goats><goat age='3'>Heidi</goat><goat>Max</goat></goats>"
    return {
        "id": expression,
        "engine": "web-forms",
        "xml": xml,
        "context": "/*[1]",
        "namespaces": {},
        "expression": expression,
        "expect": {"type": kind, "value": expected} | more,
        "env": {"tz": "Africa/Nairobi", "now": "2026-03-31T21:30:00.000Z"},
    }


@pytest.mark.parametrize(
    "right",
    [
        vector("count(goat)", "number", 2),
        vector("1 div 0", "number", "Infinity"),
        vector("goat + 1", "number", "NaN"),
        vector("-0", "number", "-0"),
        vector("1.234", "number", 1.23, round_factor=100),
        vector("goat", "string", "Heidi"),
        vector("goat", "string-match", "^H.*i$"),
        vector("'😀'", "string-length", 2),
        vector("today()", "string", "2026-04-01"),
        vector("now()", "date", "2026-03-31T21:30:00.000Z"),
        vector("goat = 'Max'", "boolean", True),
        vector("count(1)", "error", None),
        vector("goat", "nodeset-values", ["Heidi", "Max"], paths=["/*[1]/*[1]", "/*[1]/*[2]"]),
        vector("goat", "nodeset-values", ["Heidi"], paths=["/*[1]/*[1]"], first_only=True),
        vector(
            "goat", "nodeset-values", ["Max", "Heidi"], paths=["/*[1]/*[2]", "/*[1]/*[1]"], unordered=True
        ),
        vector("goat/@age", "nodeset-values", ["3"], paths=["/*[1]/*[1]/@age"]),
        vector("preceding-sibling::node()", "nodeset-values", [""], paths=["doctype"]),
        vector("'text'", "nodeset-values", [], paths=[]),
    ],
)
def test_what_comes_true_passes(right):
    assert xpath.evaluate(right).cause == ""


@pytest.mark.parametrize(
    "wrong",
    [
        vector("count(goat)", "number", 3),
        vector("1 div 0", "number", "NaN"),
        vector("0", "number", "-0"),
        vector("goat", "string", "Max"),
        vector("goat", "string-match", "^M"),
        vector("now()", "date", "2026-03-31T21:30:01.000Z"),
        vector("goat", "error", None),
        vector("gaot(1)", "string", ""),
        vector("goat", "nodeset-values", ["Heidi", "Max"], paths=["/*[1]/*[2]", "/*[1]/*[1]"]),
        vector("goat", "nodeset-values", ["Heidi"], paths=["/*[1]/*[1]"]),
        vector("goat", "number", 1) | {"engine": "javarosa"},
        vector("goat", "string", "Heidi") | {"xml": "<goats>"},
    ],
)
def test_what_does_not_come_true_fails(wrong):
    assert xpath.evaluate(wrong).cause


def test_the_exit_code_tells_what_is_not_listed(tmp_path, capsys):
    given, failures = tmp_path / "some.json", tmp_path / "failures.json"
    given.write_text(json.dumps({"vectors": [vector("1", "number", 1), vector("1", "number", 2)]}))

    assert xpath.run([given], failures=failures) == 1
    assert [one["id"] for one in json.loads(failures.read_text())] == ["1"]
    assert capsys.readouterr().out.splitlines()[-1] == "1 passed, 1 failed"
