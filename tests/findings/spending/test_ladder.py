"""The money ladder and the works by stage, as bars."""

import pytest

from dashboard.domain.money.activities import AMOUNT_KINDS, STAGES
from dashboard.domain.money.money_ladder import progress
from dashboard.palette import INK_ON_DARK, INK_ON_LIGHT, QUIET
from dashboard.screen.charts.money_ladder import ladder_chart, progress_chart, stage_colours
from dashboard.text.catalogue import text_in
from tests.domain.by_hand import dataset, place, rt
from tests.domain.shipped import KAMPUNG_BUGIS, documented, illustrative

ID, INK = text_in("id"), INK_ON_LIGHT
LINK = '<a href="javascript:alert(1)">x</a>'


def rows(figure) -> list[str]:
    return [annotation.text for annotation in figure.layout.annotations]


def test_every_kind_of_money_is_a_bar_of_its_own_and_none_is_stacked_on_another():
    figure = ladder_chart(illustrative(), KAMPUNG_BUGIS, None, ID, INK)
    (bars,) = figure.data
    assert list(bars.y) == [0, 1, 2, 3, 4]
    assert figure.layout.barmode is None
    assert [row.partition("<br>")[0] for row in rows(figure)] == [
        ID(f"amount-{kind}") for kind in AMOUNT_KINDS
    ]


def test_an_unstated_kind_is_hatched_and_grey():
    (bars,) = ladder_chart(documented(), KAMPUNG_BUGIS, None, ID, INK).data
    assert (list(bars.marker.color), list(bars.marker.pattern.shape)) == ([QUIET], ["/"])
    assert list(bars.x) == [24_866_120_000]


def test_the_stages_of_each_kind_of_work_make_up_its_whole_volume():
    figure = progress_chart(illustrative(), KAMPUNG_BUGIS, None, ID, INK)
    kinds = (progress(illustrative(), KAMPUNG_BUGIS, None)["total"] > 0).sum()
    sums = [sum(bar.x[row] for bar in figure.data) for row in range(kinds)]
    assert sums == pytest.approx([1] * kinds)
    assert tuple(figure.layout.xaxis.range) == (0, 1)


def test_a_bar_says_how_much_of_it_is_built():
    figure = progress_chart(documented(), KAMPUNG_BUGIS, None, ID, INK)
    houses, roads = rows(figure)
    assert "79 dari 79" in houses
    assert "2.762,38 dari 2.762,38" in roads


@pytest.mark.parametrize("ink", [INK_ON_LIGHT, INK_ON_DARK])
def test_stages_have_colours_of_their_own(ink: str):
    assert len({stage_colours(ink)[stage] for stage in STAGES}) == len(STAGES)


def test_text_from_a_file_is_shown_as_typed_and_is_no_link():
    lines = [
        {"activity_id": "1", "location_id": "a", "kind": LINK, "volume": 3, "unit": "m", "stage": "done"}
    ]
    data = dataset(locations=[place("kel", "kelurahan"), rt("a", parent_id="kel")], activities=lines)
    assert all("<a" not in row for row in rows(progress_chart(data, "kel", None, ID, INK)))
