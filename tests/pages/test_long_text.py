"""A text longer than anybody reads is cut for show, on every page and part; the files keep it whole."""

import csv
import shutil
from pathlib import Path

import pytest

from dashboard.__main__ import main
from dashboard.reading.columns.schema import TABLES, Field, schema_of
from dashboard.reading.folder import read_dataset
from dashboard.reading.sheets.limits import FOLDER
from dashboard.screen.frame import PAGES
from dashboard.text.names import place_name
from dashboard.text.short import LONGEST_NAME
from tests.pages.opened import KAMPUNG_BUGIS, ROOT, SAMPLE, headline, opened, words
from tests.pages.test_every_view import CHOICES, VIEWS

pytestmark = pytest.mark.thorough

_CODES = (
    "location_id",
    "parent_id",
    "kawasan_id",
    "activity_id",
    "event_id",
    "actor_id",
    "actors",
    "measure",
)


def _free(field: Field) -> bool:
    """Whether a column holds whatever somebody types."""
    return not (field.numeric or field.date or field.enum or field.words or field.name in _CODES)


def _typed_at_length(path: Path, length: int) -> None:
    """Make every text of a file so long, each different from the others."""
    table = path.stem
    free = {field.name for field in schema_of(table).fields if _free(field)}
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for at, row in enumerate(rows):
        for column in free & row.keys():
            row[column] = f"{row[column]} {table} {column} {at} ".ljust(length, "m")[:length]
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys())
        writer.writeheader()
        writer.writerows(rows)


def _long_texts(folder: Path, length: int) -> None:
    shutil.copytree(ROOT / "data" / SAMPLE, folder / SAMPLE)
    for table in TABLES:
        path = folder / SAMPLE / f"{table}.csv"
        if path.is_file():
            _typed_at_length(path, length)


@pytest.mark.parametrize(("length", "views"), [(400, ()), (3_000, VIEWS)], ids=["400", "3000"])
def test_every_view_opens_with_texts_of_any_length(
    length: int, views: tuple, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    _long_texts(tmp_path, length)
    monkeypatch.setenv("KOTAKU_DATA", str(tmp_path))
    for page, choices in (*((page, {}) for page in PAGES), *views):
        app = opened(page, place=KAMPUNG_BUGIS, **choices)
        assert not app.exception, (page, choices)
        assert len(headline(app)) < 400, (page, choices)
        assert "m" * 2_000 not in words(app), (page, choices)


def test_names_that_no_cell_may_hold_leave_pages_that_say_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    _long_texts(tmp_path, FOLDER.cell + 1)
    monkeypatch.setenv("KOTAKU_DATA", str(tmp_path))
    for page in PAGES:
        assert not opened(page).exception, page


def test_the_list_of_problems_tells_of_texts_of_any_length(tmp_path: Path, capsys: pytest.CaptureFixture):
    _long_texts(tmp_path, 3_000)
    assert main(["check", str(tmp_path / SAMPLE), "--all"]) in (0, 1)
    assert main(["check", str(tmp_path / SAMPLE), "--json"]) in (0, 1)
    assert capsys.readouterr().out


def test_a_file_keeps_a_name_whole(tmp_path: Path):
    _long_texts(tmp_path, 400)
    data = read_dataset(tmp_path / SAMPLE)
    name = data.places[KAMPUNG_BUGIS]["name"]
    assert len(name) == 400
    assert data.recorded_name(KAMPUNG_BUGIS) == name
    assert len(place_name(data.places[KAMPUNG_BUGIS])) == LONGEST_NAME


@pytest.mark.parametrize("words_of_the_address", ["9" * 5_000, "x" * 2_600])
@pytest.mark.parametrize("page", PAGES)
def test_an_address_longer_than_anybody_writes_opens_the_page(page: str, words_of_the_address: str):
    asked = dict.fromkeys(
        (*CHOICES, "data", "place", "year", "lang", "about", "severity"), words_of_the_address
    )
    app = opened(page, **asked)
    assert not app.exception
    assert headline(app)
    assert all(len(warning.value) < 600 for warning in app.warning)
