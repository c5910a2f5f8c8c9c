"""Pace: how many hectares a year went, between which figures, and how many must go to reach zero in time."""

from collections.abc import Mapping
from functools import partial

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.days import as_known
from dashboard.domain.figures.areas import area_series, evidence
from dashboard.domain.figures.pace import Ends, Pace, needed, paces
from dashboard.findings.choice import LIST, Choice, choice
from dashboard.findings.finding import Finding, Findings
from dashboard.findings.scope import Scope
from dashboard.findings.sheet import Sheet
from dashboard.findings.sheet_cells import decimal
from dashboard.findings.table import Table
from dashboard.findings.trends.areas import area_lines, drawn
from dashboard.findings.trends.marks import SHAPE_OF
from dashboard.findings.words.places import label_of_place, name_of_place
from dashboard.pictures.lines import Line, Lines, Mark
from dashboard.text.catalogue import Text
from dashboard.text.names import hectares
from dashboard.text.quoted import quoted

TARGET = 2030
"""The year of Sustainable Development Goal 11.1: adequate housing for all, and slums upgraded. Offered first
while it is still to come."""

_YEARS_OFFERED = 10


def choices(scope: Scope, asked: Mapping[str, str]) -> tuple[Choice, ...]:
    """The year by whose end the area is to be zero; none where no pace is known."""
    if not paces(scope.data, scope.place, scope.year):
        return ()
    known = as_known(scope.year, scope.today).year
    years = range(known + 1, max(known + _YEARS_OFFERED, TARGET) + 1)
    first = max(TARGET, years[0])
    keys = [str(year) for year in (first, *(year for year in years if year != first))]
    words, label = partial(_by, scope.text), scope.text("pace-choice")
    return (choice("target", keys, words, asked, label=label, look=LIST),)


def _by(text: Text, year: str) -> str:
    return text("pace-by", year=year)


def pace(scope: Scope, asked: Mapping[str, str]) -> Findings:
    """The pace of the newest figures that can be set side by side, and what is needed; or why none."""
    found = paces(scope.data, scope.place, scope.year)
    if not found:
        return _none(scope)
    newest, target = found[-1], int(asked["target"])
    known = as_known(scope.year, scope.today).year
    finding = Finding(
        "pace",
        notes=(
            _subtitle(scope, newest),
            scope.text("pace-rule", known=str(known), target=str(target), last=str(newest.last_year)),
            scope.text("pace-others", n=len(found) - 1),
        ),
        picture=_picture(scope, newest, known, target),
        alt=_headline(scope, newest, known, target),
        table=pace_table(scope.data, found, known, target, scope.text),
        sheet=partial(pace_sheet, scope.data, found, known, target, scope.text),
        source=_source(newest, scope.text),
        about="areas",
    )
    return Findings(_headline(scope, newest, known, target), findings=(finding,))


def _none(scope: Scope) -> Findings:
    """That no two figures can be set side by side, and which there are."""
    text, rows = scope.text, area_series(scope.data, scope.place, scope.year)
    headline = text("headline-pace-none", place=scope.place_name)
    if rows.empty:
        return Findings(headline, silence=text("answer-sentence", parts=text("answer-area-none")))
    figures = [
        text(
            "pace-figure",
            date=text.date(row.as_of),
            kind=text.word("kind", row.kind),
            area=hectares(int(row.low), int(row.high), text),
            covered=str(row.covered),
            places=int(row.places),
        )
        for row in rows.itertuples()
    ]
    return Findings(headline, silence=text("pace-incomparable", n=len(figures), figures="; ".join(figures)))


def _headline(scope: Scope, newest: Pace, known: int, target: int) -> str:
    """What went a year, and what must go."""
    text, a_year = scope.text, newest.a_year
    went = text(
        f"pace-{_way(a_year)}",
        place=name_of_place(scope.data, newest.scope),
        area=_changed(a_year, text),
        by=_by_what(newest, text),
    )
    if newest.last.high == 0:
        return text("headline-pace-zero", went=went, last=str(newest.last_year))
    left = needed(newest.last, known, target)
    assert left is not None  # only years to come are offered
    return text("headline-pace", went=went, target=str(target), needed=hectares(left.low, left.high, text))


def _by_what(newest: Pace, text: Text) -> str:
    """What stands behind its figures, and from when to when."""
    kind = evidence(newest.kind) if newest.series.startswith("score") else newest.kind
    return text(f"by-{kind}", year=f"{newest.first_year}–{newest.last_year}")


def _way(a_year: Ends) -> str:
    """Whether it fell, rose or stayed; open where a range leaves that open."""
    if a_year == Ends(0, 0):
        return "same"
    return "fell" if a_year.low >= 0 else "rose" if a_year.high <= 0 else "open"


def _changed(a_year: Ends, text: Text) -> str:
    """How much, without a sign where it went one way."""
    if a_year.low < 0 < a_year.high:
        return hectares(a_year.low, a_year.high, text)
    low, high = sorted((abs(a_year.low), abs(a_year.high)))
    return hectares(low, high, text)


def _subtitle(scope: Scope, newest: Pace) -> str:
    return scope.text(
        "pace-subtitle",
        place=label_of_place(scope.data, newest.scope, scope.text),
        kind=scope.text.word("kind", newest.kind),
        first=str(newest.first_year),
        last=str(newest.last_year),
    )


def _picture(scope: Scope, newest: Pace, known: int, target: int) -> Lines:
    """The figures of one series, and the way from what is left to zero."""
    rows = drawn(area_series(scope.data, scope.place, scope.year))
    known_line = area_lines(rows[rows["series"] == newest.series], scope.text)
    if newest.last.high == 0:
        return known_line
    name = scope.text("pace-needed", last=str(newest.last_year))
    left = hectares(newest.last.low, newest.last.high, scope.text)
    way = (
        Mark(known, newest.last.high, newest.last.high, "", (scope.text("pace-left", area=left),)),
        Mark(target, 0, 0, "", (scope.text("pace-by", year=str(target)),)),
    )
    return Lines(
        (*known_line.lines, Line(name, SHAPE_OF["target"], False, way)),
        (newest.first_year, target),
        known_line.unit,
        known_line.floor,
    )


def _source(found: Pace, text: Text) -> str:
    by_rule = found.series.startswith("score")
    return text("trends-source-computed", rule=found.source) if by_rule else quoted(found.source)


def pace_table(data: Dataset, found: tuple[Pace, ...], known: int, target: int, text: Text) -> Table:
    """The pace of every series, the newest first, and what must go a year until the target."""
    columns = ("place", "kind", "first", "last", "years", "pace", "needed", "source")
    numeric = ("first", "last", "years", "pace", "needed")
    body = []
    for one in reversed(found):
        left = needed(one.last, known, target)
        body.append(
            (
                label_of_place(data, one.scope, text),
                text.word("kind", one.kind),
                _end(one.first_year, one.first, text),
                _end(one.last_year, one.last, text),
                text.number(one.last_year - one.first_year),
                hectares(one.a_year.low, one.a_year.high, text),
                hectares(left.low, left.high, text) if left else text("none"),
                _source(one, text),
            )
        )
    return Table(tuple((text(f"pace-col-{name}"), name in numeric) for name in columns), tuple(body))


def _end(year: int, area: Ends, text: Text) -> str:
    return text("pace-end", year=str(year), area=hectares(area.low, area.high, text))


def pace_sheet(data: Dataset, found: tuple[Pace, ...], known: int, target: int, text: Text) -> Sheet:
    """The pace of every series in exact hectares a year, low and high where the figures are ranges."""
    columns = (
        "location_id", "name", "series", "status", "first_year", "first_low_ha", "first_high_ha", "last_year",
        "last_low_ha", "last_high_ha", "fall_a_year_low_ha", "fall_a_year_high_ha", "known_until",
        "target_year", "needed_a_year_low_ha", "needed_a_year_high_ha", "source",
    )  # fmt: skip
    body = []
    for one in found:
        left = needed(one.last, known, target)
        body.append(
            (
                one.scope, data.recorded_name(one.scope), one.series, one.kind,
                one.first_year, decimal(one.first.low), decimal(one.first.high),
                one.last_year, decimal(one.last.low), decimal(one.last.high),
                decimal(one.a_year.low), decimal(one.a_year.high), known, target,
                decimal(left.low) if left else None, decimal(left.high) if left else None, one.source,
            )
        )  # fmt: skip
    return Sheet(text("sheet-pace"), columns, tuple(body))
