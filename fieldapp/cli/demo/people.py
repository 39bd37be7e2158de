"""Answers such as a field worker in Nampula would type, for the demo's forms and for any other.

Two households answer the shipped samples. A question that they do not know gets the answers of its type to
try; only what the form's own rules accept is taken. So the samples may change without this file.
"""

from __future__ import annotations

from collections.abc import Iterator

from forms import Node, Question, Session

PHOTO = "household.png"

# What both households share, then what each says. '' = left blank, as people do.
_VISIT = {"teamCode": "NPL-014", "district": "RAPALE", "member3Name": "", "member4Name": ""} | dict.fromkeys(
    ("member3Sex", "member3Age", "member4Sex", "member4Age"), ""
)
_HOUSEHOLDS: tuple[dict[str, str], ...] = (
    _VISIT
    | {
        "firstName": "Amina",
        "visitDate": "2026-03-14",
        "consent": "true",
        "village": "Namicopo",
        "gps": "-15.1165 39.2666 361 8",
        "headName": "Fátima Abdala",
        "headSex": "FEMALE",
        "headBirthDate": "1984-07-19",
        "headPhone": "841234567",
        "member1Name": "Ussene Abdala",
        "member1Sex": "MALE",
        "member1Age": "11",
        "member2Name": "Amina Abdala",
        "member2Sex": "FEMALE",
        "member2Age": "4",
        "memberCount": "3",
        "sleepingSpaces": "2",
        "netSources": "CAMPAIGN_2023 ANTENATAL",
        "waterDistance": "0.8",
        "householdCard": "LLIN-004417",
        "recipientName": "Fátima Abdala",
        "status": "DELIVERED",
        "netsPlanned": "2",
        "netsDelivered": "2",
        "bale": "MZ0417",
        "reason": "",
        "hangingShown": "true",
        "advice": "AIR_24H EVERY_NIGHT",
        "handedOverAt": "2026-03-14T09:20",
        "remarks": "Both nets hung while we were there 👍",
    },
    _VISIT
    | {
        "firstName": "João",
        "visitDate": "2026-03-15",
        "consent": "true",
        "village": "Muatala",
        "gps": "-15.1204 39.2533 355 5",
        "headName": "João Macuácua",
        "headSex": "MALE",
        "headBirthDate": "1979-12-02",
        "headPhone": "",
        "member1Name": "Conceição Macuácua",
        "member1Sex": "FEMALE",
        "member1Age": "38",
        "member2Name": "",
        "member2Sex": "",
        "member2Age": "",
        "memberCount": "2",
        "sleepingSpaces": "1",
        "netSources": "NONE",
        "waterDistance": "2.5",
        "householdCard": "LLIN-004418",
        "recipientName": "João Macuácua",
        "status": "PARTIALLY_DELIVERED",
        "netsPlanned": "2",
        "netsDelivered": "1",
        "bale": "MZ0418",
        "reason": "STOCK_OUT",
        "hangingShown": "false",
        "advice": "EVERY_NIGHT REPAIR",
        "handedOverAt": "2026-03-15T16:45",
        "remarks": "One net was missing from the bale. شكراً",
    },
)
_BY_TYPE: dict[str, tuple[str, ...]] = {
    "text": ("Namicopo", "+258841234567", "MZ-2026-004417", "1"),
    "integer": ("4", "1", "10", "100"),
    "decimal": ("2.5", "36.6"),
    "boolean": ("true", "false"),
    "date": ("2026-03-14", "1984-07-19"),
    "datetime": ("2026-03-14T09:20",),
    "time": ("09:20",),
    "geopoint": ("-15.1165 39.2666 361 8",),
    "geotrace": ("-15.1165 39.2666; -15.1204 39.2533",),
    "geoshape": ("-15.1165 39.2666; -15.1204 39.2533; -15.11 39.25; -15.1165 39.2666",),
    "acknowledge": ("OK",),
    "attachment": (PHOTO,),
}


def answers(session: Session, household: int) -> Iterator[tuple[Node, str]]:
    """Yield each question that household 0, 1, 2, ... answers, with the answer, which is also set.

    A question is left blank where no answer known here passes its rules; one that is not asked is passed by.
    A repeat that would stay empty gets an instance.
    """
    known = _HOUSEHOLDS[household % len(_HOUSEHOLDS)]
    seen: set[str] = set()
    while todo := [node for node in _asked(session) if node.path not in seen] or _first_instance(session):
        for node in todo:
            seen.add(node.path)
            said = known.get(node.question.path.name)
            tries = _any_answers(node) if said is None else (said,) if said else ()
            text = next((text for text in tries if _accepted(session, node, text)), "")
            if text:
                yield session.node(node.path), text


def _asked(session: Session) -> list[Node]:
    """Return the questions that somebody can answer now."""
    return [node for node in map(session.node, session.questions()) if node.asked]


def _first_instance(session: Session, path: str = "") -> list[Node]:
    """Add an instance to the first repeat without any; return what is asked then, nothing where none is."""
    for place in session.outline(path):
        if isinstance(place.item, Question) or not place.path:
            continue
        section = session.section(place.path)
        if section.relevant and section.can_add and section.count == 0:
            session.add_repeat(place.path)
            return _asked(session)
        if section.relevant and (found := _first_instance(session, place.path)):
            return found
    return []


def _accepted(session: Session, node: Node, text: str) -> bool:
    """Try an answer; what does not pass is taken back."""
    try:
        session.set(node.path, text)
        if session.node(node.path).valid:
            return True
        session.set(node.path, node.text)
    except KeyError:  # an earlier answer took its instance away
        pass
    return False


def _any_answers(node: Node) -> tuple[str, ...]:
    codes = tuple(choice.value for choice in node.choices)
    if node.question.type == "rank":
        return (" ".join(codes),)
    if node.question.type == "choices" and codes:
        return (" ".join(codes[:2]), *codes)
    return codes or _BY_TYPE.get(node.question.type, ())
