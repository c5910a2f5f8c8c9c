"""The axis of days: years as wide as they are, dates as precise as they are known, late ones told apart."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from dashboard.findings.collaboration.timeline import Timeline
from dashboard.pictures.tracks import HOLLOW_MARK, MARK, TICK_MARK
from tests.domain.shipped import KAMPUNG_BUGIS, documented, illustrative
from tests.findings.looked_at import TODAY, found, scope

DAYS = st.dates(date(1990, 1, 1), date(2060, 12, 31))


@given(st.lists(DAYS, min_size=1, max_size=6))
def test_every_date_lies_on_the_axis_in_its_year(days: list[date]):
    line = Timeline(days)
    assert sum(part.value for part in line.scale) == line.top
    for day in days:
        assert 0 <= line.at(day) < line.top
        starts = {
            sum(part.value for part in line.scale[:at]): part.text for at, part in enumerate(line.scale)
        }
        named = [int(year) for start, year in starts.items() if start <= line.at(day)]
        assert named[-1] == max(int(part.text) for part in line.scale if int(part.text) <= day.year)


def test_a_year_alone_stands_over_all_of_it():
    line = Timeline([date(2018, 1, 1), date(2020, 1, 1)])
    assert (line.mark("2019").low, line.mark("2019").high) == (365, 729)
    assert line.mark("2019-02-01").low == line.mark("2019-02-01").high == 396


def test_of_many_years_a_few_are_named():
    assert len([part for part in Timeline([date(2000, 1, 1), date(2029, 1, 1)]).scale if part.text]) <= 6


def test_each_promise_goes_from_the_day_it_was_made_to_its_end():
    told = found(scope(illustrative(), KAMPUNG_BUGIS), "collaboration", "promises")
    axes = {row.key: row.tracks[0] for row in told["timeline"].picture.rows}
    assert len(axes) == len(told["promises"].table.rows) == 8
    for axis in axes.values():
        assert axis.marks[0].look == HOLLOW_MARK
    assert [axis.link for axis in axes.values()].count("better") == 3
    late = [axis for axis in axes.values() if axis.turn]
    assert {axis.turn[1] for axis in late} == {"worse"}
    assert len(late) == 3
    for axis in late:  # what was in time is not drawn as late
        (due, *_) = (mark for mark in axis.marks if mark.look == TICK_MARK)
        assert axis.marks[0].low < axis.turn[0] == due.low
    assert told["timeline"].picture.line == Timeline([date(2016, 1, 1), TODAY]).at(TODAY)


def test_a_promise_without_a_due_date_has_no_end():
    told = found(scope(illustrative(), KAMPUNG_BUGIS), "collaboration", "promises")
    ends = [[mark.look for mark in row.tracks[0].marks] for row in told["timeline"].picture.rows]
    assert [HOLLOW_MARK] in ends
    assert [HOLLOW_MARK, TICK_MARK] in ends
    assert [HOLLOW_MARK, TICK_MARK, MARK] in ends


def test_a_fact_known_to_the_year_only_is_hollow():
    rows = found(scope(documented(), KAMPUNG_BUGIS), "collaboration", "stages")["timeline"].picture.rows
    looks = {(mark.look, mark.low == mark.high) for row in rows for mark in row.tracks[0].marks}
    assert looks == {(HOLLOW_MARK, True), (MARK, True)}
    for row in rows:
        places = [mark.low for mark in row.tracks[0].marks if mark.look == HOLLOW_MARK]
        assert len(set(places)) == len(places)
