"""What fingers type at a question: mostly what the form wants, now and then what it does not."""

from __future__ import annotations

from dataclasses import dataclass

from forms import Node
from tests.faults.dice import Dice

_WORDS = (
    "Amina",
    "Zé",
    "Fátima",
    "Namicopo",
    "أمينة",
    "o'Brien",
    "200 m",
    'a "quoted" word',
    "x;y\\z",
    "Ussene",
)
_GIVEN: dict[str, tuple[str, ...]] = {
    "integer": ("4", "1", "10", "2", "999", "x"),
    "decimal": ("2.5", "36.6", "0,8"),
    "date": ("2026-03-14", "1984-07-19", "14 Mar", "nonsense"),
    "datetime": ("2026-03-14 09:20", "2026-03-14"),
    "time": ("09:20", "9"),
    "geopoint": ("-15.1165 39.2666", "-15.12, 39.25", "somewhere"),
}
_KNOWN = {"teamCode": "NPL-014", "headPhone": "841234567", "householdCard": "LLIN-004417", "bale": "MZ0417"}
"""What the rules of the shipped forms want, by question."""

_NUMBERED = frozenset({"choice", "choices", "boolean", "acknowledge", "rank"})
_TILES = 9
_PLAIN_LOOKS = frozenset({"", "text", "scanner", "textArea", "multiline"})


@dataclass(frozen=True)
class Keys:
    """Letters to type. `instead`: of what is there; `after`: at its end; `plain`: the answer is just that."""

    text: str
    instead: bool = False
    after: bool = False
    plain: bool = False


class Fingers:
    """Thinks of answers; no two texts are the same, so that a mix of two can be told."""

    def __init__(self, dice: Dice) -> None:
        self._dice = dice

    def keys(self, node: Node) -> Keys:
        """Return what to type at a question."""
        kind = node.question.type
        if kind in _NUMBERED:
            return self._of_choices(node)
        if kind in _GIVEN:
            wild = self._dice.random() < 0.15
            texts = _GIVEN[kind]
            return Keys(self._dice.choice(texts) if wild else texts[0], instead=True)
        known = _KNOWN.get(node.question.path.name)
        if known and self._dice.random() < 0.7:
            return Keys(known, instead=True)
        after = self._dice.random() < 0.3
        plain = kind == "text" and node.question.look in _PLAIN_LOOKS
        return Keys(
            self._text(), instead=not after, after=after, plain=plain and not (after and not node.text)
        )

    def _text(self) -> str:
        return f"{self._dice.choice(_WORDS)} {self._dice.randrange(10**6):06}"

    def _of_choices(self, node: Node) -> Keys:
        number = max(1, min(len(node.choices) or 2, _TILES))
        if node.question.look in {"dropdown", "minimal", "autocomplete", "search"} and node.choices:
            label = str(self._dice.choice(node.choices).label)
            return Keys(label[: self._dice.randrange(1, 4)])
        return Keys(str(self._dice.randrange(1, number + 1)))
