"""Progress: how much of the volume of each kind of work is planned, under way, built and handed over."""

from functools import partial

import pandas as pd

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.money import activities as money
from dashboard.domain.money import money_ladder as volumes
from dashboard.domain.money.activities import STAGES, UNKNOWN
from dashboard.domain.money.money_ladder import built
from dashboard.findings.finding import Finding
from dashboard.findings.scope import Scope
from dashboard.findings.sheet import Sheet
from dashboard.findings.sheet_cells import decimal
from dashboard.findings.spending.kinds import money_sources
from dashboard.findings.table import BEHIND, CARDS, Table
from dashboard.findings.words.times import in_year
from dashboard.pictures.bars import Bar, BarLayer, BarPart, Bars
from dashboard.text.catalogue import Text
from dashboard.text.names import share_of

ROWS_SHOWN = 15
"""More kinds of work are in the table; the page says how many are left out."""
_KINDS_IN_ALT = 8


def progress(scope: Scope) -> Finding:
    """The volumes by stage; where no work states a volume, the table alone."""
    data, place, year, text = scope.data, scope.place, scope.year, scope.text
    rows = volumes.works_progress(data, place, year)
    drawn = int((rows["total"] > 0).sum())
    what = text("progress-what")
    return Finding(
        "progress",
        title=_title(scope),
        subtitles=(
            text("progress-subtitle", place=scope.place_label, year=scope.period),
            text("progress-without", n=int(rows["without_volume"].sum())),
            text("spending-more-groups", n=max(0, drawn - ROWS_SHOWN)),
        ),
        picture=progress_bars(data, place, year, text) if drawn else None,
        alt=text("spending-alt", what=what, bars=_alt(rows, text)) if drawn else what,
        table=progress_table(data, place, year, text, BEHIND if drawn else CARDS),
        sheet=partial(progress_sheet, data, place, year, text),
        source=money_sources(scope) if drawn else "",
        about="money" if drawn else "",
    )


def _title(scope: Scope) -> str:
    works = money.works(scope.data, scope.place, scope.year)
    done = int(works["stage"].isin(money.FINISHED).sum())
    return scope.text("progress-title", done=str(done), n=len(works), when=in_year(scope.year, scope.text))


def _alt(rows: pd.DataFrame, text: Text) -> str:
    shown = rows[rows["total"] > 0].head(_KINDS_IN_ALT)
    return "; ".join(f"{text.word('work', row['kind'])} {_done(row, text)}" for _, row in shown.iterrows())


def _done(row: pd.Series, text: Text) -> str:
    """79 of 79 units."""
    whole = text.quantity(int(row["total"]), row["unit"] or None)
    return text("ladder-of", done=text.quantity(built(row), None), whole=whole)


def progress_bars(data: Dataset, place: str, year: int | None, text: Text) -> Bars:
    """A bar a kind of work, its volume by stage, in millionths; kinds without a volume are left out."""
    rows = volumes.works_progress(data, place, year)
    rows = rows[rows["total"] > 0].head(ROWS_SHOWN)
    bars = tuple(Bar(text.word("work", row["kind"]), _done(row, text)) for _, row in rows.iterrows())
    stages = [stage for stage in (*reversed(STAGES), UNKNOWN) if rows[stage].sum()]
    return Bars(bars, tuple(_layer(rows, stage, text) for stage in stages), shares=True, tall=True)


def _layer(rows: pd.DataFrame, stage: str, text: Text) -> BarLayer:
    name = text.word("stage", stage)
    parts = tuple(
        BarPart(
            int(volume),
            (f"{name} · {text.quantity(int(volume), unit or None)}",),
            f"stage:{stage}",
            stage == UNKNOWN,
        )
        for volume, unit in zip(rows[stage], rows["unit"], strict=True)
    )
    return BarLayer(name, parts)


def progress_table(data: Dataset, place: str, year: int | None, text: Text, look: str = BEHIND) -> Table:
    """The volume of each kind of work by stage. Volumes of different kinds and units have no sum."""
    stages = (*STAGES, UNKNOWN)
    body = [
        (
            text.word("work", row["kind"]),
            text.number(row["activities"]),
            *(_volume(row[stage], row["unit"], text) for stage in stages),
            _volume(row["total"], row["unit"], text),
            share_of(built(row), int(row["total"]), text),
            text.number(row["without_volume"]),
        )
        for _, row in volumes.works_progress(data, place, year).iterrows()
    ]
    columns = ((text("spending-col-kind"), False), (text("spending-col-activities"), True))
    by_stage = ((text.word("stage", stage), True) for stage in stages)
    last = ("whole", "built-share", "without-volume")
    header = (*columns, *by_stage, *((text(f"progress-col-{name}"), True) for name in last))
    return Table(header, tuple(body), look=look)


def _volume(millionths: int, unit: str, text: Text) -> str:
    return text.quantity(int(millionths), unit or None) if millionths else text("none")


def progress_sheet(data: Dataset, place: str, year: int | None, text: Text) -> Sheet:
    """The volume of each kind of work and unit by stage."""
    rows = volumes.works_progress(data, place, year)
    stages = (*STAGES, UNKNOWN, "total")
    body = [
        (row["kind"], text.word("work", row["kind"]), row["unit"] or None, int(row["activities"]),
         int(row["without_volume"]), *(decimal(row[stage]) for stage in stages))
        for _, row in rows.iterrows()
    ]  # fmt: skip
    by_stage = (f"volume_{stage}" for stage in stages)
    columns = ("kind", "name", "unit", "activities", "without_volume", *by_stage)
    return Sheet(text("sheet-progress"), columns, tuple(body))
