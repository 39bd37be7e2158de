"""Facts about form, device and person."""

from __future__ import annotations

import pytest

from tests.forms.expr.functions.world import text

FACTS = {"version": "2026-03", "username": "amina", "uri:email": "mailto:a@example.org"}


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("version()", "2026-03"),
        ("property('username')", "amina"),
        ("property('uri:username')", "amina"),
        ("property('uri:email')", "mailto:a@example.org"),
        ("property('deviceid')", ""),
    ],
)
def test_facts(expression: str, value: str) -> None:
    assert text(expression, facts=FACTS) == value


def test_a_form_without_a_version() -> None:
    assert text("version()") == ""
