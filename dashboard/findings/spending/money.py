"""Money: taken apart by one dimension or two, and every activity with its lines of money, some at a time."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

import pandas as pd

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.rows import MoneyLine
from dashboard.domain.money import activities
from dashboard.domain.money.breakdowns import dimensions
from dashboard.findings.choice import LIST, Choice, choice, pages
from dashboard.findings.file_rows import table_sheet
from dashboard.findings.finding import Finding, Findings
from dashboard.findings.scope import Scope
from dashboard.findings.sheet import Kind, Sheet
from dashboard.findings.spending.groups import NOT_CROSSED, dimension_name, money_by
from dashboard.findings.spending.kinds import kind_choices, kind_told, nothing_recorded
from dashboard.findings.table import CARDS, Table
from dashboard.findings.versus.money import money_choice, money_versus
from dashboard.findings.words.money import figures_beside, spending_headline
from dashboard.findings.words.places import label_of_place
from dashboard.text.catalogue import Text
from dashboard.text.quoted import quoted

ROWS_AT_ONCE = 100


def choices(scope: Scope, asked: Mapping[str, str]) -> tuple[Choice, ...]:
    """The kind of money, by which dimension and by which other one besides, the page of the works."""
    kind = kind_choices(scope, asked)
    by = _dimensions(scope, asked) if kind else ()
    lines = len(activities.money_lines(scope.data, scope.place, scope.year))
    versus = tuple(money_choice(scope, one.chosen, asked) for one in kind)
    return (*kind, *by, *versus, pages("part", -(-lines // ROWS_AT_ONCE), asked, of="works"))


def _dimensions(scope: Scope, asked: Mapping[str, str]) -> tuple[Choice, ...]:
    text, offered = scope.text, dimensions(scope.data, scope.place, scope.year)
    by = choice(
        "by", offered, lambda key: text("spending-by", what=dimension_name(key, text)), asked,
        label=text("spending-choice-by"), look=LIST, width=275,
    )  # fmt: skip
    others = (NOT_CROSSED, *(key for key in offered if key != by.chosen))
    across = choice(
        "across", others, lambda key: _across_words(key, text), asked,
        label=text("spending-choice-across"), look=LIST, width=260, rare=True,
    )  # fmt: skip
    return by, across


def _across_words(key: str, text: Text) -> str:
    if key == NOT_CROSSED:
        return text("spending-not-crossed")
    return text("spending-across", what=dimension_name(key, text))


def money(scope: Scope, asked: Mapping[str, str]) -> Findings:
    """What it cost and who paid most; the money by what the reader chooses, then every activity."""
    nothing = nothing_recorded(scope, scope.year)
    if nothing:
        return nothing
    data, place, year, text = scope.data, scope.place, scope.year, scope.text
    kind = asked.get("money")
    parts = (kind_told(scope, kind), *money_by(scope, kind, asked["by"], asked["across"])) if kind else ()
    headline = spending_headline(data, place, year, kind, text)
    side_by_side = money_versus(scope, kind, asked["by"], asked) if kind else None
    if side_by_side:
        headline, parts = side_by_side.title, (replace(side_by_side, title=""), *parts)
    found = parts if data.works_summed else (*parts, _works(scope, int(asked["part"])))
    return Findings(headline, (figures_beside(data, place, year, text),), found)


# Every activity ---------------------------------------------------------------------------------


def _works(scope: Scope, page: int) -> Finding:
    """A page of the lines of money, from 1; all of them are in the file."""
    data, place, year, text = scope.data, scope.place, scope.year, scope.text
    lines = activities.money_lines(data, place, year)
    shown = lines.iloc[(page - 1) * ROWS_AT_ONCE : page * ROWS_AT_ONCE]
    subtitle = text(
        "spending-works-subtitle",
        n=len(activities.works(data, place, year)),
        lines=text.number(len(lines)),
        place=label_of_place(data, place, text),
        year=scope.period,
    )
    return Finding(
        "works",
        title=text("spending-works-title"),
        subtitles=(subtitle,),
        alt=text("spending-works-title"),
        table=replace(works_table(data, shown, text), look=CARDS),
        sheet=partial(works_sheet, data, place, year, text),
    )


def works_sheet(data: Dataset, place: str, year: int | None, text: Text) -> Sheet:
    """Every line of money of every activity, with all its columns as the file has them."""
    chosen = data.activities["location_id"].isin(data.inside(place))
    if year is not None:
        chosen &= data.activities["year"] == year
    rows = data.activities[chosen]
    sheet = table_sheet(rows, "activities")
    extra = zip((data.recorded_name(key) for key in rows["location_id"]), rows["line"], strict=True)
    body = tuple(
        (*cells, name, data.files.told("activities", line))
        for cells, (name, line) in zip(sheet.rows, extra, strict=True)
    )
    columns = (*sheet.columns, "name", "line")
    return Sheet(text("sheet-works"), columns, body, {"amount_rupiah": Kind(grouped=True)})


def works_table(data: Dataset, lines: pd.DataFrame, text: Text) -> Table:
    """Lines of money of activities, as the file has them. lines: of `money_lines`."""
    columns = (
        "kind", "description", "place", "year", "volume", "stage", "money", "amount-kind",
        "source", "implementer", "note", "row",
    )  # fmt: skip
    body = [_line_cells(data, line, text) for line in lines.itertuples()]
    numeric = ("volume", "money", "row")
    header = tuple((text(f"spending-col-{name}"), name in numeric) for name in columns)
    return Table(header, tuple(body))


def _line_cells(data: Dataset, line: MoneyLine, text: Text) -> tuple[str, ...]:
    unknown, volume, rupiah = text("none"), line.volume_millionths, line.amount_rupiah
    return (
        text.word("work", line.kind),
        _words(line.description),
        label_of_place(data, line.location_id, text),
        str(line.year),
        unknown if pd.isna(volume) else text.quantity(int(volume), _unit(line.unit)),
        text.word("stage", line.stage),
        unknown if pd.isna(rupiah) else text.rupiah_exact(int(rupiah)),
        text.word("amount", line.amount_kind),
        text.word("source", line.funding_source),
        text("implementer-unknown") if line.implementer == activities.UNKNOWN else quoted(line.implementer),
        _words(line.note),
        str(data.files.told("activities", line.line)),
    )


def _unit(unit: object) -> str | None:
    return None if pd.isna(unit) else str(unit)


def _words(cell: object) -> str:
    return "" if pd.isna(cell) else quoted(str(cell))
