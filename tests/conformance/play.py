"""Somebody filling a scenario's form through the public surface of `forms`: one method per kind of act."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from forms import Device, Form, Node, Problem, Section, Session, answers, read, write
from tests.conformance import world

_INSTANCE = re.compile(r"\[\d+\]")


class Different(Exception):
    """Something is not as the scenario has it; says what it is and what it should be."""


class Play:
    """A form in use. Nothing is loaded before `load`."""

    form: Form
    session: Session
    device: Device

    def __init__(self, scenario: Mapping[str, Any]) -> None:
        self.scenario = scenario
        self.remembered: dict[str, list[str]] = {}
        self.facts: dict[str, str] = {}  # what a record that replaces another is written with

    # -- beginning, and beginning again

    def load(self) -> None:
        """Read the form and open a new record, or the one to edit."""
        self.device = world.device(self.scenario["env"])
        self.form = read(self.scenario["form"].encode(), "form.xml", world.media(self.scenario))
        self.session = Session(self.form, device=self.device)
        if self.scenario["env"].get("editInstance"):
            self.edit(self.scenario["env"]["editInstance"])

    def begin(self) -> None:
        """Open another new record of the same form."""
        self.session = Session(self.form, device=self.device)

    def restore(self, xml: str | bytes) -> None:
        """Open a record that was written before."""
        raw = xml.encode() if isinstance(xml, str) else xml
        self.session = Session(self.form, answers(self.form, raw, "xform"), device=self.device)

    def edit(self, xml: str | bytes) -> None:
        """Open a record that was sent, to send it once more: under a new id, and the old one beside it."""
        self.restore(xml)
        old = next((text for path, text in self.session.dump().items() if path.endswith("instanceID")), "")
        if old:
            self.facts = {"instanceID": f"uuid:{self.device.new_id()}", "deprecatedID": old}

    def save_and_open(self, what: str) -> None:
        """Save and open again: the record as it would be sent, or the form and the draft's state."""
        if what == "instance":
            self.restore(self.xml())
            return
        state = self.session.dump()
        self.form = read(self.scenario["form"].encode(), "form.xml", world.media(self.scenario))
        self.session = Session(self.form, state, device=self.device)

    def xml(self) -> bytes:
        """Return the record as it would be sent."""
        return write(self.session, self.facts, to="xform")

    # -- acting

    def answer(self, path: str, step: Mapping[str, Any]) -> None:
        """Answer a question.

        Where the scenario's engine refuses the answer, ours keeps and marks it; then its client puts the old
        answer back, as theirs never lost it.
        """
        where = self.place(path)
        old = self.session.node(where).text
        self.session.set(where, step["value"])
        if "refused" in step:
            broken = violation(self.node(path).problems)
            if broken != step["refused"]:
                message = f"the answer is marked {broken!r} instead of {step['refused']!r}"
                raise Different(message)
            self.session.set(where, old)

    def answer_in_vain(self, path: str, step: Mapping[str, Any]) -> None:
        """Give an answer that makes the scenario's engine fail.

        In ours nobody is asked there, or the answer is marked, or what could not be worked out is told.
        """
        asked = self.node(path).asked
        self.session.set(self.place(path), step["value"])
        if asked and self.node(path).valid and not self.session.troubles():
            message = "the act brings no error"
            raise Different(message)

    def add_repeat(self, path: str) -> None:
        """Append an instance."""
        self.session.add_repeat(self.place(path, whole=True))

    def remove_repeat(self, path: str) -> None:
        """Take an instance away."""
        self.session.remove_repeat(self.place(path))

    # -- looking

    def place(self, path: str, *, whole: bool = False) -> str:
        """Return our path for a scenario's: every repeat has a number, 1 where the scenario leaves it out.

        With `whole` the path may end in a repeat without one: all of its instances.
        """
        ours, template = "", ""
        names = path.strip("/").split("/")
        for depth, step in enumerate(names):
            name, number = _INSTANCE.sub("", step), _INSTANCE.search(step)
            template += f"/{name}"
            ours += f"/{name}"
            last = depth == len(names) - 1
            if template in self.form.repeats and not (whole and last and not number):
                ours += number[0] if number else "[1]"
        return ours

    def node(self, path: str) -> Node:
        """Return a question. Raises KeyError."""
        return self.session.node(self.place(path))

    def section(self, path: str) -> Section:
        """Return a group, a repeat or one instance. Raises KeyError."""
        return self.session.section(self.place(path, whole=True))

    def either(self, path: str) -> Node | Section:
        """Return what stands there. Raises KeyError."""
        try:
            return self.node(path)
        except KeyError:
            return self.section(path)

    def value(self, path: str) -> str:
        """Return the value of a question or of any other leaf, as expressions read it. Raises KeyError.

        Expressions read what is not relevant as blank, and so do scenarios of ODK Web Forms; those of
        JavaRosa look at what is stored.
        """
        if path.rpartition("/")[2].rpartition(":")[2] in self.facts:
            return answers(self.form, self.xml(), "xform")[path]
        node = self.node(path)
        stored = self.scenario["engine"] != "web-forms" and not node.relevant
        return node.text if stored else node.value


def violation(problems: tuple[Problem, ...]) -> str | None:
    """Return 'required', 'constraint' (any other problem) or None."""
    if not problems:
        return None
    return "required" if problems[0].code == "required" else "constraint"
