"""What an environment variable can set: KOTAKU_DATA and KOTAKU_LANG (KOTAKU_PORT is read by make)."""

import os
from pathlib import Path

from dashboard.text.catalogue import LANGUAGES

ROOT = Path(__file__).resolve().parents[1]


def data_folder() -> Path:
    """The folder that holds a folder for each dataset, or is one dataset itself."""
    return Path(os.environ.get("KOTAKU_DATA") or ROOT / "data")


def default_language() -> str:
    """The language of a reader who has not chosen one: KOTAKU_LANG, else Indonesian."""
    wanted = os.environ.get("KOTAKU_LANG", "")
    return wanted if wanted in LANGUAGES else next(iter(LANGUAGES))
