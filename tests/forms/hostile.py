"""Documents that mean harm, or that a broken program made: `python -m tests.forms.hostile NAME` reads one.

It prints what came of it as JSON: the codes of the problems, those of rules that were not followed, and the
seconds of CPU and the bytes that reading it, filling it and writing the record took.
"""

from __future__ import annotations

import contextlib
import io
import itertools
import json
import resource
import sys
import time
import zipfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import forms
from forms import FormRefused, Session
from tests.forms.readers.test_xlsform import workbook

DEEP = 10_000
_XFORM = (
    '<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"'
    ' xmlns:jr="http://openrosa.org/javarosa"><h:head><h:title>t</h:title><model><instance>'
    '<data id="f">{record}</data></instance>{model}</model></h:head><h:body>{body}</h:body></h:html>'
)
_SURVEY = ("type", "name", "label")
_CHOICES = ("list_name", "name", "label")


@dataclass(frozen=True)
class Case:
    """`code`: of the problem that refuses it, '' = it opens; `trouble`: of a rule that is not followed."""

    make: Callable[[], bytes]
    code: str = ""
    trouble: str = ""


def xform(record: str, model: str = "", body: str = "") -> bytes:
    """Return an XForm with these elements in its record, model and body."""
    return _XFORM.format(record=record, model=model, body=body).encode()


def calculated(rule: str) -> bytes:
    """Return an XForm whose one answer is calculated so."""
    return xform("<a/>", f'<bind nodeset="/data/a" calculate="{rule}"/>')


def several(count: int, rule: Callable[[int], str]) -> bytes:
    """Return an XForm of so many answers, each with such an attribute on its bind."""
    names = [f"q{number}" for number in range(count)]
    binds = (f'<bind nodeset="/data/{name}" {rule(number)}/>' for number, name in enumerate(names))
    return xform("".join(f"<{name}/>" for name in names), "".join(binds))


def _digit(elements: Iterable[str]) -> bytes:
    return f'{{"schema": "f", "version": 2, "elements": [{",".join(elements)}]}}'.encode()


def _entities() -> bytes:
    names = "abcdefghij"
    more = (f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in itertools.pairwise(names))
    return f'<!DOCTYPE data [<!ENTITY a "lol">{"".join(more)}]><data>&j;</data>'.encode()


def _groups(depth: int) -> bytes:
    begun = [("begin_group", f"g{number}", "G") for number in range(depth)]
    return workbook(
        survey=[_SURVEY, *begun, ("text", "a", "A"), *[("end_group", "", "")] * depth], choices=[_CHOICES]
    )


def _with_sheet(chunk: bytes, times: int) -> bytes:
    """Return a small workbook whose survey sheet unpacks to so many such chunks."""
    small = zipfile.ZipFile(io.BytesIO(workbook(survey=[_SURVEY, ("text", "a", "A")], choices=[_CHOICES])))
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as bomb:
        for name in small.namelist():
            with bomb.open(name, "w", force_zip64=True) as file:
                if name.endswith("sheet1.xml"):
                    for _ in range(times):
                        file.write(chunk)
                else:
                    file.write(small.read(name))
    return written.getvalue()


def _repeated(levels: int) -> bytes:
    """Return repeats in one another, of a thousand each."""
    record, body, path = "<a/>", "", "/data" + "/r" * levels
    for level in range(levels, 0, -1):
        path = "/data" + "/r" * level
        record = f'<r jr:template="">{record}</r>'
        body = f'<group ref="{path}"><repeat nodeset="{path}" jr:count="1000">{body}</repeat></group>'
    return xform(record, "", body)


CASES: dict[str, Case] = {
    "entities that grow a billionfold": Case(_entities, "xml_doctype"),
    "an entity that is a file": Case(
        lambda: b'<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]><d>&e;</d>', "xml_doctype"
    ),
    "XML of 100 MB": Case(
        lambda: xform("<a/>", "", "<a>" + "b" * 100_000_000 + "</a>"), "document_too_large"
    ),
    "JSON of 100 MB": Case(lambda: _digit(["{}"]) + b" " * 100_000_000, "document_too_large"),
    "XML in itself": Case(lambda: xform("<a>" * DEEP + "</a>" * DEEP), "xml_too_deep"),
    "groups in themselves": Case(
        lambda: xform("<a/>", "", "<group>" * DEEP + "</group>" * DEEP), "xml_too_deep"
    ),
    "JSON in itself": Case(lambda: _digit(["[" * DEEP + "]" * DEEP]), "too_deep"),
    "groups of a workbook in themselves": Case(lambda: _groups(4000), "groups_too_deep"),
    "parentheses in themselves": Case(
        lambda: calculated("(" * DEEP + "1" + ")" * DEEP), "expression_too_deep"
    ),
    "conditions in themselves": Case(
        lambda: calculated("/data/a[" * DEEP + "1" + "]" * DEEP), "expression_too_deep"
    ),
    "signs before a number": Case(lambda: calculated("-" * 100_000 + "1"), "expression_too_deep"),
    "an endless expression": Case(
        lambda: calculated(" or ".join(["/data/a = 'x'"] * 100_000)), "expression_too_long"
    ),
    "a workbook of a gigabyte": Case(
        lambda: _with_sheet(b"<row>" + b" " * 65_000, 16_000), "workbook_too_large"
    ),
    "a workbook of a million cells": Case(
        lambda: _with_sheet(b'<c r="A1">' * 1000, 1_001), "workbook_too_long"
    ),
    "a circle of thousands": Case(
        lambda: several(5000, lambda n: f'calculate="/data/q{(n + 1) % 5000}"'), "cycle"
    ),
    "a pattern that explodes": Case(
        lambda: calculated(f"regex('{'a' * 60}!', '^(a+)+$')"),
    ),
    "a billion instances": Case(
        lambda: xform(
            '<n>1000000000</n><r jr:template=""><a/></r>',
            '<bind nodeset="/data/n" type="int"/>',
            '<group ref="/data/r"><repeat nodeset="/data/r" jr:count="/data/n"/></group>',
        ),
        trouble="too_many",
    ),
    "a billion instances in one another": Case(lambda: _repeated(3), trouble="too_many"),
    "a choice without a name": Case(
        lambda: workbook(
            survey=[_SURVEY, ("select_one l", "a", "A")], choices=[_CHOICES, ("l", "1", "a"), ("l", "", "b")]
        ),
        "xlsform_refused",
    ),
    "a name of a megabyte": Case(lambda: xform(f"<{'n' * 1_000_000}/>")),
    "a label of megabytes": Case(
        lambda: xform("<a/>", "", f'<input ref="/data/a"><label>{"l" * 20_000_000}</label></input>')
    ),
    "a JSON label of megabytes": Case(
        lambda: _digit([f'{{"key": "a", "type": "text", "name": "{"l" * 20_000_000}"}}'])
    ),
    "a million attributes": Case(
        lambda: xform("<a " + " ".join(f'a{n}="1"' for n in range(1_000_000)) + "/>"), "xml_too_long"
    ),
    "far too many answers": Case(lambda: several(300_000, lambda _: ""), "xml_too_long"),
    "too many answers": Case(lambda: several(10_001, lambda _: ""), "too_many_nodes"),
    "too many rules": Case(lambda: xform("<a/>", '<bind nodeset="/data/a"/>' * 30_001), "too_many_binds"),
    "too long a body": Case(lambda: xform("<a/>", "", '<input ref="/data/a"/>' * 30_001), "body_too_long"),
    "JSON of too many questions": Case(lambda: _digit(["{}"] * 30_001), "too_many_values"),
    "JSON of too many values": Case(lambda: _digit(["1"] * 300_000), "too_many_values"),
    "rules that all read all answers": Case(
        lambda: several(2000, lambda n: f'required="count(/data/*) > {n}"'), "cycle"
    ),
    "rules that each look for something everywhere": Case(
        lambda: several(5000, lambda n: f'calculate="count(//z{n})"'), "too_tangled"
    ),
    "answers looked at for each answer for each answer": Case(
        lambda: xform(
            "".join(f"<q{number}/>" for number in range(8000)),
            '<itext><translation lang="en"><text id="t"><value><output'
            ' value="count(//*[count(//*[. = 3]) &gt; 1])"/></value></text></translation></itext>'
            '<bind nodeset="/data/q1" constraint="count(//*[count(//*[. = 3]) &gt; 1]) = 1"/>',
            '<input ref="/data/q1"><label ref="jr:itext(\'t\')"/></input>',
        ),
        trouble="too_much_work",
    ),
    "a text that doubles again and again": Case(
        lambda: several(
            40,
            lambda n: (
                f'calculate="concat(/data/q{n - 1}, /data/q{n - 1})"' if n else "calculate=\"'abcdefgh'\""
            ),
        ),
        trouble="text_too_long",
    ),
}


def play(raw: bytes, read: Callable[[bytes], forms.Form] = forms.read) -> tuple[list[str], list[str]]:
    """Read, fill and write; return the codes of problems and of troubles."""
    try:
        form = read(raw)
    except FormRefused as refused:
        return [problem.code for problem in refused.problems], []
    session = Session(form)
    troubles = {trouble.code: None for trouble in session.troubles()}
    for path in session.questions():
        session.set(path, "1")
        session.node(path)
        troubles |= {trouble.code: None for trouble in session.troubles()}
    with contextlib.suppress(KeyError):  # one that shows nothing has nothing to answer
        session.set("/data/a", "a" * 60 + "!")
    forms.write(session, {"instanceID": "uuid:1"})
    return [], list(troubles)


def main(argv: Sequence[str]) -> int:
    """Read one case within what a small machine has."""
    raw = CASES[argv[0]].make()
    before = _resident("VmRSS")
    resource.setrlimit(resource.RLIMIT_CPU, (60, 60))
    with contextlib.suppress(OSError):  # a container may not let us; the peak is then the larger one
        Path("/proc/self/clear_refs").write_text("5", "ascii")
    started = time.process_time()
    problems, troubles = play(raw)
    took = {"problems": problems[:3], "troubles": troubles[:3], "seconds": time.process_time() - started}
    sys.stdout.write(json.dumps({**took, "bytes": _resident("VmHWM") - before}) + "\n")
    return 0


def _resident(what: str) -> int:
    return int(Path("/proc/self/status").read_text("ascii").partition(f"{what}:")[2].split()[0]) * 1024


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
