"""Decrees: how old they are, today or at the end of the chosen year, and whether their review is due."""

from datetime import date
from functools import partial

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.days import as_known
from dashboard.domain.figures.decree_clock import REVIEW_YEARS, Decree, decrees_of
from dashboard.findings.finding import Finding
from dashboard.findings.scope import Scope
from dashboard.findings.sheet import Sheet
from dashboard.findings.sheet_cells import decimal
from dashboard.findings.words.places import label_of_place
from dashboard.findings.words.times import how_long, overdue, until
from dashboard.pictures.words.notices import Notice, Notices
from dashboard.text.catalogue import Text
from dashboard.text.names import points_range


def decrees(scope: Scope) -> Finding:
    """The decrees of a place, or that none is recorded."""
    data, text = scope.data, scope.text
    found = decrees_of(data, scope.place, scope.today, scope.year)
    over = sum(decree.state == "overdue" for decree in found)
    on = as_known(scope.year, scope.today)
    title = (
        text("decrees-title", n=over, all=len(found))
        if found
        else text("decrees-none", place=scope.place_name, until=until(scope.year, scope.today, text))
    )
    around = text("decrees-around", place=scope.place_name) if found and found[0].around else ""
    items = tuple(_notice(data, decree, text) for decree in found)
    return Finding(
        "decrees",
        title=title,
        subtitles=(text("decrees-subtitle", place=scope.place_label, today=text.date(on.isoformat())),),
        notes=(around,),
        picture=Notices(title, items) if items else None,
        sheet=partial(decree_sheet, data, found, on, text),
    )


def _notice(data: Dataset, decree: Decree, text: Text) -> Notice:
    area = text("none") if decree.area is None else text.quantity(decree.area, "ha")
    return Notice(
        severity="refused" if decree.state == "overdue" else "note",
        severity_words=text(f"decree-state-{decree.state}"),
        where=text(
            "decree-where",
            authority=decree.authority,
            n=len(decree.places),
            area=area,
            without=text("decree-without-area", n=decree.without_area),
        ),
        sentence=decree_sentence(decree, text),
        effect=text.joined([label_of_place(data, key, text) for key in decree.places]),
    )


def decree_sentence(decree: Decree, text: Text) -> str:
    """How old a decree is, when its review is due, and by how much that is past or to come."""
    youngest, oldest = decree.age
    five = int(decree.due[:4]) - int(decree.date[:4]) == REVIEW_YEARS
    return text(
        "decree-sentence",
        number=decree.number,
        date=text.date(decree.date),
        age=text("decree-age", n=oldest, age=points_range(youngest, oldest, text)),
        review="five" if five else "other",
        due=text.date(decree.due),
        state=_state(decree, text),
    )


def _state(decree: Decree, text: Text) -> str:
    if decree.renewed_by:
        return text("decree-renewed", number=decree.renewed_by)
    days = abs(decree.overdue_days)
    if decree.state == "overdue":
        return overdue(days, days, text)
    return text("decree-due", n=days, span=how_long(days, days, text))


def decree_sheet(data: Dataset, found: tuple[Decree, ...], on: date, text: Text) -> Sheet:
    """A row a decree: its age on a day, when its review is due, and the sentence of it."""
    columns = (
        "number", "date", "authority", "location_ids", "names", "area_ha", "places_without_area",
        "names_the_place", "as_of", "age_years_low", "age_years_high", "review_due", "review_due_stated",
        "state", "renewed_by", "days_overdue", "source", "sentence",
    )  # fmt: skip
    body = tuple(
        (
            one.number, one.date, one.authority, "; ".join(one.places),
            "; ".join(data.recorded_name(key) for key in one.places), decimal(one.area), one.without_area,
            "no" if one.around else "yes", on.isoformat(), *one.age, one.due,
            "yes" if one.due_stated else "no", one.state, one.renewed_by, one.overdue_days,
            "; ".join(one.sources) or None, decree_sentence(one, text),
        )
        for one in found
    )  # fmt: skip
    return Sheet(text("sheet-decrees"), columns, body)
