"""Plain rows are read at once, the same as row by row; any other file is left to the slow way."""

import csv
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.reading.sheets.plain_csv import PlainCsv, read_plain_csv
from tests.effort import tries


def rows(plain: PlainCsv) -> list[list[str]]:
    return [[cells[codes[at]] for cells, codes in plain.columns] for at in range(plain.rows)]


CELL = st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\0"), max_size=6)


@tries(100)
@given(
    table=st.lists(st.lists(CELL, min_size=3, max_size=3), min_size=1, max_size=6),
    delimiter=st.sampled_from([",", ";", "\t", "|"]),
    end=st.sampled_from(["\n", "\r\n"]),
    last=st.booleans(),
)
def test_what_is_read_quickly_is_what_is_read_row_by_row(table, delimiter, end, last):
    content = StringIO(newline="")
    csv.writer(content, delimiter=delimiter, lineterminator=end).writerows([["a", "b", "c"], *table])
    text = content.getvalue() if last else content.getvalue().removesuffix(end)
    plain = read_plain_csv(text, delimiter, 2, 3)
    if plain is not None:
        slow = list(csv.reader(StringIO(text, newline=None), delimiter=delimiter))[1:]
        assert rows(plain) == [row or [""] * 3 for row in slow]


@tries(100)
@given(st.text(st.sampled_from('ab1,;"\n\r \t.'), max_size=40), st.integers(1, 3))
def test_any_text_at_all_is_read_the_same_or_not_at_all(text, width):
    plain = read_plain_csv(text, ",", 1, width)
    if plain is not None:
        slow = list(csv.reader(StringIO(text, newline=None)))
        assert rows(plain) == [row or [""] * width for row in slow]


@pytest.mark.parametrize(
    "body", ["1,2\n", "1,2,3,4\n", '1,"2\n3",4\n', '1,"2 ""and"" 3",4\n', '1,"2,3\n4,5,6\n', ""]
)
def test_a_row_that_is_not_plain_leaves_the_file_to_the_slow_way(body: str):
    assert read_plain_csv(f"a,b,c\n{body}", ",", 2, 3) is None


def test_a_large_plain_file_with_many_chunks_keeps_its_rows_in_order():
    body = "".join(f"{n},{n % 7},text {n % 11}\n" for n in range(100_000))
    plain = read_plain_csv(f"a,b,c\n{body}", ",", 2, 3)
    assert plain.rows == 100_000
    assert rows(PlainCsv(plain.columns, 3)) == [
        ["0", "0", "text 0"],
        ["1", "1", "text 1"],
        ["2", "2", "text 2"],
    ]
    assert [cells[codes[-1]] for cells, codes in plain.columns] == ["99999", "4", "text 9"]
