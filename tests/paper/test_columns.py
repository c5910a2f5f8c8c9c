"""Columns of a table: as wide as the page, no word broken, more for those that say more."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.drawings.letters import wide, wrapped
from dashboard.paper.columns import column_widths
from dashboard.text.quoted import quoted
from tests.effort import tries

SIZE, ROOM, PAD = 8.5, 493.0, 8.0
WORDS = st.text(st.sampled_from("abc def-ghi 123"), max_size=60)


@tries(25)
@given(
    st.integers(1, 5).flatmap(
        lambda n: st.lists(st.lists(WORDS, min_size=n, max_size=n), min_size=1, max_size=6)
    )
)
def test_columns_fill_the_room_and_no_word_is_broken(rows):
    widths = column_widths(rows, SIZE, ROOM, PAD)
    if not widths:
        return
    assert sum(widths) == pytest.approx(ROOM)
    for row in rows:
        for cell, width in zip(row, widths, strict=True):
            assert all(wide(word, SIZE, bold=True) <= width - PAD + 1e-6 for word in cell.split(" "))


def test_where_the_longest_words_have_no_room_there_are_no_columns():
    assert column_widths([["n" * 200]], SIZE, ROOM, PAD) == []
    assert column_widths([["kata"] * 40], SIZE, ROOM, PAD) == []
    assert len(column_widths([["kata"] * 5], SIZE, ROOM, PAD)) == 5


def test_a_column_that_says_more_is_wider():
    short, long = column_widths([["a", "b"], ["a", "kata " * 60]], SIZE, ROOM, PAD)
    assert long > 10 * short


def test_cells_that_fit_on_one_line_are_not_wrapped():
    rows = [["RT 001 / RW 006", "12"], ["Kelurahan Kampung Bugis", "1.460,39 m"]]
    for row in rows:
        for cell, width in zip(row, column_widths(rows, SIZE, ROOM, PAD), strict=True):
            assert len(wrapped(cell, SIZE, width - PAD)) == 1


def test_what_is_left_is_shared_by_all():
    first, second = column_widths([["a", "a"]], SIZE, ROOM, PAD)
    assert first == second == ROOM / 2


def test_signs_around_what_was_typed_take_no_room():
    assert column_widths([[quoted("kata"), "b"]], SIZE, ROOM, PAD) == column_widths(
        [["kata", "b"]], SIZE, ROOM, PAD
    )
