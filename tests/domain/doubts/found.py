"""What the checks find in a dataset written in a test."""

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.problems import Problem
from dashboard.domain.doubts import problems_of
from tests.domain.by_hand import dataset, place, rt

PLACES = [
    place("city", "city"),
    place("kel", "kelurahan", "city"),
    place("kw", "kawasan", "kel"),
    rt("a", parent_id="kel"),
    rt("b", parent_id="kel"),
]
"""Two RTs of one slum area in one kelurahan of one city."""


def city(**tables: list[dict]) -> Dataset:
    """A dataset of PLACES with these rows."""
    return dataset(**({"locations": PLACES} | tables))


def told(data: Dataset, *reasons: str) -> list[Problem]:
    """The problems of these reasons; of any, where none is named."""
    return [problem for problem in problems_of(data) if not reasons or problem.reason in reasons]


def lines(data: Dataset, reason: str) -> list[tuple[str | None, int | None]]:
    """The table and line of the problems of a reason."""
    return [(problem.table, problem.line) for problem in told(data, reason)]


def work(key: str, location: str = "a", **cells: object) -> dict:
    """A row of activities.csv: 10 m of drain for 1,000 rupiah."""
    usual = {"volume": 10, "unit": "m", "stage": "done", "amount_rupiah": 1000, "amount_kind": "realised"}
    return {"activity_id": key, "location_id": location, "description": key} | usual | cells


def figure(value: object, location: str = "kel", **cells: object) -> dict:
    """A row of figures.csv: a published slum area of 2018."""
    return {"location_id": location, "value": value} | cells
