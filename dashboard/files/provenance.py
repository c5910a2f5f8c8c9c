"""Where the numbers of a download come from; it travels with them, in every file."""

from dataclasses import dataclass, replace
from datetime import date

from dashboard.domain.dataset.dataset import Package
from dashboard.findings.sheet import Cell, Sheet
from dashboard.text.catalogue import Text


@dataclass(frozen=True)
class Provenance:
    """What a reader must know of a download once it has left the page.

    Attributes:
        dataset: title of the dataset, in the reader's language.
        place: the place that the rows are about, as the page calls it.
        year: the year chosen, or the words for all years.
        as_of: the time the data are about, as the package writes it; None where it does not.
        downloaded: the day of the download.
        illustrative: the rows are made up.
        sources: titles of the sources, as the package lists them.
        licences: titles of the licences.
    """

    dataset: str
    place: str
    year: str
    as_of: str | None
    downloaded: date
    illustrative: bool
    sources: tuple[str, ...]
    licences: tuple[str, ...]


def provenance_of(package: Package, place: str, year: str, downloaded: date, text: Text) -> Provenance:
    """The provenance of what a page shows of a dataset."""
    return Provenance(
        dataset=package.title(text.language),
        place=place,
        year=year,
        as_of=package.as_of,
        downloaded=downloaded,
        illustrative=package.illustrative,
        sources=package.sources,
        licences=package.licences,
    )


def with_provenance(sheet: Sheet, provenance: Provenance, text: Text) -> Sheet:
    """The sheet with its provenance in further columns, for CSV: a row stays honest when it is copied."""
    facts = _facts(provenance, text)
    names, values = tuple(name for name, _ in facts), tuple(value for _, value in facts)
    rows = tuple((*row, *values) for row in sheet.rows)
    return replace(sheet, columns=(*sheet.columns, *names), rows=rows)


def about_sheet(provenance: Provenance, text: Text) -> Sheet:
    """The first sheet of a workbook: what it holds, of when, from where, and how it may be used."""
    rows = [
        *_facts(provenance, text),
        *((text("download-source"), source) for source in provenance.sources),
        *((text("download-licence"), licence) for licence in provenance.licences),
    ]
    if provenance.illustrative:
        rows.append((text("illustrative"), text("download-illustrative")))
    return Sheet(text("sheet-about"), (text("download-item"), text("download-value")), tuple(rows))


def _facts(provenance: Provenance, text: Text) -> tuple[tuple[str, Cell], ...]:
    """The facts that fit into a cell each; dates are ISO, as in the rows beside them."""
    facts: list[tuple[str, Cell]] = [
        (text("download-dataset"), provenance.dataset),
        (text("download-place"), provenance.place),
        (text("download-year"), provenance.year),
        (text("download-as_of"), provenance.as_of),
        (text("download-day"), provenance.downloaded.isoformat()),
    ]
    if provenance.illustrative:
        facts.append((text("download-status"), text("illustrative")))
    return tuple(facts)
