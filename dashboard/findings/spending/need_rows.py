"""Need, built and paid in a row each: as tracks from one edge, as words, as codes and exact numbers."""

from collections.abc import Sequence

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.works.against_need import SurveyTotal
from dashboard.domain.works.need_built_paid import NeedBuiltPaid, need_built_paid, need_built_paid_below
from dashboard.domain.works.need_gaps import reasons
from dashboard.domain.works.recorded_deficits import Recorded, why_unknown
from dashboard.domain.works.remedies import NAMED, REMEDIES
from dashboard.findings.sheet import Cell, Kind, Sheet
from dashboard.findings.sheet_cells import decimal
from dashboard.findings.table import Table
from dashboard.findings.words.need import built_words, gap_words, need_words, others_of_aspect, paid_words
from dashboard.findings.words.places import row_labels
from dashboard.pictures.tracks import Track, TrackPart, TrackRow, Tracks, aloud, full
from dashboard.text.catalogue import Text

Named = Sequence[tuple[str, NeedBuiltPaid]]
"""Rows, each after what it is called."""


def row_names(data: Dataset, rows: Sequence[NeedBuiltPaid], text: Text) -> dict[str, str]:
    """What the rows are called; works that are not those of a place below are said to be."""
    names = dict(row_labels(data, tuple(one.place for one in rows), text))
    for one in rows:
        if not one.whole:
            names[one.place] = text("need-not-divided", place=names[one.place])
    return names


def need_tracks(
    data: Dataset, rows: Named, label: str, on_one_scale: Sequence[NeedBuiltPaid] | None, text: Text
) -> Tracks:
    """The volumes of each row; on_one_scale: rows that are compared, None where each has its own unit."""
    made = [_row(data, one, name, _largest(on_one_scale or [one]), text) for name, one in rows]
    return Tracks(label, tuple(made))


def _largest(rows: Sequence[NeedBuiltPaid]) -> int:
    return max((max(one.built, one.need.high if one.need else 0) for one in rows), default=0)


def _row(data: Dataset, one: NeedBuiltPaid, label: str, top: int, text: Text) -> TrackRow:
    """One place and aspect: its tracks, and the sentence under them."""
    need = Track(text("need-bar-need"), need_words(data, one, text), lack_parts(one.need), top)
    known = one.need is not None or not one.whole  # else nothing says how much of it that is
    done, paid_for = full(one.built * known, "strong"), full(one.paid * known, "better")
    built = Track(text("need-bar-built"), built_words(data, one, text), done, top)
    paid = Track(text("need-bar-paid"), paid_words(one, text), paid_for, top)
    tracks = (*([need] if one.whole else []), built, *([paid] if one.activities else []))
    others = others_of_aspect(data, one, text) if one.whole else ""
    note = " ".join(filter(None, (gap_words(data, one, text), others)))
    return TrackRow(one.place, label, aloud(label, tracks), note, tracks)


def lack_parts(need: Recorded | SurveyTotal | None) -> tuple[TrackPart, ...]:
    """The least that is missing full, what may come on top hatched; not known is an empty track."""
    if need is None:
        return (TrackPart(0, "empty"),)
    open_part = (TrackPart(need.high - need.low, "hatched"),) if need.high > need.low else ()
    return (*full(need.low, "quiet"), *open_part)


def need_table(data: Dataset, rows: Named, first: str, text: Text) -> Table:
    """The rows in words; first: aspect or place, what they are."""
    columns = (first, "need", "built", "paid", "gap")
    body = [
        (
            name,
            need_words(data, one, text),
            built_words(data, one, text),
            paid_words(one, text),
            gap_words(data, one, text),
        )
        for name, one in rows
    ]
    return Table(tuple((text(f"need-col-{column}"), False) for column in columns), tuple(body))


def need_sheet(
    data: Dataset, place: str, year: int | None, kind: str | None, level: str, text: Text
) -> Sheet:
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
            need_built_paid(data, place, year, kind, remedy.key),
            *need_built_paid_below(data, place, year, kind, remedy.key, level),
        )
        if not one.empty
    )
    kinds = {"amount_rupiah": Kind(grouped=True)}
    return Sheet(text("sheet-need"), columns, tuple(dict.fromkeys(body)), kinds)


def _cells(data: Dataset, one: NeedBuiltPaid, kind: str | None) -> tuple[Cell, ...]:
    remedy, recorded = NAMED[one.remedy], one.need
    why = why_unknown(data, one.place, remedy, one.year) if one.whole else None
    before: tuple[Cell, ...] = (None, None, None, None, why, None, None)
    if recorded:
        ends = decimal(recorded.low), decimal(recorded.high)
        unread = " ".join(recorded.unread) or None
        before = (recorded.year, recorded.rule, *ends, None, unread, recorded.missing)
    return (
        one.place, data.recorded_name(one.place), "whole" if one.whole else "not_divided", remedy.aspect,
        " ".join(remedy.indicators), remedy.unit, *before, decimal(one.built), decimal(one.paid), kind,
        one.rupiah, len(one.activities), one.bare, one.elsewhere,
        " ".join(f"{reason}:{n}" for reason, n in one.apart) or None, decimal(one.over), decimal(one.short),
        " ".join(reason.key for reason in reasons(data, one)) or None, " ".join(one.activities) or None,
    )  # fmt: skip
