"""What the checks find in a dataset written in a test."""

import re
from collections.abc import Callable
from inspect import getsource, isfunction
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
    """The problems of some reasons that the checks of a module find, and the table and line of each.

    Only the checks that name a reason are run.
    """
    sources = {check: _source_of(check, module) for check in module.DOUBTS}

    def told(data: Dataset, *reasons: str) -> list[Problem]:
        """The problems of these reasons; of any check and reason, where none is named."""
        if not reasons:
            return list(problems_of(data))
        named = {
            reason: [check for check, source in sources.items() if f'"{reason}"' in source]
            for reason in reasons
        }
        assert all(named.values()), "another module's"
        checks = [check for check in sources if any(check in of_reason for of_reason in named.values())]
        problems = (problem for check in checks for problem in check(data))
        return [problem for problem in problems if problem.reason in reasons]

    def lines(data: Dataset, reason: str) -> list[tuple[str | None, int | None]]:
        """The table and line of the problems of a reason."""
        return [(problem.table, problem.line) for problem in told(data, reason)]

    return told, lines


def _source_of(check: Callable[..., object], module: ModuleType) -> str:
    """A check with all that it calls of its module."""
    read: dict[str, str] = {}
    names = [check.__name__]
    while names:
        function = vars(module).get(name := names.pop())
        if name not in read and isfunction(function) and function.__module__ == module.__name__:
            read[name] = getsource(function)
            names += re.findall(r"\w+", read[name])
    return "\n".join(read.values())


def work(key: str, location: str = "a", **cells: object) -> dict:
    """A row of activities.csv: 10 m of drain for 1,000 rupiah."""
    usual = {"volume": 10, "unit": "m", "stage": "done", "amount_rupiah": 1000, "amount_kind": "realised"}
    return {"activity_id": key, "location_id": location, "description": key} | usual | cells


def figure(value: object, location: str = "kel", **cells: object) -> dict:
    """A row of figures.csv: a published slum area of 2018."""
    return {"location_id": location, "value": value} | cells
