"""The tables of the collaboration page as sheets: facts and findings, promises, bodies, pairs, years."""

from datetime import date

import pandas as pd

from dashboard.domain.collaboration import facts as together
from dashboard.domain.collaboration import promises as promised
from dashboard.domain.collaboration.small_wins import small_wins
from dashboard.domain.collaboration.track_record import deeds
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.days import as_known
from dashboard.domain.money.activities import AMOUNT_KINDS
from dashboard.findings.cells import called, decimal
from dashboard.findings.file_rows import table_sheet
from dashboard.findings.sheet import Cell, Kind, Sheet
from dashboard.text.catalogue import Text

_RUPIAH = Kind(grouped=True)


def facts(data: Dataset, place: str, year: int | None, text: Text) -> Sheet:
    """The dated facts of a place, then what studies found by then, with all columns as the file has them."""
    rows = [together.facts(data, place, year), together.findings(data, place, year)]
    every = pd.concat(rows, ignore_index=True)
    sheet = table_sheet(every, "collaboration")
    extra = zip((called(data, key) for key in every["location_id"]), every["line"], strict=True)
    body = tuple(
        (*cells, name, data.files.told("collaboration", line))
        for cells, (name, line) in zip(sheet.rows, extra, strict=True)
    )
    return Sheet(text("sheet-facts"), (*sheet.columns, "name", "line"), body)


def promises(data: Dataset, place: str, year: int | None, today: date, text: Text) -> Sheet:
    """Every promise with its state on a day, and the days after its due date (negative is before)."""
    columns = (
        "event_id", "date", "title", "actors", "location_id", "name", "due", "done_on", "state", "as_of",
        "days_late_low", "days_late_high", "meeting_before", "meeting_before_date", "evidence", "source",
        "page", "note", "line",
    )  # fmt: skip
    body = tuple(
        (
            one.event_id, one.date, one.title, " ".join(body.key for body in one.bodies), one.place,
            called(data, one.place), one.due, one.done_on, one.state, as_known(year, today).isoformat(),
            one.late.low if one.late else None, one.late.high if one.late else None,
            "; ".join(one.met) or None, one.met_on,
            one.evidence, one.source, one.page, one.note, data.files.told("collaboration", one.line),
        )
        for one in promised.promises(data, place, year, today)
    )  # fmt: skip
    return Sheet(text("sheet-promises"), columns, body)


def bodies(data: Dataset, place: str, year: int | None, text: Text) -> Sheet:
    """Every body, those without a record among them: works, rupiah of each kind, facts of each kind."""
    money = tuple(f"{kind}_rupiah" for kind in AMOUNT_KINDS)
    columns = (
        "actor_id", "name", "level", "role", "works", *money, *together.KINDS, "other_facts",
        "promises_kept",
    )  # fmt: skip
    rows: list[tuple[Cell, ...]] = []
    for one in deeds(data, place, year):
        by_kind = dict(one.money)
        known = tuple(one.kinds.get(kind, 0) for kind in together.KINDS)
        registered = one.body.key if one.body.level else None
        rows.append(
            (
                registered, one.body.name, one.body.level, one.body.role, one.works,
                *(by_kind.get(kind) for kind in AMOUNT_KINDS), *known, one.facts - sum(known), one.kept,
            )
        )  # fmt: skip
    return Sheet(text("sheet-bodies"), columns, tuple(rows), dict.fromkeys(money, _RUPIAH))


def pairs(data: Dataset, place: str, year: int | None, text: Text) -> Sheet:
    """Bodies that stand together in facts, how many and which."""
    columns = ("first", "first_name", "second", "second_name", "facts", "event_ids")
    body = tuple(
        (
            row.first.key, row.first.name, row.second.key, row.second.name, int(row.facts),
            " ".join(row.event_ids),
        )
        for row in together.pairs(data, place, year).itertuples()
    )  # fmt: skip
    return Sheet(text("sheet-pairs"), columns, body)


def wins(data: Dataset, place: str, until: int | None, text: Text) -> Sheet:
    """One row for each area, score, kind of finished work and fact of a year, told apart by `what`."""
    columns = (
        "location_id", "name", "year", "what", "key", "low", "high", "unit", "works", "without_volume",
    )  # fmt: skip
    rows: list[tuple[Cell, ...]] = []
    for one in small_wins(data, place, until):
        start = (place, called(data, place), one.year)
        for area in one.areas:
            ends = decimal(area.figure.low), decimal(area.figure.high)
            rows.append((*start, "area", area.figure.kind, *ends, "ha", None, None))
        for score in one.scores:
            rows.append((*start, "score", score.survey.rule, score.low, score.high, "points", None, None))
        for output in one.outputs:
            volume = decimal(output.volume_millionths) if output.works > output.without_volume else None
            counts = output.works, output.without_volume
            rows.append((*start, "works", output.kind, volume, volume, output.unit, *counts))
        rows += [(*start, "fact", title, None, None, None, None, None) for title in one.facts]
    return Sheet(text("sheet-wins"), columns, tuple(rows))
