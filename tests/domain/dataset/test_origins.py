"""A row's number tells its file and its line."""

import pandas as pd
import pytest

from dashboard.domain.dataset.origins import Files, Origin, file_at, line_of, numbered

ONE, SEVERAL = (
    Files({"indicators": "a.csv"}, {}),
    Files({"indicators": "a.csv, b.csv"}, {"indicators": ("a.csv", "b.csv")}),
)


@pytest.mark.parametrize(("line", "file"), [(1, 0), (2**20, 0), (1, 1), (200_001, 39)])
def test_a_number_is_its_line_and_its_file(line, file):
    number = numbered(line, file)
    assert (line_of(number), file_at(number)) == (line, file)


def test_the_lines_of_the_first_file_are_as_they_are():
    assert numbered(12, 0) == 12


def test_later_files_come_after_earlier_ones_whatever_their_lines():
    assert numbered(2, 1) > numbered(2**31, 0)


def test_a_row_is_found_in_its_file():
    assert ONE.origin("indicators", 7) == Origin("a.csv", 7)
    assert SEVERAL.origin("indicators", numbered(7, 1)) == Origin("b.csv", 7)
    assert ONE.origin("decrees", 7) == Origin("decrees.csv", 7)


def test_where_a_row_stands_gives_its_number_back():
    for number in (7, numbered(7, 1)):
        assert SEVERAL.number("indicators", SEVERAL.origin("indicators", number)) == number


def test_the_file_is_told_where_there_is_more_than_one():
    assert ONE.told("indicators", 7) == 7
    assert SEVERAL.told("indicators", numbered(7, 1)) == "b.csv:7"


def test_the_rows_of_each_file_are_counted_also_none():
    numbers = pd.Series([2, 3, 4])
    assert SEVERAL.rows("indicators", numbers) == [("a.csv", 3), ("b.csv", 0)]
