"""The record of a checklist: its answers, and the Service that the service-request service takes.

Source: the contract of service-request and its checks of values; survey_form of the field app for what stands
for no answer. The server wants every required attribute, so a required one that was not asked is there too.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from forms.expr.tree import Element
from forms.expr.values import moment_of_text
from forms.model import Form, Question
from forms.path import unquote
from forms.session import Session
from forms.writers._json_values import Json, Values, canonical, envelope, loaded

NOT_SELECTED = "NOT_SELECTED"

_LISTS = frozenset({"choice", "choices"})
_STRICT = frozenset({"number", "boolean", "datetime"})  # dataTypes of which the server takes no other text


def write(session: Session, facts: Mapping[str, object]) -> bytes:
    """Return the record: `facts` as given, the form's own, the answers by code, and the Service.

    Raises ValueError: the form is no checklist.
    """
    if session.form.record != "checklist":
        raise ValueError(session.form.schema_id)
    values = Values(session.form)
    answers = values.object_of(session, blanks=False)
    given = {element.name: element for element in session.record.elements()}
    attributes = [
        {"attributeCode": unquote(question.path.name), "value": value}
        for question in session.form.questions()
        for value in _value(session, values, question, given.get(question.path.name))
    ]
    submission = session.form.submission
    service = {
        "tenantId": facts.get("tenantId") or submission.get("tenantId", ""),
        "serviceDefId": submission.get("serviceDefId", ""),
        "accountId": facts.get("projectId") or facts.get("campaignId", ""),
        "clientId": facts.get("clientReferenceId", ""),
        "attributes": attributes,
    }
    return canonical(envelope(session.form, facts, answers=answers, Service=service))


def answers(form: Form, raw: bytes) -> dict[str, str]:
    """Read a record back. Raises RecordRefused."""
    return Values(form).answers(loaded(form, raw, "answers"))


def _value(session: Session, values: Values, question: Question, given: Element | None) -> Iterator[Json]:
    """Yield what the attribute is sent with; nothing = it is left out."""
    attributes = session.form.binds[question.path].attributes
    data_type = attributes["dataType"]
    text = given.text.strip() if given is not None else ""
    if text:
        yield _sent(session, data_type, values.value(question.path, text), text)
        return
    expected = question.required or attributes["notSelected"] == "true"
    if data_type == "multivaluelist" and question.type == "choices":
        yield from [[NOT_SELECTED]] if expected else []
    elif expected or (data_type not in _STRICT and question.type not in _LISTS):
        yield NOT_SELECTED


def _sent(session: Session, data_type: str, value: Json, text: str) -> Json:
    """Return an answer as the server checks it: a Numeric is text, a Datetime milliseconds since 1970."""
    if data_type == "numeric":
        return text
    if data_type == "datetime":
        moment = moment_of_text(text, session.zone)
        return text if moment is None else round(moment.timestamp() * 1000)
    return value
