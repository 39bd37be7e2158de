"""Frozen pictures of a session's nodes and sections, and what of them differs after an act."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from forms.expr.context import Context
from forms.expr.tree import Element
from forms.session import texts
from forms.session.cells import Cell, Kind
from forms.session.checks import asked, check
from forms.session.nodes import Changes, Node, Section
from forms.session.record import Branch, Leaf, Range
from forms.session.truth import truth

if TYPE_CHECKING:
    from forms.session.engine import Engine
    from forms.session.record import Holder


def node(engine: Engine, holder: Holder) -> Node:
    """Return the picture of a leaf."""
    question = holder.field.question
    choices = texts.choices(engine, holder)
    waits = _deciding(engine, holder)
    return Node(
        question=question,
        path=holder.path,
        text=holder.text,
        problems=holder.problems,
        relevant=holder.relevant,
        required=engine.required(holder),
        readonly=engine.readonly(holder),
        label=texts.shown(engine, question.label, holder, Kind.LABEL),
        hint=texts.shown(engine, question.hint, holder, Kind.HINT),
        choices=choices,
        waits_for=tuple(texts.shown(engine, of.field.question.label, of, Kind.LABEL) for of in waits),
        media=question.label.files(engine.surroundings.language),
        accepted=_accepted(holder),
        value=holder.value if holder.relevant else "",
    )


def _deciding(engine: Engine, holder: Holder) -> tuple[Holder, ...]:
    """Find the questions without an answer that the choices on offer, none now, were worked out from."""
    cell = holder.cells.get(Kind.CHOICES)
    if cell is None:
        return ()
    sources = () if cell.value else tuple(cell.sources)
    questions = (of for of in sources if isinstance(of, Branch | Leaf) and not of.kids)
    cell.waits = tuple(of for of in questions if not of.value and asked(engine, of))
    return cell.waits


def _accepted(holder: Leaf | Branch) -> str:
    """Return why an answer is right that breaks a soft rule now."""
    cell = holder.cells.get(Kind.CONSTRAINT)
    broken = holder.field.bind.soft and cell is not None and not cell.value
    return holder.accepted if broken else ""


def section(engine: Engine, of: Branch | Range) -> Section:
    """Return the picture of a group, of a repeat or of one of its instances."""
    field = of.field
    item = field.repeat or field.group
    if item is None:
        raise KeyError(of.path)
    free = field.repeat is not None and field.repeat.count is None and not field.repeat.fixed
    return Section(
        item=item,
        path=of.path,
        relevant=_has_room(engine, of) if isinstance(of, Range) else of.relevant,
        label=texts.shown(engine, item.label, of, Kind.LABEL),
        count=len(of.instances) if isinstance(of, Range) else None,
        can_add=free and isinstance(of, Range),
        can_remove=free and isinstance(of, Branch),
    )


def _has_room(engine: Engine, of: Range) -> bool:
    """Whether a repeat is relevant; one without instances is by its rule, read where an instance would be."""
    rule = of.field.bind.relevant
    if of.instances or rule is None or not of.relevant:
        return of.relevant
    here = Context(Element(of.parent, of.field.name), engine.surroundings)
    return engine.view(of, Kind.ROOM, lambda: truth(rule.evaluate(here)))


def state(engine: Engine, of: Holder | Range) -> tuple[Any, ...]:
    """Return what a picture would show, as far as it was ever looked at; evaluates nothing."""
    if isinstance(of, Range):
        label, room = of.cells.get(Kind.LABEL), of.cells.get(Kind.ROOM)
        relevant = of.relevant and (bool(of.instances) or room is None or bool(room.value))
        return (len(of.instances), relevant, label.value if label else None)
    known = of.cells.get
    required, choices = known(Kind.REQUIRED), known(Kind.CHOICES)
    label, hint = known(Kind.LABEL), known(Kind.HINT)
    return (
        of.text,
        of.relevant,
        of.problems,
        of.accepted,
        of.field.guarded and _readonly(engine, of),
        None if required is None else (required.value,),
        None if label is None else (label.value,),
        None if hint is None else (hint.value,),
        None if choices is None else (choices.value, choices.waits),
    )


def _readonly(engine: Engine, of: Holder) -> bool:
    here: Holder | None = of
    while here is not None and here is not engine.record and here.field.guarded:
        cell = here.cells.get(Kind.READONLY)
        if cell is not None and cell.value:
            return True
        here = here.parent
    return False


def changes(engine: Engine) -> Changes:
    """Bring everything that is looked at up to date, and return what differs from before the act."""
    stale, engine.stale = engine.stale, []
    _spread_readonly(engine, stale)
    for cell in [cell for cell in stale if cell.dirty]:
        engine.view(cell.holder, cell.kind, cell.compute)
    for holder in list(engine.touched):
        if isinstance(holder, Branch | Leaf):
            recheck(engine, holder)
            _deciding(engine, holder)
    touched, engine.touched = engine.touched, {}
    differing = [of for of, before in touched.items() if before is None or before != state(engine, of)]
    differing.sort(key=_standing)
    return tuple(picture for of in differing for picture in pictures_of(engine, of))


def _spread_readonly(engine: Engine, stale: list[Cell]) -> None:
    """A group that becomes read-only makes everything inside so: its questions are no longer wrong."""
    for cell in stale:
        if cell.kind is Kind.READONLY and isinstance(cell.holder, Branch) and cell.holder.kids:
            for holder in engine.holders(cell.holder):
                engine.touch(holder)


def pictures_of(engine: Engine, of: Holder | Range) -> tuple[Node | Section, ...]:
    """Return the picture of something of the record, () of an element that is no section of the body."""
    if isinstance(of, Range) or of.kids or of.field.repeat is not None:
        known = of.field.repeat is not None or of.field.group is not None
        return (section(engine, of),) if known and not isinstance(of, Leaf) else ()
    return (node(engine, of),)


def recheck(engine: Engine, holder: Holder) -> None:
    """Find a node's problems anew, and count them."""
    if holder.kids or not holder.field.shown:
        return
    holder.problems = check(engine, holder)
    counted = asked(engine, holder)
    answered = counted and bool(holder.text) and not holder.text.isspace()
    tally = (int(answered), int(counted), len(holder.problems))
    if tally != holder.tally:
        engine.count(holder.tally, tally)
        holder.tally = tally


def in_order(engine: Engine, pictures: Iterable[Node | Section]) -> Changes:
    """Return pictures of what is in the record in document order."""
    places = ((engine.find(picture.path), picture) for picture in pictures)
    standing = [(_standing(of), picture) for of, picture in places if of is not None]
    return tuple(picture for _, picture in sorted(standing, key=lambda pair: pair[0]))


def _standing(of: Holder | Range) -> tuple[int, ...]:
    """Where it stands in the document, for sorting."""
    standing: list[int] = []
    here: Holder | Range = of
    while here.parent is not None:
        standing += (
            (here.number, here.field.number) if not isinstance(here, Range) else (0, here.field.number)
        )
        here = here.parent
    return tuple(reversed(standing))
