"""Need, built and paid as files: codes, exact numbers, everything on the page and no more."""

from decimal import Decimal

import pytest

from dashboard.domain.works.need_built_paid import APART
from dashboard.files.need import against_need, need
from dashboard.findings.sheet import Sheet
from dashboard.text.catalogue import LANGUAGES, text_in
from tests.domain.shipped import KAMPUNG_BUGIS, documented, illustrative

ID = text_in("id")


def rows_of(sheet: Sheet) -> list[dict]:
    return [dict(zip(sheet.columns, row, strict=True)) for row in sheet.rows]


def roads(rows: list[dict], place: str) -> dict:
    (found,) = (row for row in rows if row["aspect"] == "roads" and row["location_id"] == place)
    return found


def test_need_built_and_paid_are_exact_and_the_reasons_are_codes():
    row = roads(rows_of(need(documented(), KAMPUNG_BUGIS, None, "unstated", "rt", ID)), KAMPUNG_BUGIS)
    assert (row["need_low"], row["built"], row["paid"], row["over"]) == tuple(
        map(Decimal, ("1460.39", "2762.38", "2762.38", "1301.99"))
    )
    assert row["amount_rupiah"] == 23_562_620_000
    assert row["reasons"] == "unread same_year far_cost other_unit_said"
    assert row["criteria_not_read"] == "road_coverage"


def test_a_need_that_is_not_known_is_empty_with_its_reason():
    rows = rows_of(need(documented(), KAMPUNG_BUGIS, None, "unstated", "rt", ID))
    row = roads(rows, f"{KAMPUNG_BUGIS}-RW006-RT002")
    assert (row["need_low"], row["need_not_known_because"], row["built"]) == (
        None,
        "above",
        Decimal("2002.38"),
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_row_is_there_twice_and_what_stands_apart_is_counted(language):
    rows = rows_of(need(illustrative(), KAMPUNG_BUGIS, None, "realised", "rt", text_in(language)))
    keys = [(row["location_id"], row["indicators"], row["row"]) for row in rows]
    assert len(keys) == len(set(keys))
    apart = {part.split(":")[0] for row in rows for part in (row["not_beside"] or "").split()}
    assert apart == {"no_ratio"}
    assert apart <= set(APART)


def test_ratios_stand_with_their_bases_or_what_is_missing():
    rows = rows_of(against_need(illustrative(), KAMPUNG_BUGIS, None, "realised", "rt", ID))
    assert len(rows) == 8
    whole = rows[0]
    assert (whole["households"], whole["rupiah_per_household"]) == (907, 22_125_918)
    assert (whole["rupiah_per_point"], whole["point_refused"]) == (None, "open_points")
    assert (whole["area_ha"], whole["need_points_low"]) == (Decimal("18.92"), 40)
