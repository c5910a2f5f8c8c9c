"""The flow of money: bands from source to kind to place."""

from collections import Counter

import pytest

from dashboard.domain.money import activities as money
from dashboard.findings.spending.flow import GROUPS_SHOWN, bands
from dashboard.palette import QUIET, funding_colour
from dashboard.screen.charts.draw import figure_of
from dashboard.text.catalogue import text_in
from tests.domain.by_hand import dataset, place, rt
from tests.domain.shipped import KAMPUNG_BUGIS, documented, illustrative
from tests.findings.looked_at import found, records, scope

ID, INK = text_in("id"), "#16242B"
LINK = '<a href="javascript:alert(1)">x</a>'


def flow_chart(data, place: str, year: int | None, kind: str, level: str):
    return figure_of(bands(data, place, year, kind, level, ID), "id", INK)


def test_the_bands_of_each_step_add_up_to_the_whole():
    for kind, total in money.money_by_kind(illustrative(), KAMPUNG_BUGIS, None)["rupiah"].items():
        (flow,) = flow_chart(illustrative(), KAMPUNG_BUGIS, None, kind, "rt").data
        assert sum(flow.link.value) == 2 * total


def test_a_band_has_the_colour_of_its_source_on_its_whole_way():
    (flow,) = flow_chart(documented(), KAMPUNG_BUGIS, None, "unstated", "rw").data
    labels = [label.split("<br>") for label in flow.node.label]
    assert [name for name, _ in labels[:2]] == [ID("family-apbn"), "APBD kota/kabupaten"]
    assert all(amount.startswith("Rp") for *_, amount in labels)
    assert list(flow.node.color[:2]) == [funding_colour("apbn"), funding_colour("apbd_kota")]
    first, last = (
        flow.link.color[0],
        flow.link.color[list(flow.link.target).index([name for name, *_ in labels].index("RW 006"))],
    )
    assert first == last


def test_the_programmes_of_one_budget_are_one_node():
    (flow,) = flow_chart(illustrative(), KAMPUNG_BUGIS, None, "realised", "rt").data
    assert flow.node.label[0].split("<br>")[0] == ID("family-apbn")
    sources = [label for label, x in zip(flow.node.label, flow.node.color, strict=True) if x != QUIET]
    assert not any("BDI" in label or "kawasan" in label for label in sources)


@pytest.mark.parametrize("kind", ["budget", "realised"])
def test_no_step_has_more_groups_than_a_phone_can_name(kind: str):
    (flow,) = flow_chart(illustrative(), KAMPUNG_BUGIS, None, kind, "rt").data
    assert len(flow.node.label) <= 3 * GROUPS_SHOWN


def test_text_from_a_file_is_shown_as_typed_and_is_no_link():
    lines = [
        {"activity_id": "1", "location_id": "a", "kind": LINK, "funding_source": LINK, "amount_rupiah": 3,
         "amount_kind": "realised"}
    ]  # fmt: skip
    locations = [place("kel", "kelurahan"), rt("a", parent_id="kel") | {"name": LINK}]
    data = dataset(locations=locations, activities=lines)
    (flow,) = flow_chart(data, "kel", None, "realised", "rt").data
    assert all("<a" not in label and "&lt;a" in label for label in flow.node.label)


def test_picture_table_and_file_hold_the_same_money_of_each_kind_of_work_and_place():
    flow = found(scope(documented(), KAMPUNG_BUGIS), "spending", "flow", level="rt")["flow"]
    nodes = [node.name for step in flow.picture.steps for node in step]
    drawn = Counter()
    for band in flow.picture.bands:
        if nodes[band.end] in {node.name for node in flow.picture.steps[-1]}:
            drawn[nodes[band.start], nodes[band.end]] += band.value
    table, rows = flow.table.rows[:-1], records(flow.sheet())
    filed = Counter()
    for row, words in zip(rows, table, strict=True):
        assert words[3] == ID.rupiah_exact(row["amount_rupiah"])
        filed[words[1], words[2]] += row["amount_rupiah"]
    assert drawn == filed


def test_on_a_phone_the_same_money_stands_as_bars_by_source_then_by_place():
    told = found(scope(illustrative(), KAMPUNG_BUGIS), "spending", "flow")["flow"]
    *sources, places = told.narrow.rows
    sums = [sum(part.value for track in row.tracks for part in track.parts) for row in (*sources, places)]
    total = money.money_by_kind(illustrative(), KAMPUNG_BUGIS, None)["rupiah"]["realised"]
    assert sum(sums[:-1]) == sums[-1] == total
    assert [row.label for row in sources] == [node.name for node in told.picture.steps[0]]
    every = [track for row in told.narrow.rows for track in row.tracks]
    assert {track.top for track in every} == {max(part.value for track in every for part in track.parts)}
