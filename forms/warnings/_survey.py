"""A form as the kinds of warnings look at it: its expressions, and what a path or a choice in them means."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from functools import cached_property

from forms.expr import Expression
from forms.expr.listing import Picked
from forms.expr.rows import Rows, child_of, rows_of
from forms.expr.shapes import plain_steps
from forms.expr.syntax import Call, Expr, LocationPath
from forms.expr.tree import Element
from forms.model import Body, Form, Item, Question, Text, walk
from forms.path import Path, unquote

_CHOICES = frozenset({"choice", "choices", "rank"})


class Survey:
    """A form, and the names of the files that came with it, None where they are not known."""

    def __init__(self, form: Form, files: Collection[str] | None) -> None:
        self.form = form
        self.files = None if files is None else frozenset(files)
        self.items: tuple[Body, ...] = tuple(walk(form.body))
        self._set = frozenset(action.target for action in form.actions)
        self._codes: dict[Path, frozenset[str] | None] = {}
        self._columns: dict[tuple[Rows, str], frozenset[str]] = {}

    @cached_property
    def rules(self) -> tuple[tuple[Path, Expression], ...]:
        """The rules of binds, counts of repeats and values of actions, each with the path it stands on."""
        found: list[tuple[Path, Expression | None]] = []
        for path, bind in self.form.binds.items():
            rules = (bind.relevant, bind.required, bind.readonly, bind.constraint, bind.calculate)
            found += [(path, rule) for rule in rules]
        found += [(path, repeat.count) for path, repeat in self.form.repeats.items()]
        found += [(action.target, action.value) for action in self.form.actions]
        return tuple((path, rule) for path, rule in found if rule is not None)

    @cached_property
    def expressions(self) -> tuple[Expression, ...]:
        """Every expression of the form."""
        found = [rule for _, rule in self.rules]
        found += [action.where for action in self.form.actions if action.where]
        for question in self.form.questions():
            if offered := question.itemset:
                found += [part for part in (offered.nodeset, offered.value, offered.label) if part]
        for text in self.texts():
            found += [
                part for parts in text.variants.values() for part in parts if isinstance(part, Expression)
            ]
        return tuple(found)

    def texts(self) -> Iterator[Text]:
        """Yield every text that may be shown."""
        yield from self.form.texts.values()
        for bind in self.form.binds.values():
            yield from (bind.required_message, bind.constraint_message)
        for item in self.items:
            yield item.label
            if isinstance(item, Question):
                yield from (item.hint, item.guidance, *(option.label for option in item.items))

    def target(self, tree: Expr, path: Path) -> Path | None:
        """Return the template path that a plain path means in a rule of `path`; None: it is no plain path."""
        if not isinstance(tree, LocationPath) or (tree.start is not None and tree.start != Call("current")):
            return None
        plain = plain_steps(tree.steps)
        if plain is None:
            return None
        ups, names = plain
        at = Path() if tree.absolute else path
        for _ in range(ups):
            at = at.parent
        for name in names:
            at = at.child(name)
        return at

    def alone(self, target: Path, path: Path) -> bool:
        """Whether there is at most one node of `target` for each of `path`: no repeat has it but not that."""
        return all(
            not _within(target, repeat) or (_within(path, repeat) and path != repeat)
            for repeat in self.form.repeats
        )

    def codes(self, path: Path) -> frozenset[str] | None:
        """Return every answer that the choice question at `path` can hold, of several picked each by itself.

        None: it is no such question, or its answer may come from elsewhere, or its choices are not known.
        """
        if path not in self._codes:
            question = self.form.index.get(path)
            self._codes[path] = None if question is None else self._codes_of(question)
        return self._codes[path]

    def rows(self, rows: Rows) -> Sequence[Element]:
        """Return the rows of a list."""
        found: Sequence[Element] = [self.form.instances[rows.instance]] if self._knows(rows) else []
        for step in rows.steps:
            if len(found) == 1:
                found = found[0].named(step)
            else:
                found = [child for element in found for child in element.named(step)]
        return found

    def _knows(self, rows: Rows) -> bool:
        return rows.instance in self.form.instances

    def _codes_of(self, question: Question) -> frozenset[str] | None:
        bind = self.form.binds.get(question.path)
        if question.type not in _CHOICES or question.hidden or question.path in self._set:
            return None
        if bind is not None and (bind.calculate is not None or bind.preload != ("", "")):
            return None
        codes = _values(question.items)
        if question.itemset is not None:
            listed = self._listed(question.itemset.nodeset.tree, question.itemset.value.tree)
            if not listed:
                return None
            codes |= listed
        return codes | frozenset(question.default.split()) if codes else None

    def _listed(self, nodeset: Expr, value: Expr) -> frozenset[str]:
        """Return the values of all rows of a list, whatever chooses among them; none: not known."""
        rows, name = rows_of(nodeset), child_of(value)
        if rows is None or name is None:
            return frozenset()
        if (rows, name) not in self._columns:
            found = self.rows(rows)
            if isinstance(found, Picked):
                values = frozenset(found.listing.texts(name))
            else:
                values = frozenset(cell.string().strip() for row in found for cell in row.named(name))
            self._columns[rows, name] = values
        return self._columns[rows, name]


def _values(items: Sequence[Item]) -> frozenset[str]:
    return frozenset(code for item in items for code in (item.value, unquote(item.value)))


def _within(path: Path, of: Path) -> bool:
    return path == of or path.startswith(f"{of}/")


def name(path: Path) -> str:
    """Return what whoever made the form calls a question or group."""
    return unquote(path.name)
