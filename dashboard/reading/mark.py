"""The mark of an office: a small picture beside datapackage.json, which names it as `image`."""

import base64
import re
from dataclasses import replace
from pathlib import Path

from dashboard.domain.dataset.dataset import Package
from dashboard.domain.dataset.problems import Problem

LARGEST = 100_000
"""Bytes; it travels with every page."""

_KINDS = {
    "image/png": re.compile(rb"\x89PNG\r\n\x1a\n"),
    "image/jpeg": re.compile(rb"\xff\xd8\xff"),
    "image/webp": re.compile(rb"RIFF.{4}WEBP", re.DOTALL),
}
"""How files of pictures begin that hold nothing but a picture."""


def with_mark(package: Package, folder: Path) -> tuple[Package, list[Problem]]:
    """The package with its mark; a note where the file cannot be one."""
    if package.image is None:
        return package, []
    try:
        with (folder / package.image).open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError:
        data = b""
    kind = next((kind for kind, begins in _KINDS.items() if begins.match(data)), None)
    if kind is None or len(data) > LARGEST:
        return package, [Problem(package.image, "mark_not_used")]
    return replace(package, mark=f"data:{kind};base64,{base64.b64encode(data).decode()}"), []
