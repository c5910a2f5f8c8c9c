"""Small wins (hasil antara): what was finished year by year, beside the slum area and the score of the place.

Nothing here says that one caused the other; they stand side by side.
"""

from dataclasses import dataclass

import pandas as pd

from dashboard.domain.collaboration.facts import STAGES, facts
from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.figures.areas import AreaFigure, area_series
from dashboard.domain.money.activities import FINISHED, works, year_done
from dashboard.domain.score.scores import scores_of
from dashboard.domain.score.surveys import Survey


@dataclass(frozen=True)
class OutputBuilt:
    """What was finished of one kind and unit in a year: how many works, and their volume in millionths.

    Volumes that are not stated are in no sum; `without_volume` counts them.
    """

    kind: str
    unit: str | None
    works: int
    volume_millionths: int
    without_volume: int


@dataclass(frozen=True)
class ScoreWin:
    """The total of a place in one survey, from low to high, out of all of its rule."""

    survey: Survey
    low: int
    high: int


@dataclass(frozen=True)
class AreaWin:
    """A recorded slum area, and of how many of its slum areas it is the sum."""

    figure: AreaFigure
    covered: int
    places: int

    @property
    def whole(self) -> bool:
        """Whether it covers the whole place."""
        return self.covered == self.places


@dataclass(frozen=True)
class WinsOfYear:
    """One year of a place; nothing in it means that nothing is recorded.

    facts: titles of dated facts of the stage `outcomes`.
    """

    year: int
    areas: tuple[AreaWin, ...]
    scores: tuple[ScoreWin, ...]
    outputs: tuple[OutputBuilt, ...]
    facts: tuple[str, ...]

    @property
    def works(self) -> int:
        """How many works were finished."""
        return sum(output.works for output in self.outputs)


@cached
def small_wins(data: Dataset, place: str, until: int | None) -> tuple[WinsOfYear, ...]:
    """Every year from the first to the last of which something is recorded, up to a year if asked for.

    A work is of the year in which it was finished, else of its own; only what is done or handed over counts.
    """
    areas, scores = _areas(data, place), _scores(data, place)
    outputs, told = _outputs(data, place), _facts(data, place)
    known = {*areas, *scores, *outputs, *told}
    known = {year for year in known if until is None or year <= until}
    return tuple(
        WinsOfYear(
            year,
            tuple(areas.get(year, ())),
            tuple(scores.get(year, ())),
            tuple(outputs.get(year, ())),
            tuple(told.get(year, ())),
        )
        for year in (range(min(known), max(known) + 1) if known else ())
    )


def _areas(data: Dataset, place: str) -> dict[int, list[AreaWin]]:
    """The recorded areas of each year; published figures and areas by score are on the page of trends."""
    rows = area_series(data, place)
    found: dict[int, list[AreaWin]] = {}
    for row in rows[rows["series"].str.startswith("reading")].itertuples():
        figure = AreaFigure(int(row.low), int(row.high), str(row.evidence), int(row.year))
        found.setdefault(figure.year, []).append(AreaWin(figure, int(row.covered), int(row.places)))
    return found


def _scores(data: Dataset, place: str) -> dict[int, list[ScoreWin]]:
    totals = scores_of(data).totals
    rows = totals[(totals["location_id"] == place) & (totals["reported"] > 0)]
    found: dict[int, list[ScoreWin]] = {}
    for row in rows.sort_values(["year", "rule"]).itertuples():
        survey = Survey(int(row.year), str(row.rule))
        found.setdefault(survey.year, []).append(ScoreWin(survey, int(row.total_low), int(row.total_high)))
    return found


def _outputs(data: Dataset, place: str) -> dict[int, list[OutputBuilt]]:
    rows = works(data, place, None)
    rows = rows[rows["stage"].isin(FINISHED)]
    if rows.empty:
        return {}
    bare = rows["alike"].where(rows["volume_millionths"].isna(), 0)
    rows = rows.assign(done=year_done(rows), bare=bare)
    summed = rows.groupby(["done", "kind", "unit"], dropna=False, sort=True, as_index=False).agg(
        works=("alike", "sum"), volume=("volume_millionths", "sum"), bare=("bare", "sum")
    )
    found: dict[int, list[OutputBuilt]] = {}
    for row in summed.sort_values(["done", "works"], ascending=[True, False], kind="stable").itertuples():
        unit = None if pd.isna(row.unit) else str(row.unit)
        output = OutputBuilt(str(row.kind), unit, int(row.works), int(row.volume), int(row.bare))
        found.setdefault(int(row.done), []).append(output)
    return found


def _facts(data: Dataset, place: str) -> dict[int, list[str]]:
    rows = facts(data, place, None)
    found: dict[int, list[str]] = {}
    for row in rows[rows["stage"] == STAGES[-1]].itertuples():
        found.setdefault(int(row.date[:4]), []).append(str(row.title))
    return found
