"""What the checks find in a dataset written in a test."""

from collections.abc import Callable
from inspect import getsource
from types import ModuleType

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


def found_by(module: ModuleType) -> tuple[Callable[..., list[Problem]], Callable[..., list[tuple]]]:
    """The problems of some reasons that the checks of a module find, and the table and line of each."""
    source = getsource(module)

    def told(data: Dataset, *reasons: str) -> list[Problem]:
        """The problems of these reasons; of any check and reason, where none is named."""
        if not reasons:
            return list(problems_of(data))
        assert all(f'"{reason}"' in source for reason in reasons), "another module's"
        problems = (problem for check in module.DOUBTS for problem in check(data))
        return [problem for problem in problems if problem.reason in reasons]

    def lines(data: Dataset, reason: str) -> list[tuple[str | None, int | None]]:
        """The table and line of the problems of a reason."""
        return [(problem.table, problem.line) for problem in told(data, reason)]

    return told, lines


def work(key: str, location: str = "a", **cells: object) -> dict:
    """A row of activities.csv: 10 m of drain for 1,000 rupiah."""
    usual = {"volume": 10, "unit": "m", "stage": "done", "amount_rupiah": 1000, "amount_kind": "realised"}
    return {"activity_id": key, "location_id": location, "description": key} | usual | cells


def figure(value: object, location: str = "kel", **cells: object) -> dict:
    """A row of figures.csv: a published slum area of 2018."""
    return {"location_id": location, "value": value} | cells
