"""What follows from a change: cells that read it are evaluated again, in order, until nothing changes."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from heapq import heappop, heappush
from typing import Any

from forms.errors import Problem
from forms.expr import Expression, ExpressionError
from forms.expr.context import Context
from forms.expr.tree import Element, Node
from forms.expr.values import number_text
from forms.model import Form, Text
from forms.session import texts
from forms.session.cells import Cell, Kind
from forms.session.choices import Choice
from forms.session.nodes import Device
from forms.session.plan import NEW_REPEAT, VALUE_CHANGED
from forms.session.record import Branch, Holder, Leaf, Range
from forms.session.surroundings import Surroundings
from forms.session.tree import MOST_INSTANCES, RecordTree
from forms.session.truth import truth

_MOST_RUNS = 200  # of one cell within one act: rules of instances that wait for one another never settle
_MOST_COUNTED = 1000  # instances of one repeat that a count makes: more is a slip of the finger
_UNSETTLED = "The rule {rule} never comes to rest: what it reads depends on it. Ask whoever made the form."
_TOO_MANY = "{count} of “{label}” are more than fit. The form shows {most}. Check the number."


class Engine(RecordTree):
    """The record of one session and everything that is worked out from it."""

    def __init__(self, form: Form, device: Device, language: str) -> None:
        super().__init__(form)
        self.surroundings = Surroundings(self, device, language)
        self.events: deque[tuple[str, Holder]] = deque()  # what happened and where, actions still to run
        self.troubles: dict[Holder | Range, Problem] = {}  # rules that could not be followed, by node
        self.touched: dict[Holder | Range, Any] = {}  # state before the act, None = it did not exist
        self.stale: list[Cell] = []  # cells that are looked at and are not up to date
        self.excess: dict[Holder, tuple[Range, Problem]] = {}  # answers that count more than fits
        self.beginning = False  # a new record, until it is first shown
        self.kept: set[Holder] = set()  # nodes of a draft, while it is opened: their texts are not made anew
        self.tally = [0, 0, 0]  # answered, asked, problems
        self._heap: list[tuple[tuple[int, ...], Cell]] = []  # by their order
        self._ran: list[Cell] = []
        self._restless: list[Cell] = []  # cells to try again with the next act
        self.state_of: Callable[[Holder | Range], Any] = lambda _: None  # the session gives the real one

    # --- cells ---

    def wake(self, top: Branch) -> None:
        """Make the pushed cells of an element and of all below it."""
        for holder in self.holders(top):
            bind = holder.field.bind if holder is not self.record else None
            if bind is not None:
                if bind.relevant is not None:
                    self._push(holder, Kind.RELEVANT, bind.relevant, self.truth)
                if bind.calculate is not None and not holder.kids:
                    self._push(holder, Kind.CALCULATE, bind.calculate, self.text)
                if holder.field.listed and holder.text:
                    self._pick(holder)
            for kid in holder.kids.values():
                if isinstance(kid, Range):
                    self._count(kid)

    def _count(self, of: Range) -> None:
        repeat = of.field.repeat
        if repeat is not None and repeat.count is not None:
            rule, here = repeat.count, Element(of.parent, of.field.name)  # a path in it starts at the repeat
            self._cell(
                of, Kind.COUNT, lambda: self._number_of(of, rule.number(Context(here, self.surroundings)))
            )

    def _pick(self, holder: Holder) -> None:
        """Work out anew what of an answer is still on offer."""
        cell = holder.cells.get(Kind.PICKED)
        if cell is None:
            self._cell(holder, Kind.PICKED, lambda: texts.picked(self, holder))
        elif not cell.dirty:
            cell.dirty = True
            heappush(self._heap, (cell.order, cell))

    def _number_of(self, of: Range, number: float) -> int:
        """Return how many instances a count makes; one that is too great is a problem where it was read."""
        for holder in [holder for holder, (range_, _) in self.excess.items() if range_ is of]:
            self.touch(holder)
            del self.excess[holder]
        self.troubles.pop(of, None)
        if not number > 0:  # NaN too
            return 0
        held = len(of.instances) + len(of.parked)
        room = max(held, min(_MOST_COUNTED, held + MOST_INSTANCES - self.population))
        if number <= room:
            return int(number)
        label = str(of.field.repeat.label) if of.field.repeat else ""
        params = {"count": number_text(number), "label": label or of.field.name, "most": str(room)}
        self._exceeded(of, Problem("too_many", _TOO_MANY, "", params))
        return room

    def _exceeded(self, of: Range, problem: Problem) -> None:
        read = of.cells[Kind.COUNT].sources
        asked = (source for source in read if isinstance(source, Branch | Leaf) and source.field.shown)
        holder = next(asked, None)
        if holder is None:
            self.troubles[of] = problem
        else:
            self.touch(holder)
            self.excess[holder] = (of, problem)

    def _push(
        self, holder: Holder, kind: int, rule: Expression, convert: Callable[[Expression, Holder], Any]
    ) -> None:
        self._cell(holder, kind, lambda: convert(rule, holder))

    def _cell(self, holder: Holder | Range, kind: int, compute: Callable[[], Any]) -> Cell:
        serial = holder.parent.serial if isinstance(holder, Range) else holder.serial
        cell = holder.cells[kind] = Cell(holder, kind, compute, (holder.field.rank, kind, serial))
        if cell.pushed:
            heappush(self._heap, (cell.order, cell))
        return cell

    def view(self, holder: Holder | Range, kind: int, compute: Callable[[], Any]) -> Any:
        """Return what is looked at, up to date; `compute` makes it when it was never looked at before."""
        cell = holder.cells.get(kind)
        if cell is None:
            cell = self._cell(holder, kind, compute)
        if cell.dirty:
            cell.value = self._evaluate(cell)
        return cell.value

    def sleep(self, top: Branch) -> None:
        """Stop evaluating an element and all below it."""
        for holder in self.holders(top):
            self._stop(holder)
            for kid in holder.kids.values():
                if isinstance(kid, Range):
                    self._stop(kid)
            self.troubles.pop(holder, None)

    def _stop(self, holder: Holder | Range) -> None:
        self.touched.pop(holder, None)
        if not isinstance(holder, Range):
            self.count(holder.tally, (0, 0, 0))
            holder.tally = (0, 0, 0)
        for cell in holder.cells.values():
            cell.forget()
            cell.dirty = False
        holder.cells.clear()

    # --- evaluating ---

    def context(self, holder: Holder) -> Context:
        """Return where a rule of that node is evaluated."""
        return Context(holder, self.surroundings)

    def truth(self, rule: Expression, holder: Holder) -> bool:
        """Evaluate a yes-or-no rule."""
        return truth(rule.evaluate(self.context(holder)))

    def text(self, rule: Expression, holder: Holder) -> str:
        """Evaluate a calculation, and bring it into the node's type."""
        return cast_to(holder, rule.string(self.context(holder)))

    def _evaluate(self, cell: Cell) -> Any:
        before, cell.sources = cell.sources, {}
        outer, self.record.reader = self.record.reader, cell
        cell.dirty = False
        try:
            value = cell.compute()
        except ExpressionError as error:
            self.troubles[cell.holder] = error.problem("")
            value = _WITHOUT.get(cell.kind, "")
        else:
            if self.troubles and cell.kind is not Kind.COUNT:
                self.troubles.pop(cell.holder, None)
        finally:
            self.record.reader = outer
            for source in before:
                if source not in cell.sources:
                    source.readers.pop(cell, None)
        return value

    # --- changing ---

    def touch(self, holder: Holder | Range) -> None:
        """Remember how it is now, before the first change of this act."""
        if holder not in self.touched:
            self.touched[holder] = self.state_of(holder)

    def appear(self, instance: Branch) -> None:
        """Take everything in an instance as new: there was nothing at its path before the act."""
        self.touched.update((thing, None) for thing in self.things(instance))

    def happened(self, event: str, holder: Holder) -> None:
        """Have the actions done that the form has for that event there."""
        if event in holder.field.actions:
            self.events.append((event, holder))

    def changed(self, source: Any) -> None:
        """Have everything evaluated again that read the source."""
        for cell in source.readers:
            if not cell.dirty:
                cell.dirty = True
                if cell.pushed:
                    heappush(self._heap, (cell.order, cell))
                else:
                    self.touch(cell.holder)
                    if cell.kind is Kind.CONSTRAINT and not isinstance(cell.holder, Range):
                        cell.holder.accepted = ""  # it was right beside what was there before
                    self.stale.append(cell)

    def write(self, holder: Holder, text: str) -> bool:
        """Give a node a text; return whether it had another one."""
        if holder.text == text:
            return False
        self.touch(holder)
        holder.text, holder.accepted = text, ""  # what was accepted was the answer before
        if holder.field.listed:
            self._pick(holder)
        else:
            self._hold(holder, holder.field.type.canonical(text))
        self.happened(VALUE_CHANGED, holder)
        return True

    def _hold(self, holder: Holder, value: str) -> None:
        """Give a node the value that expressions read."""
        if value != holder.value:
            holder.value = value
            self.changed(holder)

    def count(self, before: tuple[int, int, int], after: tuple[int, int, int]) -> None:
        """Count a node's answer, question and problems anew."""
        for at in range(3):
            self.tally[at] += after[at] - before[at]

    def propagate(self) -> None:
        """Evaluate the pushed cells until none is left to do. Raises nothing; see `troubles`."""
        while self._heap:
            _, cell = heappop(self._heap)
            if not cell.dirty:
                continue
            cell.runs += 1
            if cell.runs == 1:
                self._ran.append(cell)
            if cell.runs > _MOST_RUNS:
                self._restless.append(cell)
                self.troubles[cell.holder] = Problem("unsettled", _UNSETTLED, "", {"rule": cell.holder.path})
                continue
            self._apply(cell, self._evaluate(cell))
        for cell in self._ran:
            cell.runs = 0
        self._ran.clear()

    def rest(self) -> None:
        """End an act: the next one tries again what did not come to rest."""
        for cell in self._restless:
            heappush(self._heap, (cell.order, cell))
        self._restless.clear()

    def _apply(self, cell: Cell, value: Any) -> None:
        cell.value = value
        holder = cell.holder
        if isinstance(holder, Range):
            self.resize(holder, value)
        elif cell.kind is Kind.CALCULATE:
            if not (holder in self.kept and self._stays(holder)):
                self.write(holder, value)
        elif cell.kind is Kind.PICKED:
            self.touch(holder)
            self._hold(holder, value)
        else:
            holder.own_relevant = value
            self.relevance(holder)

    def _stays(self, holder: Holder) -> bool:
        """Whether a draft's text stands before its calculation: somebody may have written it, or luck."""
        return holder.field.chancy or (holder.field.shown and not self.readonly(holder))

    def relevance(self, top: Holder) -> None:
        """Work out anew who is relevant in an element and below."""
        stack: list[Holder] = [top]
        while stack:
            holder = stack.pop()
            relevant = holder.own_relevant and (holder.parent is None or holder.parent.relevant)
            if relevant == holder.relevant:
                continue
            self.touch(holder)
            for thing in (*holder.kids.values(), self._range_of(holder)):
                if isinstance(thing, Range):
                    self.touch(thing)
            holder.relevant = relevant
            self.changed(holder)
            if isinstance(holder, Branch):
                stack.extend(a for a in holder.attributes if isinstance(a, Leaf))
                stack.extend(holder.every())

    def _range_of(self, holder: Holder) -> Branch | Range | None:
        return holder.parent.kids.get(holder.key) if holder.number and holder.parent else None

    def resize(self, of: Range, count: int) -> None:
        """Bring a repeat to the number that the form counts; what is too many is parked, not lost."""
        if count == len(of.instances):
            return
        self.touch(of)
        while len(of.instances) > count:
            instance = of.instances.pop()
            self.sleep(instance)
            if self.beginning:  # nobody has seen it
                self.discard(instance)
            else:
                of.parked.insert(0, instance)
        while len(of.instances) < count:
            if of.parked:
                self.join(of, of.parked.pop(0), len(of.instances))
            else:
                instance = self.instance(of, len(of.instances) + 1)
                self.join(of, instance, len(of.instances))
                self.happened(NEW_REPEAT, instance)
        self.changed(of)

    def join(self, of: Range, instance: Branch, at: int) -> None:
        """Put an instance among the others at that index, from 0; the caller tells who reads the range."""
        of.instances.insert(at, instance)
        of.renumber(at)
        instance.relevant = instance.own_relevant and of.parent.relevant
        self.appear(instance)
        for holder in self.holders(instance):
            if holder is not instance and holder.parent is not None:
                holder.relevant = holder.own_relevant and holder.parent.relevant
        self.wake(instance)

    # --- looking ---

    def words(self, text: Text, node: Node) -> str:
        """Return a text in the current language, its outputs evaluated at the node."""
        return texts.words(self, text, node)

    def offered(self, holder: Holder) -> Sequence[Choice]:
        """Work out what a question offers now."""
        return texts.offered(self, holder)

    def required(self, holder: Holder) -> bool:
        """Whether a blank is a problem now."""
        if holder.field.required:
            return True
        rule = holder.field.bind.required
        return rule is not None and self.view(holder, Kind.REQUIRED, lambda: self.truth(rule, holder))

    def readonly(self, holder: Holder) -> bool:
        """Whether the node, or a group around it, is read-only now."""
        here: Holder | None = holder
        while here is not None and here is not self.record and here.field.guarded:
            if self._own_readonly(here):
                return True
            here = here.parent
        return holder.field.question.readonly

    def _own_readonly(self, holder: Holder) -> bool:
        rule = holder.field.bind.readonly
        return rule is not None and self.view(holder, Kind.READONLY, lambda: self.truth(rule, holder))


def cast_to(holder: Holder, text: str) -> str:
    """Bring a text that was worked out into the node's type.

    One that does not fit stays as it is, to be marked; so does what was typed and a rule only gives back.
    """
    if text == holder.text:
        return text
    try:
        return holder.field.type.cast(text)
    except ValueError:
        return text


_WITHOUT: dict[int, Any] = {  # what holds when a rule cannot be evaluated: nothing hidden, nothing refused
    Kind.RELEVANT: True,
    Kind.COUNT: 0,
    Kind.READONLY: False,
    Kind.REQUIRED: False,
    Kind.CONSTRAINT: True,
    Kind.CHOICES: (),
}
