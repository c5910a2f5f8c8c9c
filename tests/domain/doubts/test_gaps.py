"""What is not there."""

from dataclasses import replace

import pytest

from dashboard.domain.dataset.dataset import ColumnRead
from dashboard.domain.doubts import gaps
from tests.domain.doubts.found import city, found_by, work

told, _ = found_by(gaps)

COLUMNS = ("volume", "unit", "stage", "amount_rupiah", "funding_source")


def works(rows: int, empty: int, column: str) -> list[dict]:
    """As many works, so many of them without a cell."""
    made = [
        work(str(at), year=2000 + at, funding_source="dak", volume=at + 1, amount_rupiah=at + 1)
        for at in range(rows)
    ]
    return [row | {column: None} if at < empty else row for at, row in enumerate(made)]


@pytest.mark.thorough
@pytest.mark.parametrize("column", COLUMNS)
def test_a_column_that_most_rows_leave_empty_is_told_with_how_many(column):
    (problem,) = told(city(activities=works(6, 4, column)))
    assert (problem.reason, problem.table, problem.column, problem.line) == (
        "cells_empty",
        "activities",
        column,
        None,
    )
    assert (problem.details["n"], problem.details["rows"], problem.details["what"]) == (4, 6, column)
    assert not problem.doubtful


@pytest.mark.thorough
@pytest.mark.parametrize(("rows", "empty"), [(6, 3), (4, 4), (0, 0), (6, 0)])
def test_half_of_them_or_few_rows_are_not(rows, empty):
    assert told(city(activities=works(rows, empty, "unit"))) == []


def test_other_columns_may_be_empty():
    assert told(city(activities=works(9, 9, "implementer"))) == []


def test_readings_without_any_figure_are_counted_together():
    shapes = [{}, {"percent_low": 5}, {"percent": 0}, {"volume": 0}, {"percent_low": 1, "percent_high": 2}]
    rows = [
        {"location_id": "a", "indicator": "water_access", "year": 2000 + at} | s
        for at, s in enumerate(shapes)
    ]
    (problem,) = told(city(indicators=rows))
    assert (problem.reason, problem.table, problem.details["what"]) == ("cells_empty", "indicators", "figure")
    assert (problem.details["n"], problem.details["rows"]) == (2, 5)


def test_words_that_no_list_knows_are_named_the_most_used_first():
    kinds = ["b", "a", "a", "c", "d", "drain"]
    rows = [work(str(at), year=2000 + at, kind=kind) for at, kind in enumerate(kinds)]
    (problem,) = told(city(activities=rows), "words_as_typed")
    assert (problem.column, problem.details["n"], problem.details["rows"]) == ("kind", 4, 5)
    assert problem.details["words"].startswith("“a”, “")
    assert problem.details["words"].endswith("” …")


def test_words_of_the_lists_and_empty_cells_are_not_named():
    rows = [work("1", funding_source="apbn"), work("2", year=2019, funding_source=None)]
    assert told(city(activities=rows), "words_as_typed") == []


def test_a_column_is_called_what_the_file_calls_it():
    read = (
        ColumnRead("kegiatan.csv", "Satuan", "activities", "unit", "renamed", 6),
        ColumnRead("kegiatan.csv", "Warna", "activities", "", "not_read", 6),
    )
    data = replace(city(activities=works(6, 6, "unit")), columns=read, names={"activities": "kegiatan.csv"})
    (problem,) = told(data)
    assert (problem.file, problem.column) == ("kegiatan.csv", "Satuan")
