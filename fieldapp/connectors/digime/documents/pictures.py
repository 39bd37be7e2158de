"""A record's pictures, small enough for a page: what they were taken with stays in the file beside it."""

from __future__ import annotations

from io import BytesIO

from PIL import Image, ImageOps

from fieldapp.records import Attachment

# How many pixels may be unpacked: a PNG takes four bytes for each, a JPEG is made smaller on the way.
_PIXELS = {"JPEG": 60_000_000, "PNG": 25_000_000}
SHOWN = frozenset({"image/jpeg", "image/png"})
MOST = 40  # pictures of one record that are shown; all go along as files
_LARGEST = 40 * 1024 * 1024  # bytes
_EDGE = 1280  # pixels
_QUALITY = 80


def small(file: Attachment, content: bytes | None) -> Image.Image | None:
    """Return a picture upright, without what its camera noted; None for what cannot be shown."""
    if content is None or file.media_type not in SHOWN or len(content) > _LARGEST:
        return None
    try:
        with Image.open(BytesIO(content), formats=tuple(_PIXELS)) as opened:
            if opened.width * opened.height > _PIXELS.get(opened.format or "", 0):
                return None
            opened.draft("RGB", (_EDGE, _EDGE))  # a JPEG is unpacked no larger than needed
            upright = ImageOps.exif_transpose(opened)
            upright.thumbnail((_EDGE, _EDGE))
            return _on_white(upright)
    except Exception:  # noqa: BLE001  (Pillow raises what it likes at broken files; the file itself goes along)
        return None


def jpeg(picture: Image.Image) -> BytesIO:
    """Return a picture's bytes."""
    packed = BytesIO()
    picture.save(packed, "JPEG", quality=_QUALITY)
    packed.seek(0)
    return packed


def _on_white(picture: Image.Image) -> Image.Image:
    if "A" not in picture.getbands() and "transparency" not in picture.info:
        return picture.convert("RGB")
    seen = picture.convert("RGBA")
    page = Image.new("RGBA", seen.size, "white")
    page.alpha_composite(seen)
    return page.convert("RGB")
