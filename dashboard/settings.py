"""What an environment variable can set: KOTAKU_DATA, KOTAKU_LANG, KOTAKU_SLIDES, KOTAKU_URL, KOTAKU_TILES and
KOTAKU_TILES_CREDIT (KOTAKU_PORT is read by make).
"""

import os
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

from dashboard.text.catalogue import LANGUAGES

ROOT = Path(__file__).resolve().parents[1]


class Tiles(NamedTuple):
    """The base map of another server, in square pictures.

    Attributes:
        address: of one of them, with {z}, {x} and {y}.
        credit: whose map it is, as they want it said wherever it is shown.
        link: where they say more of that; may be empty.
    """

    address: str
    credit: str
    link: str = ""


_OPENSTREETMAP = Tiles(
    "https://tile.openstreetmap.org/{z}/{x}/{y}.png",
    "© OpenStreetMap contributors",
    "https://www.openstreetmap.org/copyright",
)


def data_folder() -> Path:
    """The folder that holds a folder for each dataset, or is one dataset itself."""
    return Path(os.environ.get("KOTAKU_DATA") or ROOT / "data")


def default_language() -> str:
    """The language of a reader who has not chosen one: KOTAKU_LANG, else Indonesian."""
    wanted = os.environ.get("KOTAKU_LANG", "")
    return wanted if wanted in LANGUAGES else next(iter(LANGUAGES))


def slides_template() -> Path | None:
    """The PPTX whose look slides take: KOTAKU_SLIDES; None for a plain one."""
    path = os.environ.get("KOTAKU_SLIDES")
    return Path(path) if path else None


def public_address() -> str:
    """Where readers reach the dashboard, for codes: KOTAKU_URL; empty where nobody said it."""
    return os.environ.get("KOTAKU_URL", "")


def tiles() -> Tiles | None:
    """The base map that a reader may ask for: KOTAKU_TILES, else OpenStreetMap's; none where it is empty.

    Whose another one is says KOTAKU_TILES_CREDIT, else the name of its server.
    """
    address = os.environ.get("KOTAKU_TILES")
    if address is None:
        return _OPENSTREETMAP
    credit = os.environ.get("KOTAKU_TILES_CREDIT") or urlsplit(address).netloc
    return Tiles(address, credit) if address else None
