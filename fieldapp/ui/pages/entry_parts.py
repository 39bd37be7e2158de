"""A form cut into screens, as it stands now. No widget in here.

The outline is a tree of entries: sections, titled groups inside them, and the instances of repeats. Sections
and instances have screens of their own; a titled group is a place on the screen of what is around it, and a
repeat is a list of cards there, one for each instance. A long screen is cut into parts of at most `PART_SIZE`
rows, so that a form of any length opens as fast as its first screen.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import NamedTuple

from forms import Group, Place, Question, Repeat, Session

PART_SIZE = 40
_NAMING = 3  # questions of an instance among which its name is looked for


class Kind(Enum):
    """What a row of a screen is."""

    HEADING = auto()  # of a group or repeat
    QUESTION = auto()
    CARD = auto()  # of an instance; opens its screen
    ADD = auto()  # an instance of a repeat


@dataclass(frozen=True, slots=True)
class Block:
    """One row of a screen, if it is relevant.

    `path` is that of the question, the instance (CARD), the repeat (ADD) or what a heading is of; `key` is
    the same but for a heading, which has one of its own. `entry` is the innermost outline entry that it
    stands in (of a card: the instance), `under` the keys of the headings above it.
    """

    kind: Kind
    key: str
    path: str
    item: Question | Group | Repeat
    entry: int
    under: tuple[str, ...] = ()


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
    """One screen: `number` of `of` parts of an entry (an index into `Plan.entries`)."""

    entry: int
    number: int
    of: int
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """All entries and screens of a form, in the order of the outline.

    `route` holds the questions and the ways to add an instance in the order of the document; `at` is where a
    block's place in it is, `where` the part that a block stands in, both by the block's key.
    """

    entries: tuple[Entry, ...]
    parts: tuple[Part, ...]
    route: tuple[Block, ...]
    at: dict[str, int]
    where: dict[str, int]

    def line(self, entry: int) -> Iterator[int]:
        """Yield an entry and those around it, from the inside out."""
        while entry >= 0:
            yield entry
            entry = self.entries[entry].parent

    def screen_of(self, entry: int) -> int:
        """Return the entry on whose screen an entry's rows stand: itself, or what is around a group."""
        return self.parts[self.entries[entry].part].entry


def plan(session: Session) -> Plan:
    """Cut a form into sections and parts of nearly equal length."""
    return _Maker(session).plan()


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


class _Maker:
    """Walks through the outline of a session once."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._entries: list[_Draft] = []
        self._route: list[Block] = []
        self._at: dict[str, int] = {}

    def plan(self) -> Plan:
        for section in self._sections():
            entry = self._enter(section.item, section.path, -1)
            self._fill(section.places, _Spot(entry, entry))
        parts: list[Part] = []
        begins: list[int] = []
        where: dict[str, int] = {}
        for index, draft in enumerate(self._entries):
            if draft.blocks is None:
                begins.append(-1)
                continue
            begins.append(len(parts))
            parts.extend(_cut(index, draft.blocks))
        for number, part in enumerate(parts):
            for block in part.blocks:
                where.setdefault(block.key, number)
        entries = (
            self._made(draft, begins[index] if begins[index] >= 0 else where.get(draft.first, 0))
            for index, draft in enumerate(self._entries)
        )
        return Plan(tuple(entries), tuple(parts), tuple(self._route), self._at, where)

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
        block = Block(Kind.QUESTION, path, path, question, spot.entry, spot.under)
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
            spot = _Spot(entry, spot.screen, (*spot.under, heading.key))
        self._fill(self._inside(place), spot)

    def _repeat(self, repeat: Repeat, path: str, spot: _Spot) -> None:
        if self._entries[spot.screen].item is not repeat or self._entries[spot.screen].path != path:
            heading = self._heading(repeat, path, spot)
            spot = _Spot(spot.entry, spot.screen, (*spot.under, heading.key))
        for place in self._session.outline(path):
            entry = self._enter(repeat, place.path, spot.entry)
            self._at[place.path] = len(self._route)
            self._add(Block(Kind.CARD, place.path, place.path, repeat, entry, spot.under), spot)
            self._fill(self._inside(place), _Spot(entry, entry))
        block = Block(Kind.ADD, path, path, repeat, spot.entry, spot.under)
        self._add(block, spot)
        self._stop(block)

    def _heading(self, item: Group | Repeat, path: str, spot: _Spot) -> Block:
        key = f"heading {len(spot.under)} {path}"
        block = Block(Kind.HEADING, key, item.path and path, item, spot.entry, spot.under)
        self._at[block.key] = len(self._route)
        self._add(block, spot)
        return block

    def _add(self, block: Block, spot: _Spot) -> None:
        draft = self._entries[spot.screen]
        if draft.blocks is not None:
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


def _cut(entry: int, blocks: list[Block]) -> Iterator[Part]:
    """Yield the parts of a screen; a part that begins inside a group repeats its heading."""
    headings = {block.key: block for block in blocks if block.kind is Kind.HEADING}
    rows = [block for block in blocks if block.kind is not Kind.HEADING]
    count = max(-(-len(rows) // PART_SIZE), 1)
    size = max(-(-len(rows) // count), 1)
    for number in range(count):
        shown: dict[str, Block] = {}
        for row in rows[number * size : (number + 1) * size]:
            for key in row.under:
                if key in headings:
                    shown.setdefault(key, headings[key])
            shown[row.key] = row
        yield Part(entry, number + 1, count, tuple(shown.values()))
