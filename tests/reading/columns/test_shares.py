"""Columns of criteria that do not say what they hold are volumes only where they can be."""

import pytest

from dashboard.reading.folder import read_upload
from tests.reading.reading import read, workbook


def held(names: str, *rows: str) -> tuple[dict[str, list], list[tuple]]:
    """By indicator the volume and percent of its first reading, and what was told."""
    lines = [
        f"location_id;year;status;source;{names}",
        *(f"a{n};2018;survey;f;{row}" for n, row in enumerate(rows)),
    ]
    return _held(read("\n".join([*lines, ""]), "indicators"))


def _held(table) -> tuple[dict[str, list], list[tuple]]:
    rows = table.frame.drop_duplicates("indicator").set_index("indicator")
    figures = rows[["volume_millionths", "percent_millionths"]].astype(object).where(rows.notna(), None)
    told = [(problem.reason, problem.column) for problem in table.problems]
    return {key: list(row) for key, row in figures.T.items()}, told


def test_decimals_in_a_count_of_households_are_percent_for_all_columns_that_say_as_little():
    assert held("3a;3b;2b", "68,2;8;12", "33,3;12;50") == (
        {
            "water_access": [None, 68_200_000],
            "water_quantity": [None, 8_000_000],
            "road_surface": [None, 12_000_000],
        },
        [("read_as_percent", "3a, 3b, 2b")],
    )


def test_a_column_that_says_volume_or_its_unit_keeps_it():
    found, told = held("3a;3b (KK);5a Volume", "68,2;8;12", "33,3;12;50")
    assert found["water_access"] == [None, 68_200_000]
    assert (found["water_quantity"], found["wastewater_system"]) == ([8_000_000, None], [12_000_000, None])
    assert told == [("read_as_percent", "3a")]


def test_decimals_over_a_hundred_are_neither_and_not_read():
    found, told = held("3a;3b", "168,2;8", "33,3;12")
    assert found == {"water_quantity": [None, 8_000_000]}
    assert told == [("read_as_percent", "3b"), ("column_neither", "3a")]


def test_metres_up_to_a_hundred_with_decimals_are_volumes_and_asked_about():
    assert held("2b", "68,2", "33,3") == ({"road_surface": [68_200_000, None]}, [("volume_assumed", "2b")])
    assert held("2b", "168,2", "33,3")[1] == []
    assert held("2b (m)", "68,2")[1] == []
    assert held("Luas kumuh", "1,25")[1] == []


def test_whole_numbers_are_volumes_without_a_word():
    assert held("3a;2b", "68;12", "33;100") == (
        {"water_access": [68_000_000, None], "road_surface": [12_000_000, None]},
        [],
    )


def test_a_percent_sign_in_the_cells_says_percent():
    assert held("3a", "68,2 %", "33 %") == ({"water_access": [None, 68_200_000]}, [])
    rows = [["location_id", "year", "status", "source", "3a"], ["a", 2018, "survey", "f", 0.682]]
    assert _held(read(workbook({"x": rows}, E="0.0%"), "indicators")) == (
        {"water_access": [None, 68_200_000]},
        [],
    )


@pytest.mark.parametrize("above", ["Kondisi 2018 (%)", "dalam persen"])
def test_a_line_above_that_says_percent_is_obeyed(above):
    content = f"{above}\nlocation_id;year;status;source;3a;2b\na;2018;survey;f;68;12\n"
    found, _ = _held(read(content, "indicators"))
    assert found == {"water_access": [None, 68_000_000], "road_surface": [None, 12_000_000]}


def test_a_column_beside_its_percent_is_a_volume():
    assert held("3a;3a %", "68,5;30")[0] == {"water_access": [68_500_000, 30_000_000]}


def test_the_list_of_columns_says_what_was_decided():
    content = "Kelurahan;RT;RW;Tahun;3a;status\nA;1;2;2018;68,2;survey\n"
    data = read_upload({"numerik.csv": content.encode()}, "x")
    assert data.readings["percent_millionths"].to_list() == [68_200_000]
    assert [column.field for column in data.columns if column.column == "3a"] == ["3a · percent"]
    table = read("location_id;year;status;source;3a\na;2018;survey;f;68,2\n", "indicators")
    assert [column.field for column in table.columns if column.column == "3a"] == ["3a · percent"]
