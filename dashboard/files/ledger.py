"""The ledger of figures, its contradictions and the decrees, as sheets: codes and words, exact numbers."""

from datetime import date

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.days import as_known
from dashboard.domain.figures.contradictions import contradictions_of
from dashboard.domain.figures.decree_clock import decrees_of
from dashboard.domain.figures.ledger import Figure, figures_of
from dashboard.files.ledger_words import contradiction_sentence, decree_sentence
from dashboard.findings.cells import called, decimal
from dashboard.findings.sheet import Cell, Kind, Sheet
from dashboard.text.catalogue import Text

_FIGURE = (
    "location_id", "name", "measure", "bound", "value", "unit", "as_of", "kind", "said_by", "said_on",
    "scope", "source", "rows",
)  # fmt: skip
_KINDS = {"value": Kind(grouped=True)}


def figures(data: Dataset, place: str, measure: str, until: int | None, reach: str, text: Text) -> Sheet:
    """Every figure of a measure, oldest first; `rows` names the file and line of each row that says it."""
    body = tuple(_cells(data, row) for row in figures_of(data, place, measure, until, reach))
    return Sheet(text("sheet-figures"), _FIGURE, body, _KINDS)


def contradictions(
    data: Dataset, place: str, measure: str, until: int | None, reach: str, text: Text
) -> Sheet:
    """A row a figure of each contradiction, and its sentence; `unless` is empty where it is certain."""
    body = tuple(
        (number, found.rule, "; ".join(found.unless) or None, *_cells(data, row), sentence)
        for number, found in enumerate(contradictions_of(data, place, measure, until, reach), 1)
        for sentence in (contradiction_sentence(data, found, text),)
        for row in found.figures
    )
    columns = ("contradiction", "rule", "unless", *_FIGURE, "sentence")
    return Sheet(text("sheet-contradictions"), columns, body, _KINDS)


def decrees(data: Dataset, place: str, today: date, year: int | None, text: Text) -> Sheet:
    """A row a decree: its age as of a day, when its review is due, and the sentence of it."""
    columns = (
        "number", "date", "authority", "location_ids", "names", "area_ha", "places_without_area",
        "names_the_place", "as_of", "age_years_low", "age_years_high", "review_due", "review_due_stated",
        "state", "renewed_by", "days_overdue", "source", "sentence",
    )  # fmt: skip
    body = tuple(
        (
            found.number, found.date, found.authority, "; ".join(found.places),
            "; ".join(called(data, key) for key in found.places), decimal(found.area), found.without_area,
            "no" if found.around else "yes", as_known(year, today).isoformat(), *found.age, found.due,
            "yes" if found.due_stated else "no", found.state, found.renewed_by, found.overdue_days,
            "; ".join(found.sources) or None, decree_sentence(found, text),
        )
        for found in decrees_of(data, place, today, year)
    )  # fmt: skip
    return Sheet(text("sheet-decrees"), columns, body)


def _cells(data: Dataset, row: Figure) -> tuple[Cell, ...]:
    rows = (f"{file}:{line}" for file, line in (data.files.origin(*at) for at in row.rows))
    return (
        row.place, called(data, row.place), row.measure, row.bound, decimal(row.value), row.unit, row.as_of,
        "; ".join(row.kinds), "; ".join(dict.fromkeys(who for who, _ in row.sayings)) or None, row.said_on,
        row.scope, "; ".join(row.sources) or None, "; ".join(rows),
    )  # fmt: skip
