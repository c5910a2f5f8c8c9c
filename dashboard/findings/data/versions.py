"""Two versions of the data: what is looked at where they are compared."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

import pandas as pd

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.versions.comparison import Comparison, compared
from dashboard.domain.versions.totals import (
    DoubtsChange,
    SurveysChange,
    doubts_change,
    surveys_change,
    total_changes,
)

R = TypeVar("R")


@dataclass(frozen=True)
class Versions:
    """Two datasets and what they are called: a reader's own files are the later one, else those on screen."""

    before: Dataset
    after: Dataset
    names: tuple[str, str]

    def answer(self, question: tuple[Any, ...], work: Callable[[], R]) -> R:
        """Work done once; what one reader sent is remembered with their own data and nowhere else."""
        keeper = self.before if self.before.private else self.after
        return keeper.cache.answer((__name__, self.before.version, self.after.version, question), work)

    @property
    def found(self) -> Comparison:
        """The rows of both."""
        return self.answer(("rows",), lambda: compared(self.before, self.after))

    @property
    def doubts(self) -> DoubtsChange:
        """The notes that came and went."""
        return self.answer(("doubts",), lambda: doubts_change(self.before, self.after))

    @property
    def surveys(self) -> SurveysChange:
        """The surveys of one of them alone."""
        return self.answer(("surveys",), lambda: surveys_change(self.before, self.after, None))

    def totals(self, place: str | None) -> pd.DataFrame:
        """The totals of both; None is the whole dataset."""
        return self.answer(("totals", place), lambda: total_changes(self.before, self.after, place))

    def alike(self, place: str) -> bool:
        """Whether the whole changed just as the place did."""
        return self.answer(("alike", place), lambda: self._alike(place))

    def _alike(self, place: str) -> bool:
        moved = [frame[frame["differs"]].reset_index(drop=True) for frame in map(self.totals, (place, None))]
        return bool(moved[0].equals(moved[1]))

    def is_whole(self, place: str) -> bool:
        """Whether the place holds every other place, so that its totals are those of the whole."""
        return all(len(data.inside(place)) == len(data.places) for data in (self.before, self.after))
