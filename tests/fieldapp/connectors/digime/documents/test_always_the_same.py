"""The same bytes in another process, under another hash seed, zone and locale; and nothing of it in a log."""

from __future__ import annotations

import io
import logging
import os
import subprocess
import sys

import pytest
from PIL import Image

from fieldapp.connectors.digime.documents import document
from fieldapp.records import PushedAs
from tests.fieldapp.connectors.digime.documents.made import attachment, filled, frozen
from tests.forms.scenario import element, form

_ANSWER = "Zoë Xyzzy قرية (1) Привет አማርኛ"
_AGAIN = "from tests.fieldapp.connectors.digime.documents.test_always_the_same import sums; print(*sums())"


def sums() -> list[str]:
    """Return the SHA-256 of a record with a picture, as each kind of document."""
    of = form(element("a"), element("photo", dataType="file"))
    packed = io.BytesIO()
    Image.effect_mandelbrot((300, 200), (-2, -1, 1, 1), 50).save(packed, "JPEG")
    photo = attachment("/photo", "p.jpg", packed.getvalue())
    submission = frozen(filled(of, {"/a": _ANSWER, "/photo": photo.name}), [photo])
    return [document(submission, of, how, picture=lambda _: packed.getvalue()).sha256 for how in PushedAs]


def test_another_process_makes_the_same_bytes() -> None:
    odd = {"PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo", "LC_ALL": "C"}
    ran = subprocess.run(
        [sys.executable, "-c", _AGAIN], env={**os.environ, **odd}, capture_output=True, text=True, check=True
    )
    assert ran.stdout.split() == sums()


@pytest.mark.parametrize("raw", [None, b"no form"])
@pytest.mark.parametrize("how", PushedAs)
def test_no_answer_gets_into_a_log(
    how: PushedAs, raw: bytes | None, caplog: pytest.LogCaptureFixture
) -> None:
    of = form(element("a"))
    submission = frozen(filled(of, {"/a": _ANSWER}))
    with caplog.at_level(logging.DEBUG):
        made = [document(submission, known, how) for known in (of, raw)]
        logging.getLogger("fieldapp").warning("%r", made)
    assert "Xyzzy" not in caplog.text
    assert "አማርኛ" not in caplog.text
