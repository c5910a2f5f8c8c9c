"""The ledger of figures: every published figure, who said it, when, for what, and where it is written.

Rows come from figures.csv, from decrees.csv (hectares of a place as slum_area, said by the authority) and
from the slum areas of indicators.csv (whose source speaks, as nobody is named there). What two files say of
one place, measure, unit, value and year is one figure with all its sources; so is what one file says twice of
one scope. Nothing is added up, and no figure is preferred to another.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import pandas as pd

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.days import span
from dashboard.domain.dataset.quantities import MILLION
from dashboard.domain.score.rules import SLUM_CLASSES

KINDS = ("decree", "measured", "survey", "reported", "claim", "estimate", "illustrative")
"""What may stand behind a figure, the firmest first."""

AREA, HANDLED, SPENDING = "slum_area", "slum_area_handled", "spending"
BEFORE = "slum_area_before"
"""An area at first of which no year is told: it is in no series, and there to be set beside what went."""

MEASURES = (AREA, SPENDING, HANDLED)
"""What a reader is offered first; other measures follow as they stand in the files."""

REACHES = ("place", "inside")
"""The figures of a place alone, or also those of the places inside it."""

_SORTS = {"decree": "decided", "estimate": "estimated"}
"""A decision and an estimate say another sort of thing than what is stated as a fact."""


@dataclass(frozen=True)
class Figure:
    """One published figure.

    Attributes:
        place: a location_id.
        measure: slum_area, spending, … or a kind of work.
        value: whole millionths of the unit, of rupiah too.
        as_of: the time it is about, ISO, as precise as known.
        kinds: of KINDS, the firmest first; more than one where files call it differently.
        sayings: who said it and when (None: not stated); empty where no file names anybody.
        scope: what it covers, in the words of the file; None where nothing is stated.
        sources: where the rows are from, each once.
        rows: table and line of every row that says it.
        bound: `below` or `above` where the value is only the limit of a figure that nobody gave.
    """

    place: str
    measure: str
    unit: str
    value: int
    as_of: str
    kinds: tuple[str, ...]
    sayings: tuple[tuple[str, str | None], ...]
    scope: str | None
    sources: tuple[str, ...]
    rows: tuple[tuple[str, int], ...]
    bound: str | None = None

    @property
    def year(self) -> int:
        """The year it is about."""
        return int(self.as_of[:4])

    @property
    def kind(self) -> str:
        """The firmest of its kinds."""
        return self.kinds[0]

    @property
    def sort(self) -> str:
        """What sort of statement it is: decided, estimated, or stated as a fact."""
        return _SORTS.get(self.kind, "stated")

    @property
    def who(self) -> str:
        """Who said it; the sources where nobody is named."""
        return " · ".join(dict.fromkeys(name for name, _ in self.sayings) or self.sources)

    @property
    def said_on(self) -> str | None:
        """When it was first said, where that is known."""
        return min((when for _, when in self.sayings if when), default=None)

    @property
    def slum_class(self) -> str | None:
        """A published class is its place in SLUM_CLASSES, 0 for not slum; None for any other figure."""
        known = self.unit == "class" and self.value in range(0, len(SLUM_CLASSES) * MILLION, MILLION)
        return SLUM_CLASSES[self.value // MILLION] if known else None

    def differs_from(self, other: "Figure") -> bool:
        """Whether no value can be both; a limit leaves open all that lies on its side."""
        if self.bound is None and other.bound is None:
            return self.value != other.value
        return self._lies_beyond(other) or other._lies_beyond(self)

    def _lies_beyond(self, other: "Figure") -> bool:
        """Whether all that this figure may be lies above all that the other may be."""
        return (
            self.bound != "below"
            and other.bound != "above"
            and (self.value > other.value or (self.value == other.value and self.bound != other.bound))
        )

    def may_be_of_one_time(self, other: "Figure") -> bool:
        """Whether both may be about the same day, as far as their dates are known."""
        (first, last), (other_first, other_last) = span(self.as_of), span(other.as_of)
        return first <= other_last and other_first <= last


@cached
def ledger(data: Dataset) -> tuple[Figure, ...]:
    """Every figure of the dataset, in the order of the files."""
    found: dict[tuple[Any, ...], list[Figure]] = {}
    for figure in (*_published(data), *_decreed(data), *_recorded(data)):
        said_of = (figure.place, figure.measure, figure.unit, figure.value, figure.bound, figure.year)
        alike = found.setdefault(said_of, [])
        said = next((at for at, known in enumerate(alike) if _one_thing(known, figure)), None)
        if said is None:
            alike.append(figure)
        else:
            alike[said] = _joined(alike[said], figure)
    return tuple(figure for alike in found.values() for figure in alike)


@cached
def figures_of(
    data: Dataset, place: str, measure: str | None = None, until: int | None = None, reach: str = "place"
) -> tuple[Figure, ...]:
    """The figures of a place, oldest first, up to a year where one is asked for.

    Args:
        measure: only of this one; of any where None.
        reach: of REACHES.
    """
    places = places_of(data, place, reach)
    kept = (
        figure
        for figure in ledger(data)
        if figure.place in places
        and measure in (None, figure.measure)
        and (not until or figure.year <= until)
    )
    return tuple(sorted(kept, key=lambda figure: (span(figure.as_of), figure.value)))


def places_of(data: Dataset, place: str, reach: str) -> frozenset[str]:
    """The places whose figures are asked for."""
    return frozenset({place}) if reach == "place" else data.inside(place)


def reaches_of(data: Dataset, place: str, until: int | None = None) -> tuple[str, ...]:
    """What a reader can choose of REACHES, the default first: the place where it has figures of its own."""
    own = len(figures_of(data, place, None, until))
    if not own:
        return ("inside",)
    return REACHES if len(figures_of(data, place, None, until, "inside")) > own else ("place",)


def measures_of(figures: Iterable[Figure]) -> tuple[str, ...]:
    """The measures of some figures: those of MEASURES first, then as they come."""
    present = dict.fromkeys(figure.measure for figure in figures)
    return (*(key for key in MEASURES if key in present), *(key for key in present if key not in MEASURES))


def _one_thing(known: Figure, other: Figure) -> bool:
    """Two rows of equal value say one thing unless one file tells them apart by their scope."""
    tables = {table for table, _ in known.rows}
    return known.scope == other.scope or not any(table in tables for table, _ in other.rows)


def _joined(known: Figure, other: Figure) -> Figure:
    kinds = sorted({*known.kinds, *other.kinds}, key=KINDS.index)
    return Figure(
        known.place, known.measure, known.unit, known.value, known.as_of, tuple(kinds),
        _each_once(known.sayings + other.sayings), known.scope or other.scope,
        _each_once(known.sources + other.sources), known.rows + other.rows, known.bound,
    )  # fmt: skip


def _each_once(parts: tuple[Any, ...]) -> tuple[Any, ...]:
    return tuple(dict.fromkeys(parts))


def _published(data: Dataset) -> Iterator[Figure]:
    for row in data.figures.itertuples():
        sayings = ((str(row.said_by), _text(row.said_on)),)
        yield _figure(
            row, "figures", row.measure, row.unit, row.value_millionths, row.as_of, row.kind, sayings
        )


def _decreed(data: Dataset) -> Iterator[Figure]:
    rows = data.frames["decrees"]
    for row in rows[rows["area_ha_millionths"].notna()].itertuples():
        sayings = ((str(row.authority), str(row.date)),)
        yield _figure(row, "decrees", AREA, "ha", row.area_ha_millionths, row.date, "decree", sayings)


def _recorded(data: Dataset) -> Iterator[Figure]:
    rows = data.readings
    rows = rows[(rows["indicator"] == AREA) & rows["volume_millionths"].notna()]
    for row in rows.itertuples():
        yield _figure(row, "indicators", AREA, "ha", row.volume_millionths, str(row.year), row.status, ())


def _figure(
    row: Any, table: str, measure: str, unit: str, value: int, as_of: str, kind: str, sayings: tuple[Any, ...]
) -> Figure:
    source = _text(row.source)
    return Figure(
        row.location_id, str(measure), str(unit), int(value), str(as_of), (str(kind),), sayings,
        _text(getattr(row, "scope", None)), (source,) if source else (), ((table, int(row.line)),),
        _text(getattr(row, "bound", None)),
    )  # fmt: skip


def _text(cell: Any) -> str | None:
    return None if cell is None or pd.isna(cell) else str(cell)
