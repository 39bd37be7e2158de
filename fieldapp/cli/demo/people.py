"""Answers such as a field worker in Nampula would type, for any form of the demo.

Each question has answers to try, the likeliest first; the first that the form's own rules accept is taken.
So the samples may change without this file knowing their rules.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from forms import Question, Session

PHOTO = "household.png"

# Word of a question's key (lower case) -> what people answer, by turns.
_BY_KEY: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("phone", ("+258841234567", "841234567", "+258825550143", "825550143")),
    ("mobile", ("+258841234567", "841234567")),
    ("firstname", ("Amina", "João", "Conceição", "Fátima", "Ussene")),
    ("lastname", ("Bello", "Macuácua", "Nhantumbo", "Abdala", "Saíde")),
    ("name", ("Fátima Abdala", "João Macuácua", "Conceição Nhantumbo", "Ussene Saíde")),
    ("village", ("Namicopo", "Muatala", "Napipine", "Mutauanha")),
    ("address", ("Rua dos Continuadores 14", "Bairro de Napipine, quarteirão 6")),
    ("landmark", ("Behind the market, blue gate", "Near the mosque")),
    ("barcode", ("MZ-2026-004417", "MZ-2026-004418", "6009880120017")),
    ("serial", ("MZ-2026-004417", "MZ-2026-004418")),
    ("birth", ("1984-07-19", "1991-02-03", "2023-11-30")),
    ("age", ("34", "27", "41", "6")),
    ("comment", ("Net hung over the bed while we were there 👍", "Second net is for the children")),
    ("remark", ("Net hung over the bed while we were there 👍", "Owner asked for one more net")),
    ("note", ("Came back in the evening, all at home", "شكراً")),
)
_BY_TYPE: dict[str, tuple[str, ...]] = {
    "text": ("Namicopo", "Muatala", "Napipine"),
    "integer": ("4", "2", "5", "1", "0", "10", "100"),
    "decimal": ("2.5", "1.5", "36.6"),
    "boolean": ("true", "false"),
    "date": ("2026-03-14", "2026-03-15", "1991-02-03"),
    "datetime": ("2026-03-14T09:20", "2026-03-15T16:45"),
    "geopoint": ("-15.1165 39.2666 361 8", "-15.1204 39.2533 355 5"),
    "attachment": (PHOTO,),
}


def answers(session: Session, turn: int) -> Iterator[tuple[Question, str]]:
    """Yield an answer to each question that is asked; `turn` (0, 1, ...) makes records differ.

    A question is left out when no answer known here passes its rules and none is required.
    """
    for question in list(session.form.questions()):
        if question.hidden or question.readonly:
            continue
        for text in _turned(_candidates(question), turn):
            if _accepted(session, question, text):
                yield question, text
                break


def _accepted(session: Session, question: Question, text: str) -> bool:
    """Try an answer; what does not pass is taken back."""
    path = str(question.path)
    before = session.node(path).text
    session.set(path, text)
    if session.node(path).valid:
        return True
    session.set(path, before)
    return False


def _candidates(question: Question) -> list[str]:
    if question.type == "choice":
        return [choice.value for choice in question.choices]
    if question.type == "choices":
        codes = [choice.value for choice in question.choices]
        return [" ".join(codes[:2]), " ".join(codes[1:3]), codes[0]] if codes else []
    key = question.path.name.lower()
    asked = f"{key} {question.label.lower()}"
    by_key = next((texts for word, texts in _BY_KEY if word in asked.replace(" ", "")), ())
    fitting = by_key if question.type in {"text", "integer", "date"} else ()
    return [*fitting, *_BY_TYPE.get(question.type, ())]


def _turned(texts: Iterable[str], turn: int) -> list[str]:
    """Return the texts beginning with another one each turn."""
    row = list(texts)
    start = turn % len(row) if row else 0
    return row[start:] + row[:start]
