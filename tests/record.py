"""What every view shows, written down: `python -m tests.record FOLDER`, before a change and after it.

A file for each page, part and choice; `diff -r` of two folders is what the change did to readers. Words are
kept as they are; pictures, the data of our own elements and downloads as a sum of their bytes, so that a
difference names its view.
"""

import hashlib
import json
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from tests.judged import reader as taker
from tests.judged.reader import NoteTaker, Reader, Untouched, View
from tests.judged.walk import CUTS, DATASETS, PARTS

PLACES = (
    "21", "21.72", "21.72.03", "21.72.03.1005", "kawasan:kampung-bugis", "21.72.03.1005-RW006",
    "21.72.03.1005-RW006-RT002", "kawasan:senggarang",
)  # fmt: skip
"""One of every level, and a slum area that has little."""


class Recorder(NoteTaker):
    """A note-taker that also sums up what is drawn and what can be downloaded."""

    def download_button(self, label: str, data: Any = None, *, file_name: str = "", **_: Any) -> None:
        """A file, named by its ending; its day is not part of what is compared."""
        super().download_button(label)
        content = data() if callable(data) else data
        if not file_name.endswith((".xlsx", ".zip")):  # made of the tables that are summed up one by one
            self.keep("file", f"{file_name} {_sum(content)}")

    def element(self, name: str) -> Callable[..., Untouched]:
        """One of our own elements: all that it is given, beside its words."""
        told = super().element(name)

        def summed(*, data: Any, **rest: Any) -> Untouched:
            self.keep("element", _sum(json.dumps(data, sort_keys=True, default=str)))
            return told(data=data, **rest)

        return summed

    def plotly_chart(self, draw: Callable[[], Any], **rest: Any) -> None:
        """A figure of plotly."""
        super().plotly_chart(draw, **rest)
        self.keep("figure", _sum(draw().to_json()))

    def pydeck_chart(self, deck: Any, **rest: Any) -> Any:
        """A map."""
        self.keep("deck", _sum(deck.to_json()))
        return super().pydeck_chart(deck, **rest)


def _sum(content: str | bytes) -> str:
    raw = content if isinstance(content, bytes) else content.encode()
    return hashlib.sha256(raw.replace(date.today().isoformat().encode(), b"today")).hexdigest()[:12]


def _views(reader: Reader, page: str, choices: dict[str, str]) -> Iterator[View]:
    for dataset in DATASETS:
        data = reader.kept[dataset].data
        for place in (place for place in PLACES if place in data.places):
            for year in ("all", *map(str, data.years)):
                for language in ("id", "en"):
                    yield View(page, dataset, place, year, language, tuple(choices.items()))


def main() -> None:
    """Write down every page, part and choice, or the pages that are named."""
    folder, pages = Path(sys.argv[1]), sys.argv[2:]
    folder.mkdir(parents=True)
    taker.NoteTaker = Recorder  # type: ignore[misc]
    reader = Reader()
    with reader.at_work():
        for page, choices in (*PARTS, *CUTS):
            if pages and page not in pages:
                continue
            name = "-".join([page, *(f"{key}={value}" for key, value in choices.items())])
            with (folder / f"{name.replace('/', '_')}.txt").open("w", encoding="utf-8") as file:
                for view in _views(reader, page, choices):
                    file.write(f"\n# {view.address}\n")
                    file.writelines(f"{said.kind}: {said.words}\n" for said in reader.open(view))


if __name__ == "__main__":
    main()
