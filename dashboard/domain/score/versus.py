"""Two scores side by side: in which aspects or criteria they certainly differ, and in which most."""

from dataclasses import dataclass

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.score.heatmap import ScoredCell, ScoredRow, heatmap
from dashboard.domain.score.scores import scores_of
from dashboard.domain.score.surveys import Survey


@dataclass(frozen=True)
class Versus:
    """Two scores by one rule.

    most: the columns with the largest certain difference, `by` points or hundredths of a percent; none where
    nothing differs for certain. exact: all of these are known; else they differ by that at least. same: every
    column is known and the same.
    """

    first: ScoredRow
    second: ScoredRow
    most: tuple[str, ...]
    by: int
    exact: bool
    same: bool


@cached
def surveyed_years(data: Dataset, rule: str) -> dict[str, tuple[int, ...]]:
    """The years in which places have a reading of their own or of an RT of theirs by a rule, oldest first."""
    rows = scores_of(data).totals
    rows = rows[(rows["rule"] == rule) & (rows["reported"] > 0)]
    years: dict[str, list[int]] = {}
    for place, year in zip(rows["location_id"], rows["year"], strict=True):
        years.setdefault(str(place), []).append(int(year))
    return {place: tuple(sorted(found)) for place, found in years.items()}


@cached
def versus(
    data: Dataset, first: tuple[str, Survey], second: tuple[str, Survey], by_criterion: bool
) -> Versus | None:
    """Two places, each in a survey of one rule; None where one of them has no score, or was not surveyed.

    Args:
        by_criterion: compare the shares of the criteria; else the points of the aspects.
    """
    rows = [_row(data, place, survey, by_criterion) for place, survey in (first, second)]
    if rows[0] is None or rows[1] is None or not (rows[0].known and rows[1].known):
        return None
    one, other = rows[0], rows[1]
    gaps = {key: _gap(cell, other.cells[key], by_criterion) for key, cell in one.cells.items()}
    largest = max(gaps.values())
    most = tuple(key for key, gap in gaps.items() if gap == largest > 0)
    known = {key for key in one.cells if all(_exact(row.cells[key], by_criterion) for row in (one, other))}
    return Versus(one, other, most, largest, known >= set(most), known == set(gaps) and not largest)


def _row(data: Dataset, place: str, survey: Survey, by_criterion: bool) -> ScoredRow | None:
    shown = heatmap(data, place, survey, by_criterion)
    return shown.whole or next((row for row in shown.rows if row.location_id == place), None)


def _ends(cell: ScoredCell, share: bool) -> tuple[int, int] | None:
    """None where there is no share."""
    if not share:
        return cell.low, cell.high
    if cell.percent_low is None or cell.percent_high is None:
        return None
    return cell.percent_low, cell.percent_high


def _exact(cell: ScoredCell, share: bool) -> bool:
    ends = _ends(cell, share)
    return ends is not None and ends[0] == ends[1]


def _gap(one: ScoredCell, other: ScoredCell, share: bool) -> int:
    """By how much they differ at least."""
    first, second = _ends(one, share), _ends(other, share)
    if first is None or second is None:
        return 0
    return max(0, first[0] - second[1], second[0] - first[1])
