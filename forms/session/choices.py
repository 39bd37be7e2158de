"""What a question offers. Of a list it is rows, and a choice is made of one when somebody looks at it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from operator import eq
from types import MappingProxyType
from typing import overload

from forms.expr.listing import Picked
from forms.model import Text

_NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Choice:
    """One option on offer now: `value` is what an answer holds, `label` its words in the current language.

    `media` are file names by form: image, audio, video.
    """

    value: str
    label: str
    media: Mapping[str, str] = field(default_factory=lambda: _NOTHING)


@dataclass(frozen=True, slots=True)
class Cells:
    """Which cells of a row make a choice; `label` is '' where a list has none.

    `texts`: those that a label is the name of, for all languages and without outputs; None: it is the label.
    """

    value: str
    label: str
    texts: Mapping[str, Text] | None
    language: str


class Offer(Sequence[Choice]):
    """Choices that are rows of a list: frozen, and equal to whatever holds the same choices in this order."""

    __slots__ = ("_cells", "_rows")

    def __init__(self, rows: Picked, cells: Cells) -> None:
        """Offer these rows."""
        self._rows = rows
        self._cells = cells

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._rows.numbers)

    @overload
    def __getitem__(self, at: int) -> Choice: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Choice]: ...
    def __getitem__(self, at: int | slice) -> Choice | Sequence[Choice]:
        """Return a choice, or some of them."""
        numbers = self._rows.numbers[at]
        return self._choice(numbers) if isinstance(numbers, int) else tuple(map(self._choice, numbers))

    def __iter__(self) -> Iterator[Choice]:
        """Yield the choices."""
        return map(self._choice, self._rows.numbers)

    def __eq__(self, other: object) -> bool:
        """Whether the other offers the same; without a look at a choice where both are rows of one list."""
        if isinstance(other, Offer) and self._cells == other._cells:
            own, others = self._rows, other._rows
            if own.listing is others.listing:
                return len(self) == len(other) and all(map(eq, own.numbers, others.numbers))
        return tuple(self) == (tuple(other) if isinstance(other, Offer) else other)

    __hash__ = None  # type: ignore[assignment]  # choices have none either

    def having(self, values: Collection[str]) -> Sequence[Choice]:
        """Return the choices with one of these values; found, not looked for."""
        return Offer(self._rows.having(self._cells.value, values), self._cells)

    def _choice(self, row: int) -> Choice:
        cells, listing = self._cells, self._rows.listing
        value = listing.cell(row, cells.value) or ""
        label = listing.cell(row, cells.label) or ""
        text = cells.texts.get(label) if cells.texts is not None else None
        if text is None:
            return Choice(value, label or value)
        words = "".join(map(str, text.parts(cells.language)))
        return Choice(value, words or value, text.files(cells.language))


def having(choices: Sequence[Choice], values: Collection[str]) -> Sequence[Choice]:
    """Return the choices with one of these values."""
    if isinstance(choices, Offer):
        return choices.having(values)
    return [choice for choice in choices if choice.value in values]


def picked(choices: Sequence[Choice], text: str) -> dict[str, str]:
    """Return the labels of what a text may pick, by value: of a list of 100,000 only these are of use."""
    codes = {*text.split(), text.strip()}
    return {choice.value: choice.label for choice in having(choices, codes)}
