"""What is said of an answer away from its field: behind dots where the form wants it behind dots there."""

from __future__ import annotations

from dataclasses import replace

from fieldapp.ui.look import words_of
from fieldapp.ui.words import say
from forms import Node, Question

_DOTS = "•" * 8  # whatever its length: that tells something too
_VALUE = "value"  # of a problem's sentence: what was answered


def masked(question: Question) -> bool:
    """Whether nobody shall read an answer over the person's shoulder."""
    return "masked" in words_of(question)


def answer_shown(node: Node) -> str:
    """Return the answer as people say it, '' where there is none."""
    return _DOTS if node.text and masked(node.question) else node.words


def problem_shown(node: Node) -> str:
    """Return what is wrong with an answer first of all."""
    problem = node.problems[0]
    if _VALUE in problem.params and masked(node.question):
        problem = replace(problem, params={**problem.params, _VALUE: _DOTS})
    return say(problem)
