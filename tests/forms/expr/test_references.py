"""What an expression may read, told from its tree alone."""

from __future__ import annotations

import pytest

from forms.expr import parse


def told(reference):
    start = f"{reference.instance}:" if reference.instance is not None else ""
    return start + ("/" if reference.absolute else "") + "/".join(reference.steps)


@pytest.mark.parametrize(
    ("expression", "read"),
    [
        ("1 + 'a'", []),
        (".", [""]),
        ("/", ["/"]),
        ("/data/a", ["/data/a"]),
        ("../a = ../b", ["../a", "../b"]),
        ("../a + ../a", ["../a"]),
        ("../../a/../b", ["../../b"]),
        ("a/../..", [".."]),
        ("/data/..", ["/"]),
        ("/..", ["/"]),
        ("a/.", ["a"]),
        ("*", ["*"]),
        ("*/..", [""]),
        ("node()", ["*"]),
        ("a/text()", ["a"]),
        ("a/@id", ["a/@id"]),
        ("a/@*", ["a"]),
        ("a/namespace::*", ["a"]),
        ("//a", ["/**/a"]),
        ("a//b", ["a/**/b"]),
        ("a//*", ["a/**"]),
        ("a/descendant::*/descendant::b", ["a/**/b"]),
        ("a//node()/..", ["a/**"]),
        ("//a//b/..", ["/**/a/**"]),
        ("following-sibling::a", ["../a"]),
        ("preceding-sibling::*", ["../*"]),
        ("ancestor::a", ["/**"]),
        ("preceding::a", ["/**"]),
        ("following::a/b", ["/**/b"]),
        ("-../a", ["../a"]),
        ("concat(a, if(b, c, d))", ["a", "b", "c", "d"]),
        ("/data/p[age > 3]/name", ["/data/p/name", "/data/p/age"]),
        ("/data/p[position() = current()/../n]/name", ["/data/p/name", "../n"]),
        ("p[q[r]/s]", ["p", "p/q/s", "p/q/r"]),
        ("(a | b)[c]/d", ["a/d", "b/d", "a", "b", "a/c", "b/c"]),
        ("(a)[b]", ["a", "a/b"]),
        ("current()/a", ["a"]),
        ("current()", [""]),
        ("instance('l')/root/item[v = /data/a]/w", ["l:/root/item/w", "l:/root/item/v", "/data/a"]),
        ("count(instance('l'))", ["l:/"]),
        ("instance('l')//item/preceding::*", ["l:/**"]),
        ("instance(a)/root", ["/**/root", "a"]),
        ("randomize(instance('l')/root/item)/name", ["l:/root/item/name", "l:/root/item"]),
        ("coalesce(a, b)/c", ["a/c", "b/c", "a", "b"]),
        ("coalesce('', true())[a]", ["/**", "/**/a"]),
        ("pulldata('l', 'name', 'key', ../a)", ["l:/**", "../a"]),
        ("pulldata(b, 'name', 'key', ../a)", ["b", "../a"]),
        ("string()", [""]),
        ("string-length() > 3", [""]),
        ("string(a)", ["a"]),
        ("position()", []),
        ("x:a/x:b", ["{urn:x}a/{urn:x}b"]),
    ],
)
def test_references(expression, read):
    assert [told(reference) for reference in parse(expression, {"x": "urn:x"}).references()] == read
