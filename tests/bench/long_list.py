"""A list of 100,000 villages as CSV, XML and GeoJSON, and a form that asks for one of them by cascade."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from io import StringIO

COUNTRIES, DISTRICTS, VILLAGES = 3, 700, 48  # of one another: 100,800 rows
ROWS = COUNTRIES * DISTRICTS * VILLAGES
HEADER = ("name", "label", "country", "district")
LEVELS = {
    "country": "country = /data/country",
    "district": "district = /data/district",
    "both": "country = /data/country and district = /data/district",
}
"""Of a country there are 33,600 rows, of a district 48: both are filters that a cascade has."""

_FORM = """<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">
 <h:head><h:title>Village</h:title><model>
 <instance><data id="villages"><country/><district/><key/><label/>{nodes}</data></instance>
 <instance id="villages" src="jr://file/{file}"/>
 <bind nodeset="/data/label" calculate="instance('villages')/root/item[name = /data/key]/label"/>
 </model></h:head><h:body><input ref="/data/country"/><input ref="/data/district"/><input ref="/data/key"/>
 {questions}</h:body></h:html>"""
_QUESTION = """<select1 ref="/data/of_{name}"><label>Village</label>
 <itemset nodeset="instance('villages')/root/item[{condition}]">
 <value ref="name"/><label ref="label"/></itemset></select1>"""


def form(ending: str) -> bytes:
    """Return a form that picks from the list in a file of that ending."""
    questions = "".join(
        _QUESTION.format(name=name, condition=condition) for name, condition in LEVELS.items()
    )
    nodes = "".join(f"<of_{name}/>" for name in LEVELS)
    return _FORM.format(file=f"villages.{ending}", nodes=nodes, questions=questions).encode()


def rows(*, mixed: bool = False) -> Iterator[tuple[str, str, str, str]]:
    """Yield the rows; `mixed`: countries and districts do not stand together."""
    for i in range(ROWS):
        place = i * 7919 % ROWS if mixed else i
        district, village = divmod(place, VILLAGES)
        country = district // DISTRICTS
        label = f"Village {village} of district {district}"
        yield f"v{place}", label, f"c{country}", f"d{district}"


def as_csv(*, mixed: bool = False) -> bytes:
    """Return the list as CSV."""
    file = StringIO()
    csv.writer(file, lineterminator="\n").writerows([HEADER, *rows(mixed=mixed)])
    return file.getvalue().encode()


def as_xml() -> bytes:
    """Return the list as XML."""
    items = (
        "".join(f"<{name}>{cell}</{name}>" for name, cell in zip(HEADER, row, strict=True)) for row in rows()
    )
    return f"<root>{''.join(f'<item>{item}</item>' for item in items)}</root>".encode()


def as_geojson() -> bytes:
    """Return the list as GeoJSON, each village a point."""
    features = [
        {
            "type": "Feature",
            "geometry": {"type": "Point", "coordinates": [36.5 + i / ROWS, -1.25]},
            "properties": dict(zip(HEADER, row, strict=True)),
        }
        for i, row in enumerate(rows())
    ]
    return json.dumps({"type": "FeatureCollection", "features": features}).encode()
