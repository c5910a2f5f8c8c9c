"""Scores: the heatmap in picture, table and file; whose figures stand where nobody was surveyed."""

from collections.abc import Iterator

import pytest

from dashboard.domain.dataset.dataset import Dataset
from dashboard.findings.register import PARTS
from dashboard.pictures.heat_grid import GridRow, HeatGrid
from tests.domain.by_hand import WORKED_BASES, WORKED_VOLUMES, dataset, place, readings_of, rt
from tests.domain.shipped import CITY, KAMPUNG_BUGIS, documented, illustrative
from tests.findings.looked_at import ID, found, part, records, scope

AN_RT = f"{KAMPUNG_BUGIS}-RW006-RT001"


def grid(data: Dataset, where: str = KAMPUNG_BUGIS, year: int | None = None, **asked: str) -> HeatGrid:
    return found(scope(data, where, year), "indicators", "scores", **asked)["criteria"].picture


def city(rts: int, *surveyed: str) -> Dataset:
    """A kelurahan with so many RTs, of which some were surveyed."""
    names = [f"rt{number:03}" for number in range(rts)]
    places = [place("kel", "kelurahan"), *(rt(name, parent_id="kel", **WORKED_BASES) for name in names)]
    return dataset(
        locations=places, indicators=[row for name in surveyed for row in readings_of(name, WORKED_VOLUMES)]
    )


def one(shown: HeatGrid, key: str) -> GridRow:
    return next(row for row in shown.rows if row.key == key)


@pytest.mark.parametrize("place", ["21.72.03.1005", CITY])
def test_unsurveyed_rts_are_called_unsurveyed_and_whose_figures_stand_in(place: str):
    told = part(scope(documented(), place), "indicators", "scores")
    assert told.headline == (
        "Belum satu pun dari 7 RT disurvei; hanya ada angka Kelurahan Kampung Bugis (2018)."
    )
    assert "7 RT belum disurvei." in told.findings[0].notes


def test_the_illustrative_survey_of_2018_leaves_two_slum_rts_and_that_of_2020_one():
    for year, slum in ((2016, 7), (2018, 2), (2020, 1), (2017, 7)):
        told = part(scope(illustrative(), KAMPUNG_BUGIS, year), "indicators", "scores")
        assert told.headline.startswith(f"{slum} dari 7 RT")


def test_before_the_first_survey_the_page_says_which_years_there_are():
    for show in PARTS["indicators"]:
        told = part(scope(illustrative(), KAMPUNG_BUGIS, 2014), "indicators", show)
        assert "2016, 2018 dan 2020" in told.silence


def test_a_place_without_rts_or_without_any_survey_says_what_to_do():
    bare = dataset(locations=[place("kel", "kelurahan")])
    assert "daftar tempat (locations)" in part(scope(bare, "kel"), "indicators", "scores").silence
    assert "data indikator (indicators)" in part(scope(city(1), "kel"), "indicators", "scores").silence


@pytest.mark.parametrize("asked", [{}, {"detail": "criteria"}, {"measure": "percent"}, {"level": "rw"}])
def test_picture_and_table_say_the_same_points(asked: dict[str, str]):
    told = found(scope(illustrative(), KAMPUNG_BUGIS, 2018), "indicators", "scores", **asked)["criteria"]
    whole, *rows = told.picture.rows
    for row, (_, *cells, total, _) in zip([*rows, whole], told.table.rows, strict=True):
        assert [cell.words for cell in row.cells] == [total, *cells]


def test_the_squares_have_the_points_of_the_files():
    told = found(scope(illustrative(), KAMPUNG_BUGIS, 2018), "indicators", "scores", detail="criteria")
    squares = {(row.key, at.key): cell for row in told["criteria"].picture.rows
               for at, cell in zip(told["criteria"].picture.columns, row.cells, strict=True)}  # fmt: skip
    for row in records(told["criteria"].sheet()):
        cell = squares[row["location_id"], row["indicator"]]
        assert (cell.value, cell.high) == (row["points_low"], row["points_high"])
    for row in records(told["totals"].sheet()):
        cell = squares[row["location_id"], "total"]
        assert (cell.value, cell.high) == (row["total_low"], row["total_high"])


def test_a_range_is_painted_by_its_least_and_shows_the_colour_of_its_most_at_its_edge():
    whole = grid(documented()).rows[0]
    for cell in whole.cells[1:]:
        if cell.high is not None and cell.value is not None:
            least, most = (int(paint.split(":")[1].split("/")[0]) for paint in (cell.paint, cell.paint_high))
            assert (least, most) == (cell.value, cell.high)
    assert (whole.cells[0].paint, whole.cells[0].paint_high) == ("class:not_slum", "class:heavy")
    assert any(
        cell.paint_high for cell in grid(documented()).legend
    )  # told also where only the whole has one
    certain = grid(illustrative(), year=2016).rows
    assert not any(cell.paint_high for row in certain for cell in row.cells if cell.value == cell.high)


def test_not_known_nothing_and_out_of_the_slum_look_different():
    shown = grid(illustrative(), year=2020, detail="criteria")
    looks = {(cell.look, cell.total) for row in shown.rows for cell in row.cells}
    assert {("missing", False), ("zero", False), ("", False), ("framed", True)} <= looks
    assert all((cell.value is None) == (cell.look == "missing") for row in shown.rows for cell in row.cells)
    assert all(cell.words for row in shown.rows for cell in row.cells if cell.value is not None)


def test_every_square_is_said_with_its_place_and_what_is_known():
    whole, first, *_ = grid(documented()).rows
    assert whole.whole
    assert whole.cells[1].said.startswith(
        "Kelurahan Kampung Bugis, angka sendiri, Bangunan gedung: 4–8 dari 15 poin"
    )
    assert first.cells[1].said == "RT 001 / RW 001, Bangunan gedung: belum disurvei"


def test_the_chosen_rt_and_the_opened_one_are_outlined_and_the_picked_square_is_told():
    shown = grid(illustrative(), AN_RT, cell=f"{KAMPUNG_BUGIS}-RW001-RT001~roads")
    assert {row.key for row in shown.rows if row.outlined} == {AN_RT, f"{KAMPUNG_BUGIS}-RW001-RT001"}
    assert shown.picked == (f"{KAMPUNG_BUGIS}-RW001-RT001", "roads")
    assert grid(illustrative()).picked is None


def pages(data: Dataset, where: str, **asked: str) -> Iterator[str]:
    for choice in PARTS["indicators"]["scores"].choices(scope(data, where), asked):
        if choice.name == "part":
            assert choice.of == "criteria"
            yield choice.chosen


def test_a_long_list_opens_at_the_page_of_the_chosen_or_the_opened_place():
    data = city(120, "rt000", "rt060", "rt119")
    assert list(pages(data, "kel")) == ["1"]
    assert list(pages(data, "rt060")) == ["2"]
    assert list(pages(data, "kel", cell="rt119~total")) == ["3"]
    assert list(pages(data, "kel", cell="rt119~total", part="1")) == ["1"]
    shown = grid(data, "kel", part="3")
    assert [row.key for row in shown.rows if not row.whole] == [
        f"rt{number:03}" for number in range(100, 120)
    ]
    assert one(shown, "kel").whole


def test_without_a_choice_of_levels_none_is_asked_for():
    offered = PARTS["indicators"]["scores"].choices(scope(city(2, "rt000"), "kel"), {})
    (level,) = (choice for choice in offered if choice.name == "level")
    assert list(level.options) == ["rt"]
    assert level.options["rt"] == ID("levels-rt")


def test_a_share_without_points_is_not_drawn_as_nothing():
    grid = found(
        scope(illustrative(), KAMPUNG_BUGIS), "indicators", "scores", detail="criteria", measure="percent"
    )
    cells = [cell for row in grid["criteria"].picture.rows for cell in row.cells if not cell.total]
    assert {cell.look for cell in cells if cell.value == cell.high == 0} <= {"zero"}
    assert all(cell.look != "zero" for cell in cells if cell.high)
    bands = [cell.said for cell in grid["criteria"].picture.legend if cell.paint.startswith("points:")]
    assert [words.replace("\N{NO-BREAK SPACE}", " ") for words in bands[1:]] == [
        "di bawah 25 %",
        "25–50,99 %",
        "51–75,99 %",
        "76–100 %",
        "rentang: isi paling sedikit, tepi paling banyak",
    ]
