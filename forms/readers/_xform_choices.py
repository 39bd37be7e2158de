"""What a question of an XForm offers: items that stand in it, and lists picked by an expression."""

from __future__ import annotations

from forms.expr import Expression
from forms.expr.rows import Rows, child_of, rows_of
from forms.expr.tree import Element
from forms.model import Item, ItemSet
from forms.path import Path
from forms.readers._xform_instances import Instances
from forms.readers._xform_source import Source
from forms.readers._xform_texts import Texts, translated

_NO_SUCH_PART = (
    "The choices of {path} take their {part} from “{name}”, which the list “{list}” does not have."
    " It has: {known}."
)
_NO_VALUE = "A choice of {path} has no value. It is left out."


class Choices:
    """Reads what questions offer. A list is looked into once for each way that questions pick from it."""

    def __init__(self, source: Source, texts: Texts, instances: Instances) -> None:
        self._source = source
        self._texts = texts
        self._instances = instances
        self._known: dict[Rows, dict[str, None]] = {}

    def items(self, control: Element, path: Path) -> tuple[Item, ...]:
        """Return the items that stand in a control."""
        if control.first("item") is None:
            return ()
        items: list[Item] = []
        for item in control.elements():
            if item.local != "item":
                continue
            value = next((one.string().strip() for one in item.elements() if one.local == "value"), "")
            if value:
                items.append(Item(value, self._texts.of_child(item, "label", path)))
            else:
                self._source.notice("no_value", _NO_VALUE, self._source.place(item), path=path)
        return tuple(items)

    def itemset(self, control: Element, path: Path) -> ItemSet | None:
        """Return the list that a control's <itemset> picks."""
        itemset = control.first("itemset")
        if itemset is None:
            return None
        parts = {one.local: one for one in itemset.elements()}
        nodeset = self._source.expression(itemset.attribute("nodeset"), itemset, "nodeset", path)
        value = self._part(parts.get("value"))
        if nodeset is None or value is None:
            return None
        label = parts.get("label")
        name = translated(label.attribute("ref")) if label is not None else None
        if label is not None and name is not None:
            words = self._source.expression(name, label, "ref", None)
        else:
            words = self._part(label)
        self._hold(nodeset, path, "value", value)
        self._hold(nodeset, path, "label", words)
        return ItemSet(nodeset, value, words, translated=name is not None)

    def _part(self, element: Element | None) -> Expression | None:
        """Return the expression that finds a value or label from each node of the list."""
        if element is None:
            return None
        return self._source.expression(element.attribute("ref"), element, "ref", None)

    def _hold(self, nodeset: Expression, path: Path, part: str, expression: Expression | None) -> None:
        """Hold that some item of the list has the element that a value or label is taken from.

        Without values nothing could be picked; Collect refuses such a form too.
        """
        rows = rows_of(nodeset.tree)
        name = child_of(expression.tree) if expression else None
        if expression is None or rows is None or name is None:
            return
        if rows not in self._known:
            self._known[rows] = self._instances.columns(rows.instance, rows.steps)
        known = self._known[rows]
        if known and name not in known:
            tell = self._source.refuse if part == "value" else self._source.notice
            params = {
                "path": path,
                "part": part,
                "name": name,
                "list": rows.instance,
                "known": ", ".join(known),
            }
            tell("no_such_part", _NO_SUCH_PART, expression.place, **params)
