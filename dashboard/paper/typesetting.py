"""Content → PDF or PNG, set by typst: in memory, with our own font, without a browser or a network.

What a file or a reader contributed comes as data and is only ever shown: typst reads markup nowhere but in
the template that lies beside this module.
"""

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from functools import cache
from pathlib import Path
from typing import Any

from dashboard.drawings.letters import fonts_folder, printable
from dashboard.text.quoted import QUOTED

_TEMPLATE, _IMAGE = (Path(__file__).with_name(f"{name}.typ") for name in ("paper", "image"))
_TYPED, _TYPED_END = "\N{SYMBOL FOR START OF TEXT}", "\N{SYMBOL FOR END OF TEXT}"
"""Around what somebody typed, for the template; the font does not have these signs, so no text has them."""
_PHONE = 275
"""Pixels an inch: the page of a phone is then about 1,080 of them wide."""
_UNIVERSAL_ACCESS = "ua-1"
"""PDF/UA-1: the order of reading, headings, tables and what pictures show are told to who cannot see them."""


def pdf(content: Mapping[str, Any], day: date) -> bytes:
    """A file whose pages are tagged for screen readers; the same content gives the same bytes.

    Args:
        content: what the template asks for; strings are text, never markup.
        day: on which it says it was made.
    """
    made: bytes = _compiler(_TEMPLATE, content).compile(
        format="pdf", pdf_standards=[_UNIVERSAL_ACCESS], timestamp=datetime.combine(day, time(), UTC)
    )
    return made


def phone_png(content: Mapping[str, Any]) -> bytes:
    """One page as wide as a phone and as high as it needs, as an image."""
    made: bytes = _compiler(_TEMPLATE, content).compile(format="png", ppi=_PHONE)
    return made


def png(drawing: str, pixels_an_inch: float) -> bytes:
    """A drawing as an image."""
    made: bytes = _compiler(_IMAGE, {"svg": drawing}).compile(format="png", ppi=pixels_an_inch)
    return made


def _compiler(template: Path, content: Mapping[str, Any]) -> Any:
    import typst  # loaded where a file is asked for

    return typst.Compiler(
        template.read_bytes(),
        font_paths=_fonts(),
        ignore_system_fonts=True,
        sys_inputs={"content": json.dumps(_printed(content), ensure_ascii=False)},
    )


@cache
def _fonts() -> Any:
    """The font of the pages, looked up once."""
    import typst

    return typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(fonts_folder())]
    )


def _printed(value: Any) -> Any:
    """Content in signs that the font has; what somebody typed stays told from our own words."""
    if isinstance(value, str):
        parts = QUOTED.split(value)
        typed = (f"{_TYPED}{printable(part)}{_TYPED_END}" for part in parts[1::2])
        own = map(printable, parts[::2])
        return "".join(a + b for a, b in zip(own, [*typed, ""], strict=True))
    if isinstance(value, Mapping):
        return {key: _printed(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [_printed(part) for part in value]
    return value
