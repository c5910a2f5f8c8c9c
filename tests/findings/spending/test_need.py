"""Need, built and paid: exact files of all on the page; a picture of the same numbers."""

from decimal import Decimal

import pytest

from dashboard.domain.works.need_built_paid import APART
from dashboard.findings.register import PARTS
from dashboard.findings.spending.against_need import ratio_sheet
from dashboard.findings.spending.need_rows import need_sheet
from dashboard.text.catalogue import LANGUAGES, text_in
from tests.domain.shipped import KAMPUNG_BUGIS, documented, illustrative
from tests.findings.looked_at import found, records, scope

ID = text_in("id")


def roads(rows: list[dict], place: str) -> dict:
    (found,) = (row for row in rows if row["aspect"] == "roads" and row["location_id"] == place)
    return found


def test_need_built_and_paid_are_exact_and_the_reasons_are_codes():
    row = roads(records(need_sheet(documented(), KAMPUNG_BUGIS, None, "unstated", "rt", ID)), KAMPUNG_BUGIS)
    assert (row["need_low"], row["built"], row["paid"], row["over"]) == tuple(
        map(Decimal, ("1460.39", "2762.38", "2762.38", "1301.99"))
    )
    assert row["amount_rupiah"] == 23_562_620_000
    assert row["reasons"] == "unread same_year far_cost other_unit_said"
    assert row["criteria_not_read"] == "road_coverage"


def test_a_need_that_is_not_known_is_empty_with_its_reason():
    rows = records(need_sheet(documented(), KAMPUNG_BUGIS, None, "unstated", "rt", ID))
    row = roads(rows, f"{KAMPUNG_BUGIS}-RW006-RT002")
    assert (row["need_low"], row["need_not_known_because"], row["built"]) == (
        None,
        "above",
        Decimal("2002.38"),
    )


@pytest.mark.thorough
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_row_is_there_twice_and_what_stands_apart_is_counted(language):
    rows = records(need_sheet(illustrative(), KAMPUNG_BUGIS, None, "realised", "rt", text_in(language)))
    keys = [(row["location_id"], row["indicators"], row["row"]) for row in rows]
    assert len(keys) == len(set(keys))
    apart = {part.split(":")[0] for row in rows for part in (row["not_beside"] or "").split()}
    assert apart == {"no_ratio"}
    assert apart <= set(APART)


def test_ratios_stand_with_their_bases_or_what_is_missing():
    rows = records(ratio_sheet(illustrative(), KAMPUNG_BUGIS, None, "realised", "rt", ID))
    assert len(rows) == 8
    whole = rows[0]
    assert (whole["households"], whole["rupiah_per_household"]) == (907, 22_125_918)
    assert (whole["rupiah_per_point"], whole["point_refused"]) == (None, "open_points")
    assert (whole["area_ha"], whole["need_points_low"]) == (Decimal("18.92"), 40)


def lengths(row) -> dict[str, list[int]]:
    """By the name of each track of a row, the values of its parts."""
    return {track.name: [part.value for part in track.parts if part.look != "empty"] for track in row.tracks}


@pytest.mark.thorough
@pytest.mark.parametrize("data", [documented(), illustrative()], ids=lambda data: data.package.name)
def test_picture_table_and_file_of_every_aspect_hold_the_same_volumes(data):
    needs = found(scope(data, KAMPUNG_BUGIS), "spending", "need")["need"]
    whole = [row for row in records(needs.sheet()) if row["location_id"] == KAMPUNG_BUGIS]
    for row, cells, words in zip(needs.picture.rows, whole, needs.table.rows, strict=True):
        drawn = lengths(row)
        assert sum(drawn[ID("need-bar-need")]) == (cells["need_high"] or 0) * 1_000_000
        known = cells["need_high"] is not None  # else nothing says how much of it was built
        assert sum(drawn[ID("need-bar-built")]) == cells["built"] * 1_000_000 * known
        assert sum(drawn.get(ID("need-bar-paid"), [])) == cells["paid"] * 1_000_000 * known
        assert [track.text for track in row.tracks] == list(words[1 : 1 + len(row.tracks)])


def test_picture_table_and_file_of_the_ratios_hold_the_same_rupiah_and_points():
    ratios = found(scope(illustrative(), KAMPUNG_BUGIS), "spending", "need")["against-need"]
    cells = {row["location_id"]: row for row in records(ratios.sheet())}
    named = dict(zip(cells, ratios.table.rows, strict=True))
    for row in ratios.picture.rows:
        drawn, of = lengths(row), cells[row.key]
        assert sum(drawn[ID("against-bar-need")]) == (of["need_points_high"] or 0)
        assert sum(drawn[ID("against-bar-household")]) == (of["rupiah_per_household"] or 0)
        assert [track.text for track in row.tracks] == [named[row.key][1], named[row.key][3]]


def test_a_level_and_an_aspect_are_offered_only_where_places_stand_in_rows():
    below = scope(illustrative(), f"{KAMPUNG_BUGIS}-RW006-RT001")
    offered = {one.name: one for one in PARTS["spending"]["need"].choices(below, {})}
    assert {len(offered[name].options) for name in ("aspect", "level")} == {1}
    assert "need-below" not in found(below, "spending", "need")
