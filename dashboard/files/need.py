"""Need, built and paid, and rupiah against need, as sheets to download: codes and words, exact numbers."""

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.works import against_need as ratios
from dashboard.domain.works.need_built_paid import Beside, beside, beside_below
from dashboard.domain.works.need_gaps import reasons
from dashboard.domain.works.recorded_deficits import why_unknown
from dashboard.domain.works.remedies import NAMED, REMEDIES
from dashboard.findings.cells import called, decimal
from dashboard.findings.sheet import Cell, Kind, Sheet
from dashboard.text.catalogue import Text

_RUPIAH = Kind(grouped=True)


def need(data: Dataset, place: str, year: int | None, kind: str | None, level: str, text: Text) -> Sheet:
    """Every aspect of the place and of each place of a level inside it, in the unit of its criteria."""
    columns = (
        "location_id", "name", "row", "aspect", "indicators", "unit", "need_year", "need_rule", "need_low",
        "need_high", "need_not_known_because", "criteria_not_read", "rts_not_read", "built", "paid",
        "amount_kind", "amount_rupiah", "activities", "without_amount", "amount_recorded_above", "not_beside",
        "over", "short", "reasons", "activity_ids",
    )  # fmt: skip
    body = tuple(
        _cells(data, one, kind)
        for remedy in REMEDIES
        for one in (
            beside(data, place, year, kind, remedy.key),
            *beside_below(data, place, year, kind, remedy.key, level),
        )
        if not one.empty
    )
    return Sheet(text("sheet-need"), columns, tuple(dict.fromkeys(body)), {"amount_rupiah": _RUPIAH})


def _cells(data: Dataset, one: Beside, kind: str | None) -> tuple[Cell, ...]:
    remedy, recorded = NAMED[one.remedy], one.need
    why = why_unknown(data, one.place, remedy, one.year) if one.whole else None
    before: tuple[Cell, ...] = (None, None, None, None, why, None, None)
    if recorded:
        ends = decimal(recorded.low), decimal(recorded.high)
        unread = " ".join(recorded.unread) or None
        before = (recorded.year, recorded.rule, *ends, None, unread, recorded.missing)
    return (
        one.place, called(data, one.place), "whole" if one.whole else "not_divided", remedy.aspect,
        " ".join(remedy.indicators), remedy.unit, *before, decimal(one.built), decimal(one.paid), kind,
        one.rupiah, len(one.activities), one.bare, one.elsewhere,
        " ".join(f"{reason}:{n}" for reason, n in one.apart) or None, decimal(one.over), decimal(one.short),
        " ".join(reason.key for reason in reasons(data, one)) or None, " ".join(one.activities) or None,
    )  # fmt: skip


def against_need(
    data: Dataset, place: str, year: int | None, kind: str | None, level: str, text: Text
) -> Sheet:
    """Rupiah a household, hectare and point removed, with their bases, or why there is none."""
    columns = (
        "location_id", "name", "amount_kind", "amount_rupiah", "activities", "households",
        "rupiah_per_household", "household_refused", "area_ha", "area_kind", "area_year", "rupiah_per_ha",
        "ha_refused", "points_removed", "rupiah_per_point", "point_refused", "need_year", "need_rule",
        "need_points_low", "need_points_high", "need_points_top",
    )  # fmt: skip
    whole = ratios.against_need(data, place, year, kind)
    rows = (whole, *ratios.against_need_below(data, place, year, kind, level))
    body = tuple(
        (
            one.place, called(data, one.place), kind, one.rupiah, one.works, one.households.base,
            one.households.rupiah, one.households.refused, decimal(one.hectares.base), one.area_kind,
            one.area_year, one.hectares.rupiah, one.hectares.refused, one.points.base, one.points.rupiah,
            one.points.refused, *_points(one.need),
        )
        for one in rows
    )  # fmt: skip
    kinds = {name: _RUPIAH for name in columns if "rupiah" in name}
    return Sheet(text("sheet-against-need"), columns, body, kinds)


def _points(need: ratios.Total | None) -> tuple[Cell, ...]:
    return (None,) * 5 if need is None else (need.year, need.rule, need.low, need.high, need.top)
