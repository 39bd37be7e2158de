"""Words in the current language: labels with their outputs, and the choices that are on offer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING

from forms.expr import Expression
from forms.expr.context import Context
from forms.expr.listing import Listing, Picked
from forms.expr.shapes import child_named
from forms.expr.tree import Element, Node
from forms.expr.values import to_string
from forms.model import Item, ItemSet, Text
from forms.session.cells import Kind
from forms.session.choices import Cells, Choice, Offer, having
from forms.session.record import Range

NO_NUMBER = "–"  # where a text shows a number that cannot be worked out yet
_NOTHING: Mapping[str, str] = MappingProxyType({})

if TYPE_CHECKING:
    from forms.session.engine import Engine
    from forms.session.record import Holder


def words(engine: Engine, text: Text, node: Node) -> str:
    """Return a text in the current language, its outputs evaluated at the node."""
    context = Context(node, engine.surroundings)
    parts = text.parts(engine.surroundings.language)
    return "".join(part if isinstance(part, str) else part.string(context) for part in parts)


def shown(engine: Engine, text: Text, holder: Holder | Range, kind: int) -> str:
    """Return a text of a node to look at; only one with outputs is kept up to date by a cell."""
    at = Element(holder.parent, holder.field.name) if isinstance(holder, Range) else holder
    parts = text.parts(engine.surroundings.language)
    if len(parts) == 1 and isinstance(parts[0], str):
        return parts[0]
    return engine.view(holder, kind, lambda: _numbered(engine, text, at)) if parts else ""


def _numbered(engine: Engine, text: Text, node: Node) -> str:
    """Return a text to look at: what is no number yet is a dash in it, never the 'NaN' of the formulas."""
    context = Context(node, engine.surroundings)
    parts = text.parts(engine.surroundings.language)
    said = (part if isinstance(part, str) else part.string(context) for part in parts)
    return "".join(NO_NUMBER if part == "NaN" else part for part in said)


def choices(engine: Engine, holder: Holder) -> Sequence[Choice]:
    """Return what a question offers now, kept up to date by a cell."""
    question = holder.field.question
    if question.itemset is None and not question.items:
        return ()
    return engine.view(holder, Kind.CHOICES, lambda: engine.offered(holder))


def offered(engine: Engine, holder: Holder) -> Sequence[Choice]:
    """Work out what a question offers now: its own items, then what its list has."""
    question = holder.field.question
    own = _own(engine, holder)
    if question.itemset is None:
        return own
    found = _picked(engine, question.itemset, holder)
    return (*own, *found) if own else found


def picked(engine: Engine, holder: Holder) -> str:
    """Return what of an answer its list still has: for rules and records the rest is not there."""
    value, question = holder.field.type.canonical(holder.text), holder.field.question
    if not value or question.itemset is None:
        return value
    words = [value] if holder.field.type.name == "choice" else value.split()
    gone = set(words).difference(item.value for item in question.items)
    if gone:
        gone -= _on_offer(engine, question.itemset, holder, gone)
    return " ".join(word for word in words if word not in gone)


def _on_offer(engine: Engine, itemset: ItemSet, holder: Holder, wanted: set[str]) -> set[str]:
    """Return those of the codes that a list has.

    Where its choices are known and up to date, theirs. Who asks then depends on all that they depend on.
    """
    known, reader = holder.cells.get(Kind.CHOICES), engine.record.reader
    if known is not None and not known.dirty and reader is not None:
        for source in known.sources:
            reader.note(source)
        return {choice.value for choice in having(known.value, wanted)}
    nodes, value = _nodes(engine, itemset, holder), child_named(itemset.value.tree)
    if isinstance(nodes, Picked) and value:
        return {nodes.listing.cell(n, value) or "" for n in nodes.having(value, wanted).numbers}
    found: set[str] = set()
    for node in nodes:
        found |= wanted & {itemset.value.string(Context(node, engine.surroundings, current=holder))}
        if found == wanted:
            break
    return found


def _own(engine: Engine, holder: Holder) -> tuple[Choice, ...]:
    items = holder.field.question.items
    key = (holder.field.path, engine.surroundings.language)
    known = engine.plan.choices.get(key)
    if known is not None:
        return known
    made = tuple(_choice(engine, item, holder) for item in items)
    if not any(
        isinstance(part, Expression) for item in items for v in item.label.variants.values() for part in v
    ):
        engine.plan.choices[key] = made  # the same for every session and every instance
    return made


def _choice(engine: Engine, item: Item, holder: Holder) -> Choice:
    media = item.label.files(engine.surroundings.language)
    return Choice(item.value, words(engine, item.label, holder) or item.value, media)


def _picked(engine: Engine, itemset: ItemSet, holder: Holder) -> Sequence[Choice]:
    nodes = _nodes(engine, itemset, holder)
    cells = _cells(engine, itemset, nodes.listing) if isinstance(nodes, Picked) else None
    if isinstance(nodes, Picked) and cells is not None:
        return Offer(nodes.distinct(cells.value) if itemset.distinct else nodes, cells)
    found: list[Choice] = []
    values: set[str] = set()
    for node in nodes:
        context = Context(node, engine.surroundings, current=holder)
        value = itemset.value.string(context)
        if itemset.distinct and value in values:
            continue
        values.add(value)
        label, media = _label(engine, itemset, context, holder)
        found.append(Choice(value, label or value, media))
    return tuple(found)


def _nodes(engine: Engine, itemset: ItemSet, holder: Holder) -> Sequence[Node]:
    nodes = itemset.nodeset.evaluate(Context(holder, engine.surroundings))
    return nodes if isinstance(nodes, list | tuple | Picked) else ()


def _cells(engine: Engine, itemset: ItemSet, listing: Listing) -> Cells | None:
    """Return which cells of a list's rows make choices; None: it takes more than a cell to make one."""
    value = child_named(itemset.value.tree)
    label = child_named(itemset.label.tree) if itemset.label is not None else ""
    if not value or (itemset.label is not None and not label):
        return None
    if not itemset.translated:
        return Cells(value, label, None, "")
    if listing.rows(label, engine.plan.open_texts):
        return None
    return Cells(value, label, engine.form.texts, engine.surroundings.language)


def _label(
    engine: Engine, itemset: ItemSet, context: Context, holder: Holder
) -> tuple[str, Mapping[str, str]]:
    if itemset.label is None:
        return "", _NOTHING
    label = to_string(itemset.label.evaluate(context))
    if not itemset.translated:
        return label, _NOTHING
    text = engine.form.texts.get(label)
    if text is None:
        return label, _NOTHING
    return words(engine, text, holder), text.files(engine.surroundings.language)
