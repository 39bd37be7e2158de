"""The gallery of questions, answered as somebody would, to be looked at."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from fieldapp.app import App
from fieldapp.assets import asset

GALLERY = asset("samples", "xlsform", "gallery.csv")

ANSWERS = {
    "texts/name": "Amina Bello",
    "texts/story": "Rain from early morning on.\nThe path to the well is under water.",
    "texts/card": "00427",
    "texts/budget": "1250000",
    "texts/phone": "+258 84 123 4567",
    "texts/pin": "s3cret",
    "texts/odd": "kept as it is",
    "numbers/people": "4",
    "numbers/weight": "61.5",
    "numbers/heads": "1204331",
    "numbers/pain": "7",
    "numbers/depth": "1.5",
    "numbers/size": "42",
    "numbers/stars": "3",
    "one/main": "maize",
    "one/second": "rice",
    "one/fourth": "groundnut",
    "one/irrigated": "yes",
    "one/fenced": "no",
    "one/wish": "cassava",
    "one/village": "sao_tome",
    "one/fair": "rather_yes",
    "one/roof": "tin",
    "one/table/meat": "weekly",
    "many/grown": "maize cassava sorghum",
    "many/sold": "cassava",
    "many/bought": "maize beans rice",
    "many/seen": "grass tin",
    "many/needs": "school water road",
    "days/visit": "2026-11-19",
    "days/harvest": "2026-04-01",
    "days/built": "1998-01-01",
    "days/lunch": "12:30",
    "places/door": "-15.12 39.26 NaN 8",
    "places/path": "-15.12 39.26; -15.13 39.27",
    "rest/told": "OK",
    "rest/more": "yes",
}


def half_fill_gallery(app: App) -> str:
    """Leave a draft of the gallery at its first question, with pictures; return its id."""
    added = app.flows.intake.add(GALLERY)
    opened = app.flows.capture.start(added.id)
    for path, text in ANSWERS.items():
        opened.session.set(f"/data/{path}", text)
    with TemporaryDirectory() as folder:
        for path, image in (("photo", _house()), ("sign", _signature())):
            file = Path(folder) / f"{path}.png"
            image.save(str(file))
            app.flows.capture.attach(opened, f"/data/files/{path}", file, "image/png")
            opened.session.set(f"/data/files/{path}", file.name)
    app.flows.capture.save(opened, opened.session.dump(), "/data/texts/name")
    return opened.draft.id


def _house() -> QImage:
    image = QImage(640, 480, QImage.Format.Format_RGB32)
    image.fill(QColor("lightskyblue"))
    painter = QPainter(image)
    painter.fillRect(0, 330, 640, 150, QColor("olivedrab"))
    painter.fillRect(180, 200, 280, 170, QColor("burlywood"))
    painter.setBrush(QColor("saddlebrown"))
    painter.drawPolygon([QPointF(140, 210), QPointF(320, 80), QPointF(500, 210)])
    painter.fillRect(290, 270, 60, 100, QColor("saddlebrown"))
    painter.end()
    return image


def _signature() -> QImage:
    image = QImage(1200, 400, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(Qt.GlobalColor.black, 8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    waves = [QPointF(220 + n * 14, 250 + (60 if n % 4 in {0, 1} else -60) * (1 - n / 70)) for n in range(56)]
    painter.drawPolyline(waves)
    painter.end()
    return image
