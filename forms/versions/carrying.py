"""What of a draft carries over to another version of its form. Two sessions say so, one of each version."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from forms.errors import Problem
from forms.model import Form
from forms.path import Path
from forms.session import Device, Node, Session
from forms.versions.pairs import Pairs

_NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Carried:
    """A draft as another version of its form takes it. Nodes are as their version shows them.

    `state` opens a `Session` of the newer form; what that has no place for is in it under its old path, but
    not what the newer form works out anew (`replaced`): whoever moves a draft keeps its old state too.
    `kept` are answers in the newer form. `unasked` are answers, of the older form, that the newer one does
    not ask for; `replaced` those that it fills in itself, otherwise. `gone` and `wrong` are problems that
    there were not before, with choices that are no longer offered and with all other answers; `needed` the
    questions that need an answer now and have none. `moved` says of every answer that stands elsewhere now
    where that is: what belongs to it beside its text, such as a file, has to go along.
    """

    state: Mapping[str, str]
    kept: tuple[Node, ...] = ()
    unasked: tuple[Node, ...] = ()
    replaced: tuple[Node, ...] = ()
    gone: tuple[Problem, ...] = ()
    wrong: tuple[Problem, ...] = ()
    needed: tuple[Problem, ...] = ()
    moved: Mapping[str, str] = field(default_factory=lambda: _NOTHING)

    @property
    def whole(self) -> bool:
        """Whether every answer is still asked for and nothing is wrong that was not before."""
        return not (self.unasked or self.replaced or self.gone or self.wrong or self.needed)


def carried(
    old: Form, answers: Mapping[str, str], new: Form, *, device: Device | None = None, language: str = ""
) -> Carried:
    """Return what of a draft's state, as `Session.dump` gave it, carries over to the newer form.

    Answers go where the question stands now. A question that is new begins with its default, as in a new
    record; what only a new record gets otherwise (preloads, actions of the first load) it does not get.
    """
    pairs = Pairs(old, new)
    before = Session(old, answers, device=device, language=language)
    moved = _moved(pairs, answers)
    state = {moved.get(key, key): text for key, text in answers.items()}
    after = Session(new, state, device=device, language=language)
    given = _given(pairs, after, state)
    if given:
        state |= given
        after = Session(new, state, device=device, language=language)
    found: dict[str, list[Node]] = {"kept": [], "unasked": [], "replaced": []}
    asked = set(after.questions())
    for path in dict.fromkeys(before.questions()):
        node = before.node(path)
        if node.answered and not node.question.hidden:
            fate, shown = _fate(node, _node(after, pairs.place(path)), asked)
            found[fate].append(shown)
    known = {(problem.code, pairs.place(problem.place)) for problem in before.problems()}
    problems = [one for one in after.problems() if (one.code, one.place) not in known]
    return Carried(
        state=state,
        kept=tuple(found["kept"]),
        unasked=tuple(found["unasked"]),
        replaced=tuple(found["replaced"]),
        gone=tuple(one for one in problems if one.code == _GONE),
        wrong=tuple(one for one in problems if one.code not in {_GONE, _NEEDED}),
        needed=tuple(one for one in problems if one.code == _NEEDED),
        moved=moved,
    )


_GONE = "not_a_choice"
_NEEDED = "required"


def placed(old: Form, new: Form, path: str) -> str:
    """Return where a version of a form has what another has at a path; the path itself if nowhere."""
    return Pairs(old, new).place(path) or path


def _moved(pairs: Pairs, answers: Iterable[str]) -> dict[str, str]:
    """Return where the newer form has the answers whose question stands elsewhere now.

    What stood there already, from a still earlier version, changes places with it.
    """
    places = {key: str(place) for key in answers if (place := pairs.place(key)) not in {None, key}}
    return {place: key for key, place in places.items()} | places


def _given(pairs: Pairs, after: Session, state: Mapping[str, str]) -> dict[str, str]:
    """Return the defaults of the questions that are new."""
    nodes = (after.node(path) for path in after.questions() if path.template not in pairs.old_of)
    return {
        node.path: node.question.default
        for node in nodes
        if node.question.default and not node.text and node.path not in state
    }


def _node(session: Session, path: Path | None) -> Node | None:
    try:
        return None if path is None else session.node(path)
    except KeyError:  # in an instance that the newer form counts away
        return None


def _fate(old: Node, new: Node | None, asked: set[Path]) -> tuple[str, Node]:
    """Return what becomes of an answer, and the node that shows it."""
    if new is not None and new.text != old.text:
        return "replaced", old
    if new is None or new.path not in asked or new.question.hidden or (old.relevant and not new.relevant):
        return "unasked", old
    return "kept", new
