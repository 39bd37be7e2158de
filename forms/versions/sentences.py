"""What differs between two versions of a form, in words: every sentence there is, by its code."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

_NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that differs, told as a `Problem` is: `code` is stable, `template` English with named holes.

    `place` is a template path of the newer form, of the older one where the thing is gone, '' = the form.
    `params` of a rule have it as `old` and `new` in the forms' own words, said or not.
    """

    code: str
    template: str
    place: str = ""
    params: Mapping[str, str] = field(default_factory=lambda: _NOTHING)

    def __str__(self) -> str:
        """Return the English sentence."""
        return self.template.format_map(self.params)


def told(code: str, place: str = "", case: str = "", **params: str) -> Difference:
    """Return a difference; `case` chooses among the sentences of one code."""
    return Difference(code, SENTENCES[code][case], place, params)


SENTENCES: Mapping[str, Mapping[str, str]] = {
    "title_changed": {"": "The form “{old}” is called “{new}” now."},
    "language_added": {"": "The form can be shown in {language} now."},
    "language_removed": {"": "The form cannot be shown in {language} any more."},
    "translation_changed": {"": "The words in {language} changed in some places ({count})."},
    "list_changed": {"": "The list “{name}”, which the form looks things up in, changed."},
    "order_changed": {
        "": "What is in “{label}” stands in another order.",
        "form": "What is in the form stands in another order.",
    },
    "section_added": {"": "New section: “{label}”."},
    "section_removed": {"": "Section removed: “{label}”."},
    "repeat_added": {"": "New section that can be filled several times: “{label}”."},
    "repeat_removed": {"": "Section removed that could be filled several times: “{label}”."},
    "count_changed": {"": "How often “{label}” is to be filled changed."},
    "question_added": {"": "New question: “{label}”."},
    "question_removed": {"": "Question removed: “{label}”."},
    "question_moved": {
        "": "The question “{label}” is in “{section}” now.",
        "form": "The question “{label}” is outside all sections now.",
    },
    "question_hidden": {"": "“{label}” is not asked any more. The form fills it in itself."},
    "question_shown": {"": "“{label}” is a question now. Before, the form filled it in itself."},
    "calculation_added": {"": "New calculation: “{label}”."},
    "calculation_removed": {"": "Calculation removed: “{label}”."},
    "calculation_changed": {
        "added": "“{label}” is a calculation now.",
        "removed": "“{label}” is not a calculation any more.",
        "": "The calculation “{label}” changed.",
    },
    "label_changed": {
        "": "“{old}” reads “{new}” now.",
        "parts": "What “{label}” repeats of other answers changed.",
    },
    "hint_changed": {"": "The help for “{label}” changed."},
    "message_changed": {"": "“{label}” says in other words what is wrong with an answer."},
    "media_changed": {"": "“{label}” has another picture, sound or film."},
    "look_changed": {"": "“{label}” looks different."},
    "type_changed": {
        "text": "“{label}” is answered with a text now.",
        "integer": "“{label}” is answered with a whole number now.",
        "decimal": "“{label}” is answered with a number now.",
        "boolean": "“{label}” is answered with yes or no now.",
        "date": "“{label}” is answered with a date now.",
        "time": "“{label}” is answered with a time of day now.",
        "datetime": "“{label}” is answered with a date and a time of day now.",
        "choice": "“{label}” is answered with one of several choices now.",
        "choices": "“{label}” is answered with any number of choices now.",
        "rank": "“{label}” is answered by putting choices in order now.",
        "acknowledge": "“{label}” is answered by confirming it now.",
        "geopoint": "“{label}” is answered with a place now.",
        "geotrace": "“{label}” is answered with a line on the map now.",
        "geoshape": "“{label}” is answered with an area on the map now.",
        "attachment": "“{label}” is answered with a photo or file now.",
    },
    "choice_added": {
        "": "New choices of “{label}” ({count}): {names}.",
        "shared": "New choices of “{label}” and of other questions with its list ({count}): {names}.",
    },
    "choice_removed": {
        "": "Choices of “{label}” removed ({count}): {names}.",
        "shared": "Choices of “{label}” and of other questions with its list removed ({count}): {names}.",
    },
    "choice_renamed": {
        "": "Choices of “{label}” in other words ({count}): {names}.",
        "shared": "Choices of “{label}” and of other questions with its list in other words "
        "({count}): {names}.",
    },
    "choices_reordered": {
        "": "The choices of “{label}” stand in another order.",
        "shared": "The choices of “{label}” and of other questions with its list stand in another order.",
    },
    "choices_changed": {"": "What “{label}” offers to choose from is worked out in another way."},
    "required_added": {
        "": "“{label}” needs an answer now.",
        "sometimes": "“{label}” needs an answer in some cases now.",
    },
    "required_removed": {"": "“{label}” can be left empty now."},
    "required_changed": {"": "“{label}” needs an answer in other cases than before."},
    "constraint_added": {"": "There is a new rule for what can be answered to “{label}”."},
    "constraint_removed": {"": "There is no rule any more for what can be answered to “{label}”."},
    "constraint_changed": {
        "": "The rule for what can be answered to “{label}” changed.",
        "min": "The least that can be answered to “{label}” is {new} now, before {old}.",
        "max": "The most that can be answered to “{label}” is {new} now, before {old}.",
        "min_length": "The answer to “{label}” needs at least {new} characters now, before {old}.",
        "max_length": "The answer to “{label}” can have {new} characters now, before {old}.",
    },
    "relevance_changed": {
        "added": "“{label}” is asked only in some cases now.",
        "removed": "“{label}” is asked in every case now.",
        "": "“{label}” is asked in other cases than before.",
    },
    "readonly_changed": {
        "added": "“{label}” cannot be changed any more.",
        "sometimes": "“{label}” cannot be changed in some cases now.",
        "removed": "“{label}” can be changed now.",
        "": "“{label}” can be changed in other cases than before.",
    },
    "default_changed": {"": "“{label}” starts with another answer."},
}
"""The sentences by code, and where a code has several by case."""
