"""What the questions of a form offer to choose from, whatever the conditions on their lists."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from forms.expr.listing import Listing, Picked, Row
from forms.expr.rows import child_of, rows_of
from forms.expr.tree import Element, Node
from forms.model import Form, Question, Text

Options = Mapping[str, Text | str]  # labels by value


@dataclass(frozen=True, slots=True)
class Listed:
    """Which rows of which list are offered, and which of their columns."""

    instance: str
    steps: tuple[str, ...]
    value: str
    label: str
    translated: bool


class Offers:
    """The choices of one form's questions; a list is looked through once for each way of picking from it."""

    def __init__(self, form: Form) -> None:
        self._form = form
        self._known: dict[Listed, Options] = {}
        found = (listed(question) for question in form.questions())
        self._often = Counter(one for one in found if one is not None)

    def is_shared(self, question: Question) -> bool:
        """Whether another question offers the same rows."""
        one = listed(question)
        return one is not None and self._often[one] > 1

    def own(self, question: Question) -> Options:
        """Return the options that stand in the question itself."""
        return {item.value: item.label or item.value for item in question.items}

    def rows(self, one: Listed) -> Options:
        """Return the options of a list; of several with one value the first."""
        if one not in self._known:
            self._known[one] = self._looked_through(one)
        return self._known[one]

    def all(self, question: Question) -> Options:
        """Return everything that a question may offer."""
        one = listed(question)
        return self.own(question) if one is None else {**self.rows(one), **self.own(question)}

    def _looked_through(self, one: Listed) -> Options:
        elements: Sequence[Element] = (
            [self._form.instances[one.instance]] if one.instance in self._form.instances else []
        )
        for step in one.steps:
            if len(elements) == 1:
                elements = elements[0].named(step)
            else:
                elements = [child for element in elements for child in element.named(step)]
        found: dict[str, Text | str] = {}
        for value, label in _pairs(elements, one):
            words = self._form.texts.get(label, label) if one.translated else label
            found.setdefault(value, words or value)
        return found


def _pairs(elements: Sequence[Element], one: Listed) -> Iterator[tuple[str, str]]:
    """Yield value and label of each row of a list, '' where it has none."""
    if isinstance(elements, Picked):
        listing = elements.listing
        return zip(listing.texts(one.value), listing.texts(one.label), strict=True)
    return ((_text(element, one.value), _text(element, one.label)) for element in elements)


def listed(question: Question) -> Listed | None:
    """Return where a question's list is, None: it has none, or only following its expression would tell."""
    itemset = question.itemset
    rows = rows_of(itemset.nodeset.tree) if itemset else None
    if itemset is None or rows is None:
        return None
    value = child_of(itemset.value.tree)
    label = child_of(itemset.label.tree) if itemset.label else ""
    if value is None or label is None:
        return None
    return Listed(rows.instance, rows.steps, value, label, itemset.translated)


def _text(element: Element, column: str) -> str:
    for child in element.children:  # not named(): a list has a hundred thousand rows
        if isinstance(child, Element) and child.key == column:
            return child.string()
    return ""


def same_rows(one: Node, other: Node) -> bool:
    """Whether two lists hold the same, column by column; XML is read to a bounded depth only."""
    if not (isinstance(one, Element) and isinstance(other, Element)):
        return one.string() == other.string()
    if isinstance(one, Listing) and isinstance(other, Listing):
        return one.key == other.key and one.same_rows(other)
    olds, news = _below(one), _below(other)
    if one.key != other.key or one.text != other.text or len(olds) != len(news):
        return False
    if (one.attributes or other.attributes) and _attributes(one) != _attributes(other):
        return False
    for old, new in zip(olds, news, strict=True):  # noqa: SIM110  (all() takes twice as long)
        if not same_rows(old, new):
            return False
    return True


def _below(element: Element) -> Sequence[Node]:
    return element.elements() if isinstance(element, Listing | Row) else element.children


def _attributes(element: Element) -> list[tuple[str, str]]:
    return [(one.key, one.value) for one in element.attributes]
