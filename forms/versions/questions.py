"""What differs between a question, or a section, of one version and the same one of another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from forms.model import Body, Question, Repeat, Text
from forms.session.plan import PICKED
from forms.types import worded
from forms.validate import short
from forms.versions.offers import Options, listed
from forms.versions.sentences import Difference, told
from forms.versions.side import ALWAYS, Side

_BOUNDS = frozenset({"min", "max", "min_length", "max_length"})
_NAMES = 3  # choices that a sentence names
_LONG = 60  # characters of a label that a sentence repeats
_BEFORE = 20  # characters that stand before the first that differs


class Comparison:
    """Two versions side by side. `heard` counts the translations that differ, by language."""

    def __init__(self, old: Side, new: Side, others: tuple[str, ...]) -> None:
        self._old = old
        self._new = new
        self._lists: set[object] = set()
        self.heard = dict.fromkeys(others, 0)
        self.told_lists: set[str] = set()

    def questions(self, old: Question, new: Question) -> Iterator[Difference]:
        """Yield what differs between two questions."""
        if old.hidden and new.hidden:
            yield from self._words(old, new)
            yield from self._filled(old, new)
            return
        yield from self._asked(old, new)
        yield from self._words(old, new)
        if self._differ({"": old.hint, "more": old.guidance}, {"": new.hint, "more": new.guidance}):
            yield told("hint_changed", new.path, label=self._new.name(new))
        if old.type in PICKED and new.type in PICKED:
            yield from self._choices(old, new)
        yield from self._required(old, new)
        yield from self._checks(old, new)
        yield from self._relevance(old, new)
        yield from self._calculation(old, new)
        yield from self._readonly(old, new)
        if self._old.beginning(old) != self._new.beginning(new):
            yield told("default_changed", new.path, label=self._new.name(new))

    def sections(self, old: Body, new: Body) -> Iterator[Difference]:
        """Yield what differs between two sections themselves."""
        yield from self._words(old, new)
        yield from self._relevance(old, new)
        yield from self._readonly(old, new)
        if isinstance(old, Repeat) and isinstance(new, Repeat):
            before, now = self._old.rule(old.count), self._new.rule(new.count)
            if (before, old.fixed) != (now, new.fixed):
                yield told("count_changed", new.path, label=self._new.name(new), old=before, new=now)

    def _filled(self, old: Question, new: Question) -> Iterator[Difference]:
        """Yield what differs where nobody is asked."""
        before, now = (
            (of.type, side.rule(side.bind(of).relevant), side.calculation(of), side.beginning(of))
            for side, of in ((self._old, old), (self._new, new))
        )
        if before != now:
            yield told(
                "calculation_changed",
                new.path,
                label=self._new.name(new),
                old=self._old.calculation(old),
                new=self._new.calculation(new),
            )

    def _asked(self, old: Question, new: Question) -> Iterator[Difference]:
        label = self._new.name(new)
        if old.hidden != new.hidden:
            yield told("question_hidden" if new.hidden else "question_shown", new.path, label=label)
        if old.type != new.type:
            yield told("type_changed", new.path, new.type, label=label, old=old.type, new=new.type)
        elif self._old.looks(old) != self._new.looks(new) and old.hidden == new.hidden:
            yield told("look_changed", new.path, label=label)

    def _words(self, old: Body, new: Body) -> Iterator[Difference]:
        label = self._new.name(new)
        if self._spoken(old.label, new.label):
            before, now = cut(self._old.label(old), self._new.label(new))
            case = "parts" if before == now else ""
            yield told("label_changed", new.path, case, label=label, old=before, new=now)
        if self._old.media(old.label) != self._new.media(new.label):
            yield told("media_changed", new.path, label=label)

    def _spoken(self, old: Text | str, new: Text | str) -> bool:
        """Whether two texts differ in the language of the comparison; those in others are counted."""
        for language in self.heard:
            self.heard[language] += self._old.words(old, language) != self._new.words(new, language)
        return self._old.words(old) != self._new.words(new)

    def _differ(self, old: Mapping[str, Text], new: Mapping[str, Text]) -> bool:
        """Whether any of the texts that both have differs."""
        differing = [name for name in old if name in new and self._spoken(old[name], new[name])]
        return bool(differing)

    def _choices(self, old: Question, new: Question) -> Iterator[Difference]:
        before, now = listed(old), listed(new)
        if old.itemset is not None and new.itemset is not None:
            plain = before is not None and now is not None
            picked = self._old.picking(old.itemset) != self._new.picking(new.itemset)
            if picked or (not plain and self._old.columns(old.itemset) != self._new.columns(new.itemset)):
                yield told("choices_changed", new.path, label=self._new.name(new))
        shared = before is not None and now is not None and not old.items and not new.items
        if shared and (before, now) in self._lists:
            return
        self._lists.add((before, now))
        case = "shared" if shared and self._new.offers.is_shared(new) else ""
        found = tuple(self._options(new, case, self._old.offers.all(old), self._new.offers.all(new)))
        if found and now is not None:
            self.told_lists.add(now.instance)
        yield from found

    def _options(self, of: Question, case: str, old: Options, new: Options) -> Iterator[Difference]:
        label = self._new.name(of)
        added = [self._new.shown(words) for value, words in new.items() if value not in old]
        removed = [self._old.shown(words) for value, words in old.items() if value not in new]
        kept = [value for value in new if value in old]
        renamed = [
            f"{self._old.shown(old[value])} → {self._new.shown(new[value])}"
            for value in kept
            if self._spoken(old[value], new[value])
        ]
        named = {"choice_added": added, "choice_removed": removed, "choice_renamed": renamed}
        for code, names in named.items():
            if names:
                some = ", ".join(map(short, names[:_NAMES])) + (", …" if len(names) > _NAMES else "")
                yield told(code, of.path, case, label=label, count=str(len(names)), names=some)
        if kept != [value for value in old if value in new]:
            yield told("choices_reordered", of.path, case, label=label)

    def _required(self, old: Question, new: Question) -> Iterator[Difference]:
        before, now = self._old.required(old), self._new.required(new)
        if before == now:
            return
        code = "required_changed" if before and now else "required_added" if now else "required_removed"
        case = "sometimes" if code == "required_added" and now != ALWAYS else ""
        yield told(code, new.path, case, label=self._new.name(new), old=before, new=now)

    def _checks(self, old: Question, new: Question) -> Iterator[Difference]:
        label, before, now = self._new.name(new), self._old.checks(old), self._new.checks(new)
        differing = sorted(name for name in before | now if before.get(name) != now.get(name))
        if differing:
            name = differing[0]
            told_as = "changed" if before and now else "added" if now else "removed"
            case = name if len(differing) == 1 and name in _BOUNDS.intersection(before, now) else ""
            words = {
                "old": _bound(old, name, before) if case else _written(before),
                "new": _bound(new, name, now) if case else _written(now),
            }
            yield told(f"constraint_{told_as}", new.path, case, label=label, **words)
        elif self._differ(self._old.messages(old), self._new.messages(new)):
            yield told("message_changed", new.path, label=label)

    def _relevance(self, old: Body, new: Body) -> Iterator[Difference]:
        before = self._old.rule(self._old.bind(old).relevant)
        now = self._new.rule(self._new.bind(new).relevant)
        yield from self._rule("relevance_changed", new, before, now)

    def _calculation(self, old: Question, new: Question) -> Iterator[Difference]:
        before, now = self._old.calculation(old), self._new.calculation(new)
        yield from self._rule("calculation_changed", new, before, now)

    def _readonly(self, old: Body, new: Body) -> Iterator[Difference]:
        before, now = self._old.readonly(old), self._new.readonly(new)
        yield from self._rule("readonly_changed", new, before, now, "sometimes" if now != ALWAYS else "added")

    def _rule(self, code: str, new: Body, old: str, now: str, added: str = "added") -> Iterator[Difference]:
        if old != now:
            case = "" if old and now else added if now else "removed"
            yield told(code, new.path, case, label=self._new.name(new), old=old, new=now)


def cut(old: str, new: str) -> tuple[str, str]:
    """Return as much of two texts as a sentence repeats, and in it the first place where they differ."""
    if max(len(old), len(new)) <= _LONG:
        return old, new
    same = next(
        (at for at, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new))
    )
    start = max(0, same - _BEFORE)
    old, new = (f"{'…' if start else ''}{text[start:]}" for text in (old, new))
    return short(old), short(new)


def _bound(question: Question, name: str, checks: Mapping[str, str]) -> str:
    return worded(question.type, checks[name]) if name in {"min", "max"} else checks[name]


def _written(checks: Mapping[str, str]) -> str:
    return "; ".join(
        f"{name} {argument}" if name != "constraint" else argument for name, argument in checks.items()
    )
