"""The money ladder and the works by stage, as bars."""

import pytest

from dashboard.domain.money.activities import AMOUNT_KINDS, STAGES, UNKNOWN
from dashboard.domain.money.money_ladder import works_progress
from dashboard.findings.spending.ladder import rung_bars
from dashboard.findings.spending.progress import progress_bars
from dashboard.palette import INK_ON_DARK, INK_ON_LIGHT, QUIET, paint
from dashboard.screen.charts.draw import figure_of
from dashboard.text.catalogue import text_in
from tests.domain.by_hand import dataset, place, rt
from tests.domain.shipped import KAMPUNG_BUGIS, documented, illustrative
from tests.findings.looked_at import found, records, scope

ID, INK = text_in("id"), INK_ON_LIGHT
LINK = '<a href="javascript:alert(1)">x</a>'


def ladder_chart(data, place: str, year: int | None):
    return figure_of(rung_bars(data, place, year, ID), "id", INK)


def progress_chart(data, place: str, year: int | None):
    return figure_of(progress_bars(data, place, year, ID), "id", INK)


def rows(figure) -> list[str]:
    return [annotation.text for annotation in figure.layout.annotations]


def test_every_kind_of_money_is_a_bar_of_its_own_and_none_is_stacked_on_another():
    figure = ladder_chart(illustrative(), KAMPUNG_BUGIS, None)
    (bars,) = figure.data
    assert list(bars.y) == [0, 1, 2, 3, 4]
    assert figure.layout.barmode is None
    assert [row.partition("<br>")[0] for row in rows(figure)] == [
        ID(f"amount-{kind}") for kind in AMOUNT_KINDS
    ]


def test_an_unstated_kind_is_hatched_and_grey():
    (bars,) = ladder_chart(documented(), KAMPUNG_BUGIS, None).data
    assert (list(bars.marker.color), list(bars.marker.pattern.shape)) == ([QUIET], ["/"])
    assert list(bars.x) == [24_866_120_000]


def test_the_stages_of_each_kind_of_work_make_up_its_whole_volume():
    figure = progress_chart(illustrative(), KAMPUNG_BUGIS, None)
    kinds = (works_progress(illustrative(), KAMPUNG_BUGIS, None)["total"] > 0).sum()
    sums = [sum(bar.x[row] for bar in figure.data) for row in range(kinds)]
    assert sums == pytest.approx([1] * kinds)
    assert tuple(figure.layout.xaxis.range) == (0, 1)


def test_a_bar_says_how_much_of_it_is_built():
    figure = progress_chart(documented(), KAMPUNG_BUGIS, None)
    houses, roads = rows(figure)
    assert "79 dari 79" in houses
    assert "2.762,38 dari 2.762,38" in roads


@pytest.mark.parametrize("ink", [INK_ON_LIGHT, INK_ON_DARK])
def test_stages_have_colours_of_their_own(ink: str):
    assert len({paint(f"stage:{stage}", ink) for stage in STAGES}) == len(STAGES)


def test_text_from_a_file_is_shown_as_typed_and_is_no_link():
    lines = [
        {"activity_id": "1", "location_id": "a", "kind": LINK, "volume": 3, "unit": "m", "stage": "done"}
    ]
    data = dataset(locations=[place("kel", "kelurahan"), rt("a", parent_id="kel")], activities=lines)
    assert all("<a" not in row for row in rows(progress_chart(data, "kel", None)))


def test_picture_table_and_file_of_the_rungs_hold_the_same_money():
    for data in (documented(), illustrative()):
        rungs = found(scope(data, KAMPUNG_BUGIS), "spending", "ladder")["ladder"]
        (layer,) = rungs.picture.layers
        amounts = [part.value for part in layer.parts]
        assert amounts == [row["amount_rupiah"] for row in records(rungs.sheet())]
        assert [ID.rupiah_exact(rupiah) for rupiah in amounts] == [row[1] for row in rungs.table.rows[:-1]]


def test_picture_table_and_file_of_the_stages_hold_the_same_volumes():
    stages = found(scope(illustrative(), KAMPUNG_BUGIS), "spending", "ladder")["progress"]
    rows = [row for row in records(stages.sheet()) if row["volume_total"]]
    named = {ID.word("stage", stage): stage for stage in (*STAGES, UNKNOWN)}
    for layer in stages.picture.layers:
        column = f"volume_{named[layer.name]}"
        assert [part.value for part in layer.parts] == [row[column] * 1_000_000 for row in rows]
    wholes = [stages.picture.whole(at) for at in range(len(rows))]
    told = [row[-3] for row in stages.table.rows if row[-3] != ID("none")]
    assert told == [ID.quantity(whole, row["unit"]) for whole, row in zip(wholes, rows, strict=True)]
