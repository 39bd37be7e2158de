"""A form cut into screens, as it stands now. No widget in here.

The outline is a tree of entries: sections, titled groups inside them, and the instances of repeats. Sections
and instances have screens of their own; a titled group is a place on the screen of what is around it, and a
repeat is a list of cards there, one for each instance. How the rows become screens is up to the layout: see
`entry_layouts`. The outline and the order of the questions are the same in all of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from fieldapp.ui.pages.entry_blocks import Block, Kind
from fieldapp.ui.pages.entry_layouts import Layout, pages
from forms import Group, Place, Question, Repeat, Session

_ON_ONE_SCREEN = frozenset({"field-list", "table-list"})
_NAMING = 3  # questions of an instance among which its name is looked for


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the outline. `item` None: questions that stand loose between the groups.

    `path` is that of a group, a repeat or an instance, '' for one that only arranges the screen. `number` is
    the instance's, 0 for everything else. `part` is where it begins, `first` the key of its first block,
    `names` the first questions of an instance. `parent` is -1 for a section.
    """

    item: Group | Repeat | None
    path: str
    parent: int
    level: int
    number: int
    part: int
    first: str
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """One screen: `number` of `of` parts of an entry (an index into `Plan.entries`, -1 = the whole form)."""

    entry: int
    number: int
    of: int
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """All entries and screens of a form, in the order of the outline.

    `route` holds the questions and the ways to add an instance in the order of the document; `at` is where a
    block's place in it is, `where` the part that a block stands in, both by the block's key. `cards` are the
    entries of the instances, by path.
    """

    entries: tuple[Entry, ...]
    parts: tuple[Part, ...]
    route: tuple[Block, ...]
    at: dict[str, int]
    where: dict[str, int]
    cards: dict[str, int]
    layout: Layout

    def line(self, entry: int) -> Iterator[int]:
        """Yield an entry and those around it, from the inside out."""
        while entry >= 0:
            yield entry
            entry = self.entries[entry].parent

    def screen_of(self, entry: int) -> int:
        """Return the entry on whose screen an entry's rows stand: itself, or what is around a group."""
        return self.parts[self.entries[entry].part].entry


def plan(session: Session, layout: Layout = Layout.GROUP) -> Plan:
    """Cut a form into sections, and these into screens as the layout has it."""
    return _Maker(session, layout).plan()


def instance_number(path: str) -> int:
    """Return the number at the end of an instance's path, 0 where there is none."""
    return int(path[path.rindex("[") + 1 : -1]) if path.endswith("]") else 0


def repeat_of(instance: str) -> str:
    """Return the path of the repeat that has an instance."""
    return instance[: instance.rindex("[")]


@dataclass
class _Draft:
    """An entry in the making; `blocks` None where its rows stand on another entry's screen."""

    item: Group | Repeat | None
    path: str
    parent: int
    level: int
    blocks: list[Block] | None
    first: str = ""
    names: list[str] = field(default_factory=list[str])


class _Section(NamedTuple):
    """What stands at the top of the form: a group, a repeat, or loose questions (None)."""

    item: Group | Repeat | None = None
    path: str = ""
    places: Sequence[Place] = ()


@dataclass(frozen=True)
class _Spot:
    """Where the next row goes."""

    entry: int
    screen: int  # the entry that has the blocks
    under: tuple[str, ...] = ()
    together: str = ""


class _Maker:
    """Walks through the outline of a session once."""

    def __init__(self, session: Session, layout: Layout) -> None:
        self._session = session
        self._layout = layout
        self._entries: list[_Draft] = []
        self._all: list[Block] = []
        self._route: list[Block] = []
        self._at: dict[str, int] = {}

    def plan(self) -> Plan:
        for section in self._sections():
            entry = self._enter(section.item, section.path, -1)
            self._fill(section.places, self._begun(section, entry))
        parts, begins = self._parts()
        where: dict[str, int] = {}
        for number, part in enumerate(parts):
            for block in part.blocks:
                where.setdefault(block.key, number)
        entries = (
            self._made(draft, begins[index] if begins[index] >= 0 else where.get(draft.first, 0))
            for index, draft in enumerate(self._entries)
        )
        cards = {draft.path: index for index, draft in enumerate(self._entries) if draft.path.endswith("]")}
        return Plan(tuple(entries), tuple(parts), tuple(self._route), self._at, where, cards, self._layout)

    def _parts(self) -> tuple[list[Part], list[int]]:
        """Return the screens, and for each entry the one that it begins with (-1: that of its first row)."""
        if self._layout is Layout.WHOLE:
            return [Part(-1, 1, 1, tuple(self._all))] if self._all else [], [0] * len(self._entries)
        parts: list[Part] = []
        begins: list[int] = []
        for index, draft in enumerate(self._entries):
            begins.append(-1 if draft.blocks is None else len(parts))
            cut = list(pages(draft.blocks, self._layout)) if draft.blocks is not None else []
            parts.extend(Part(index, number, len(cut), blocks) for number, blocks in enumerate(cut, start=1))
        return parts, begins

    def _begun(self, section: _Section, entry: int) -> _Spot:
        """Return where the rows of a section go; where it has no screen of its own, under its heading."""
        together = _together(section.item, section.path)
        spot = _Spot(entry, entry, (), together)
        if self._layout is not Layout.WHOLE or not isinstance(section.item, Group):
            return spot
        heading = self._heading(section.item, section.path or _first_path(section.places[0]), spot)
        return replace(spot, under=(heading.key,))

    @staticmethod
    def _made(draft: _Draft, part: int) -> Entry:
        number = instance_number(draft.path)
        return Entry(
            draft.item, draft.path, draft.parent, draft.level, number, part, draft.first, tuple(draft.names)
        )

    def _sections(self) -> Iterator[_Section]:
        """Yield what stands at the top of the form, loose questions together."""
        around, places = self._unwrapped()
        loose: list[Place] = []
        for place in places:
            if isinstance(place.item, Question):
                loose.append(place)
                continue
            if loose:
                yield around._replace(places=loose)
                loose, around = [], _Section()
            inside = [place] if isinstance(place.item, Repeat) else self._inside(place)
            yield _Section(place.item, place.path, inside)
        if loose:
            yield around._replace(places=loose)

    def _unwrapped(self) -> tuple[_Section, list[Place]]:
        """Return a group around the whole form, whose name stays with what is loose in it, and its inside."""
        around = _Section()
        places = [place for place in self._session.outline() if _shown(place)]
        while len(places) == 1 and isinstance(places[0].item, Group):
            inside = self._inside(places[0])
            if all(isinstance(place.item, Question) for place in inside):
                break
            around = _Section(places[0].item, places[0].path)
            places = inside
        return around, places

    def _inside(self, place: Place) -> list[Place]:
        """Return what a group or an instance holds and anybody is shown."""
        found = place.inside if place.inside or not place.path else self._session.outline(place.path)
        return [place for place in found if _shown(place)]

    def _enter(self, item: Group | Repeat | None, path: str, parent: int, *, screen: bool = True) -> int:
        level = self._entries[parent].level + 1 if parent >= 0 else 0
        self._entries.append(_Draft(item, path, parent, level, [] if screen else None))
        return len(self._entries) - 1

    def _fill(self, places: Sequence[Place], spot: _Spot) -> None:
        for place in places:
            if isinstance(place.item, Question):
                self._question(place.item, place.path, spot)
            elif isinstance(place.item, Repeat):
                self._repeat(place.item, place.path, spot)
            else:
                self._group(place, place.item, spot)

    def _question(self, question: Question, path: str, spot: _Spot) -> None:
        if path in self._at:  # another control of the same node: the first one counts
            return
        block = Block(Kind.QUESTION, path, path, question, spot.entry, spot.under, spot.together)
        self._add(block, spot)
        self._name(path, spot.screen)
        self._stop(block)

    def _name(self, path: str, screen: int) -> None:
        names = self._entries[screen].names
        if len(names) < _NAMING:
            names.append(path)

    def _group(self, place: Place, group: Group, spot: _Spot) -> None:
        if group.label:
            heading = self._heading(group, place.path or _first_path(place), spot)
            entry = self._enter(group, place.path, spot.entry, screen=False)
            self._entries[entry].first = heading.key
            spot = replace(spot, entry=entry, under=(*spot.under, heading.key))
        together = _together(group, place.path or _first_path(place))
        self._fill(self._inside(place), replace(spot, together=spot.together or together))

    def _repeat(self, repeat: Repeat, path: str, spot: _Spot) -> None:
        screen = self._entries[spot.screen]
        if self._layout is Layout.WHOLE or screen.item is not repeat or screen.path != path:
            heading = self._heading(repeat, path, spot)
            spot = replace(spot, under=(*spot.under, heading.key))
        spot = replace(spot, together=spot.together or path)
        for place in self._session.outline(path):
            entry = self._enter(repeat, place.path, spot.entry)
            self._at[place.path] = len(self._route)
            self._add(
                Block(Kind.CARD, place.path, place.path, repeat, entry, spot.under, spot.together), spot
            )
            self._fill(self._inside(place), _Spot(entry, entry, (), _together(repeat, place.path)))
        block = Block(Kind.ADD, path, path, repeat, spot.entry, spot.under, spot.together)
        self._add(block, spot)
        self._stop(block)

    def _heading(self, item: Group | Repeat, path: str, spot: _Spot) -> Block:
        key = f"heading {len(spot.under)} {path}"
        block = Block(Kind.HEADING, key, item.path and path, item, spot.entry, spot.under, spot.together)
        self._at[block.key] = len(self._route)
        self._add(block, spot)
        return block

    def _add(self, block: Block, spot: _Spot) -> None:
        draft = self._entries[spot.screen]
        if self._layout is Layout.WHOLE:
            self._all.append(block)
        elif draft.blocks is not None:
            draft.blocks.append(block)
        draft.first = draft.first or block.key

    def _stop(self, block: Block) -> None:
        self._at[block.key] = len(self._route)
        self._route.append(block)


def _shown(place: Place) -> bool:
    """Return whether an item of the body is for people to see."""
    return _visible(place.item)


def _first_path(place: Place) -> str:
    """Return the path of the first thing with a path in a group that only arranges the screen."""
    found: Iterator[str] = map(_first_path, place.inside)
    return place.path or next((path for path in found if path), "")


def _visible(item: Question | Group | Repeat) -> bool:
    if isinstance(item, Question):
        return not item.hidden
    return any(map(_visible, item.children))


def _together(item: Group | Repeat | None, path: str) -> str:
    """Return what holds the rows of a section together, '' where the form leaves that to the layout."""
    wanted = item is not None and not _ON_ONE_SCREEN.isdisjoint(item.look.lower().split())
    return f"screen {path}" if wanted else ""
