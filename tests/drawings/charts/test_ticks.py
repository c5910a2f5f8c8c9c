"""Scales of charts: round numbers, few of them, and words where they have room."""

import pytest

from dashboard.drawings.canvas import Canvas
from dashboard.drawings.charts.ticks import numbers, with_room
from dashboard.palette import INK_ON_LIGHT
from tests.findings.looked_at import EN, ID

MILLION = 1_000_000


def told(top: float, text=ID) -> list[str]:
    return [words for _, words in numbers(round(top * MILLION), "ha", Canvas(640, INK_ON_LIGHT, text))]


@pytest.mark.parametrize(
    ("top", "words"),
    [
        (0.3, ["0,0", "0,1", "0,2", "0,3\N{NO-BREAK SPACE}ha"]),
        (18.92, ["0", "5", "10", "15\N{NO-BREAK SPACE}ha"]),
        (4_900, ["0", "1.000", "2.000", "3.000", "4.000\N{NO-BREAK SPACE}ha"]),
    ],
)
def test_a_scale_has_few_round_numbers_and_its_unit_once(top, words):
    assert told(top) == words


def test_numbers_are_written_as_the_reader_writes_them():
    assert told(0.1, EN)[1] == "0.02"


def test_of_words_without_room_the_last_ones_stay():
    close = [(float(at * 10), str(2010 + at)) for at in range(10)]
    assert [words for _, words in with_room(close)] == ["2011", "2015", "2019"]
