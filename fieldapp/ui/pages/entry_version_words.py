"""What a newer version of a form comes to, in words: in one line, and in groups."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from fieldapp.flows import Offer
from forms import Difference

translate = QCoreApplication.translate

_Say = Callable[[int], str]

_CONTEXT = "Versions"
_MOST_PARTS = 3  # of the line about what differs
_CHOICES = {"choice_added", "choice_removed", "choice_renamed", "choices_reordered", "choices_changed"}
_QUESTIONS = {"type_changed", "count_changed", "order_changed"}
_RULES = {"readonly_changed", "default_changed", "relevance_changed"}


class Group(StrEnum):
    """What a difference is about, in the order that people are told."""

    QUESTIONS = "questions"
    CHOICES = "choices"
    RULES = "rules"
    WORDS = "words"


def group_of(code: str) -> Group:
    """Return what a difference of that code is about."""
    about = code.partition("_")[0]
    if code in _CHOICES or code == "list_changed":
        return Group.CHOICES
    if code in _QUESTIONS or about in {"question", "section", "repeat"}:
        return Group.QUESTIONS
    if code in _RULES or about in {"required", "constraint", "calculation"}:
        return Group.RULES
    return Group.WORDS


def groups(differences: Iterable[Difference]) -> Mapping[Group, Sequence[Difference]]:
    """Return the differences by what they are about; a group with none is left out."""
    found: dict[Group, list[Difference]] = {group: [] for group in Group}
    for difference in differences:
        found[group_of(difference.code)].append(difference)
    return {group: of_group for group, of_group in found.items() if of_group}


def differences_in_a_line(differences: Sequence[Difference]) -> str:
    """Return what differs, counted: '3 questions added, 1 choice removed.'."""
    counts = dict.fromkeys(_counters(), 0)
    for difference in differences:
        counts[_counter(difference)] += _number(difference)
    parts = [say(counts[name]) for name, say in _counters().items() if counts[name]]
    if not parts:
        return translate(_CONTEXT, "Nothing differs that you would notice.")
    line = ", ".join(parts[:_MOST_PARTS])
    if len(parts) > _MOST_PARTS:
        line = translate(_CONTEXT, "{changes} and more").format(changes=line)
    return translate(_CONTEXT, "{changes}.").format(changes=line)


def carried_in_a_line(offer: Offer) -> str:
    """Return how many answers carry over: '24 of 25 answers carry over.', '' where there is no answer yet."""
    kept, total = len(offer.carried.kept), offer.answers
    if not total:
        return ""
    if kept == total:
        worded = translate(_CONTEXT, "%n answer(s) carry over: all of them.", "", total)
        one = translate(_CONTEXT, "The one answer carries over.")
        return one if total == 1 else worded.replace("(s)", "s")
    worded = translate(_CONTEXT, "{kept} of %n answer(s) carry over.", "", total)
    return worded.replace("(s)", "" if total == 1 else "s").format(kept=kept)


def version_in_words(version: str, otherwise: str) -> str:
    """Return 'version 3', or the other words where a form does not say its version."""
    return translate(_CONTEXT, "version {version}").format(version=version) if version else otherwise


def _counter(difference: Difference) -> str:
    if difference.code in {"question_added", "question_removed", "choice_added", "choice_removed"}:
        return difference.code
    return str(group_of(difference.code))


def _number(difference: Difference) -> int:
    """Return how many choices a difference is about; all else counts as one."""
    count = difference.params.get("count", "") if difference.code in _CHOICES else ""
    return int(count) if count.isdecimal() else 1


def _counters() -> Mapping[str, _Say]:
    return {
        "question_added": lambda n: _plural(translate(_CONTEXT, "%n question(s) added", "", n), n),
        "question_removed": lambda n: _plural(translate(_CONTEXT, "%n question(s) removed", "", n), n),
        "choice_added": lambda n: _plural(translate(_CONTEXT, "%n choice(s) added", "", n), n),
        "choice_removed": lambda n: _plural(translate(_CONTEXT, "%n choice(s) removed", "", n), n),
        "rules": lambda n: _plural(translate(_CONTEXT, "%n rule(s) changed", "", n), n),
        "questions": lambda n: _plural(translate(_CONTEXT, "%n other change(s) to questions", "", n), n),
        "choices": lambda n: _plural(translate(_CONTEXT, "%n choice(s) changed", "", n), n),
        "words": lambda n: _plural(translate(_CONTEXT, "%n change(s) of words", "", n), n),
    }


def _plural(worded: str, number: int) -> str:
    return worded.replace("(s)", "" if number == 1 else "s")
