"""Figures that stand in the files and cannot all be right, or need a second look. None of them is changed."""

from collections.abc import Callable, Iterator

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.problems import Problem
from dashboard.domain.doubts import figures, gaps, handling, money, places, readings, remarks, shapes

DOUBTS: tuple[Callable[[Dataset], Iterator[Problem]], ...] = (
    *places.DOUBTS,
    *shapes.DOUBTS,
    *readings.DOUBTS,
    *money.DOUBTS,
    *figures.DOUBTS,
    *handling.DOUBTS,
    *gaps.DOUBTS,
    *remarks.DOUBTS,
)


@cached
def problems_of(data: Dataset) -> tuple[Problem, ...]:
    """Everything that is wrong or doubtful with a dataset: what reading found, then each check.

    Where RTs were added up only published figures are checked: what is doubtful of an RT or a work is seen
    where they are looked at one by one.
    """
    checks = DOUBTS if not data.rts_summed else figures.DOUBTS
    return (*data.problems, *(problem for check in checks for problem in check(data)))
