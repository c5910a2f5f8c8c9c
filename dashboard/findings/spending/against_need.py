"""Against need: what a household, a hectare and a point removed cost, beside the need of the place."""

from functools import partial

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.works.against_need import (
    AgainstNeed,
    RupiahPerBase,
    SurveyTotal,
    above_level,
    against_need,
    against_need_below,
)
from dashboard.findings.finding import Finding
from dashboard.findings.scope import Scope
from dashboard.findings.sheet import Cell, Kind, Sheet
from dashboard.findings.sheet_cells import decimal
from dashboard.findings.spending.need_rows import lack_parts
from dashboard.findings.table import Table
from dashboard.findings.words.places import label_of_place, row_labels
from dashboard.findings.words.times import in_year
from dashboard.pictures.tracks import Track, TrackRow, Tracks, aloud, full
from dashboard.text.catalogue import Text
from dashboard.text.names import points_range

ROWS_AT_ONCE = 12


def pages_of_places(scope: Scope, kind: str | None, level: str) -> int:
    """How many pages the places below fill, where any of them has a ratio."""
    rows = against_need_below(scope.data, scope.place, scope.year, kind, level)
    return -(-len(rows) // ROWS_AT_ONCE) if _any_ratio(rows) else 0


def against(scope: Scope, kind: str | None, level: str, page: int) -> Finding:
    """The ratios of the place in words, those of the places below as tracks, all of them in a table."""
    data, place, year, text = scope.data, scope.place, scope.year, scope.text
    money = text(f"amount-{kind}") if kind else text("need-no-money")
    rows = against_need_below(data, place, year, kind, level)
    drawn = _any_ratio(rows)
    title = _title(scope, kind)
    return Finding(
        "against-need",
        title=title,
        subtitles=(text("against-subtitle", money=money, place=scope.place_label, year=scope.period),),
        notes=_notes(scope, kind, level),
        picture=household_tracks(data, place, rows, page, text) if drawn else None,
        after=text("against-explained") if drawn else "",
        alt=title,
        table=ratio_table(data, place, year, kind, level, text),
        sheet=partial(ratio_sheet, data, place, year, kind, level, text),
    )


def _any_ratio(rows: tuple[AgainstNeed, ...]) -> bool:
    return any(row.households.rupiah is not None for row in rows)


def _title(scope: Scope, kind: str | None) -> str:
    """What a household cost, else what a hectare did, or that nobody can say."""
    text, one = scope.text, against_need(scope.data, scope.place, scope.year, kind)
    when = in_year(scope.year, text)
    if one.households.rupiah is not None:
        return text("against-title-household", cost=text.rupiah(one.households.rupiah), when=when)
    if one.hectares.rupiah is not None:
        return text("against-title-hectare", cost=text.rupiah(one.hectares.rupiah), when=when)
    return text("against-title")


def _notes(scope: Scope, kind: str | None, level: str) -> tuple[str, ...]:
    """The three ratios of the place itself, or what lacks for them; the money that is in no place below."""
    data, place, year, text = scope.data, scope.place, scope.year, scope.text
    one = against_need(data, place, year, kind)
    named = ("households", one.households), ("hectares", one.hectares), ("points", one.points)
    sentences = [text(f"against-{name}", words=ratio_words(one, name, ratio, text)) for name, ratio in named]
    works, rupiah = above_level(data, place, year, kind, level)
    if works and against_need_below(data, place, year, kind, level):
        values = {"money": text.rupiah(rupiah), "level": text(f"levels-{level}")}
        sentences.append(text("against-above", n=works, **values))
    return tuple(sentences)


def ratio_words(one: AgainstNeed, name: str, ratio: RupiahPerBase, text: Text) -> str:
    """Rp22,13 juta (907 KK), or why there is none."""
    if ratio.rupiah is None:
        return text(f"against-refused-{ratio.refused}".replace("_", "-"))
    assert ratio.base is not None
    works, rupiah = ratio.outside
    outside = text("against-outside", n=works, money=text.rupiah(rupiah)) if works else ""
    works, rupiah = ratio.around
    around = text("against-around", n=works, money=text.rupiah(rupiah)) if works else ""
    base = f"{_base(one, name, ratio.base, text)}{around}{outside}"
    return text("against-of", cost=text.rupiah(ratio.rupiah), base=base)


def _base(one: AgainstNeed, name: str, base: int, text: Text) -> str:
    if name == "households":
        return text("against-base-households", n=text.number(base))
    if name == "points":
        return text("against-base-points", n=base)
    area = text.quantity(base, "ha")
    if one.area_kind == "verified":
        return text("against-base-verified", area=area)
    return text(
        "against-base-area", area=area, kind=text.word("kind", one.area_kind), year=str(one.area_year)
    )


def household_tracks(
    data: Dataset, place: str, every: tuple[AgainstNeed, ...], page: int, text: Text
) -> Tracks:
    """Points of need and rupiah a household, a page of the places, each of both on one scale for all."""
    dearest = max((row.households.rupiah or 0 for row in every), default=0)
    names = row_labels(data, tuple(row.place for row in every), text)
    shown = every[(page - 1) * ROWS_AT_ONCE : page * ROWS_AT_ONCE]
    rows = tuple(_row(row, names[row.place], dearest, text) for row in shown)
    return Tracks(text("against-label", place=label_of_place(data, place, text)), rows)


def _row(one: AgainstNeed, label: str, dearest: int, text: Text) -> TrackRow:
    cost = ratio_words(one, "households", one.households, text)
    tracks = (
        Track(
            text("against-bar-need"),
            survey_points_words(one, text),
            lack_parts(one.need),
            one.need.top if one.need else 0,
        ),
        Track(text("against-bar-household"), cost, full(one.households.rupiah or 0, "strong"), dearest),
    )
    return TrackRow(one.place, label, aloud(label, tracks), "", tracks)


def survey_points_words(one: AgainstNeed, text: Text) -> str:
    """54 dari 80 poin (2016)."""
    if one.need is None:
        return text("flag-missing")
    points = points_range(one.need.low, one.need.high, text)
    return text("against-need-points", points=points, top=str(one.need.top), year=str(one.need.year))


# The numbers ------------------------------------------------------------------------------------


def ratio_table(
    data: Dataset, place: str, year: int | None, kind: str | None, level: str, text: Text
) -> Table:
    """The need and all three ratios of the place and of each place below, with what lacks for them."""
    columns = ("place", "need", "money", "households", "hectares", "points")
    body = [
        (
            label_of_place(data, row.place, text),
            survey_points_words(row, text),
            text("against-refused-no-money") if row.rupiah is None else text.rupiah_exact(row.rupiah),
            ratio_words(row, "households", row.households, text),
            ratio_words(row, "hectares", row.hectares, text),
            ratio_words(row, "points", row.points, text),
        )
        for row in _place_and_below(data, place, year, kind, level)
    ]
    return Table(tuple((text(f"against-col-{name}"), False) for name in columns), tuple(body))


def _place_and_below(
    data: Dataset, place: str, year: int | None, kind: str | None, level: str
) -> tuple[AgainstNeed, ...]:
    return (
        against_need(data, place, year, kind),
        *against_need_below(data, place, year, kind, level),
    )


def ratio_sheet(
    data: Dataset, place: str, year: int | None, kind: str | None, level: str, text: Text
) -> Sheet:
    """Rupiah a household, hectare and point removed, with their bases, or why there is none."""
    columns = (
        "location_id", "name", "amount_kind", "amount_rupiah", "activities", "households",
        "rupiah_per_household", "household_refused", "area_ha", "area_kind", "area_year", "rupiah_per_ha",
        "ha_refused", "points_removed", "rupiah_per_point", "point_refused", "need_year", "need_rule",
        "need_points_low", "need_points_high", "need_points_top",
    )  # fmt: skip
    body = tuple(
        (
            one.place, data.recorded_name(one.place), kind, one.rupiah, one.works, one.households.base,
            one.households.rupiah, one.households.refused, decimal(one.hectares.base), one.area_kind,
            one.area_year, one.hectares.rupiah, one.hectares.refused, one.points.base, one.points.rupiah,
            one.points.refused, *_points(one.need),
        )
        for one in _place_and_below(data, place, year, kind, level)
    )  # fmt: skip
    kinds = {name: Kind(grouped=True) for name in columns if "rupiah" in name}
    return Sheet(text("sheet-against-need"), columns, body, kinds)


def _points(need: SurveyTotal | None) -> tuple[Cell, ...]:
    return (None,) * 5 if need is None else (need.year, need.rule, need.low, need.high, need.top)
