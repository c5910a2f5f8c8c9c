"""What all tests share: a property is judged by what it finds, never by how long a busy machine took."""

from collections.abc import Callable, Iterator

import pandas as pd
import pytest
from hypothesis import settings

from dashboard.domain.score import scores
from dashboard.domain.score.rules import BASES
from tests.effort import tries

settings.register_profile("untimed", tries(50))
settings.load_profile("untimed")

_SPLIT = ("tests/browser", "tests/judged")
"""Whose tests take seconds each, so that either worker takes the next one."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The tests of a file stay in one worker, which makes what they share once."""
    for item in items:
        if not item.nodeid.startswith(_SPLIT):
            item.add_marker(pytest.mark.xdist_group(item.location[0]))


_DECIDING = (
    ["location_id", "level", "parent_id", "kawasan_id", *(f"{base}_millionths" for base in BASES)],
    ["location_id", "year", "rule", "indicator"]
    + [f"{name}_millionths" for name in ("volume", "base", "percent", "percent_low", "percent_high")],
)
"""The columns of places and of readings that decide the scores."""


@pytest.fixture(scope="session", autouse=True)
def _scored_once() -> Iterator[None]:
    """Datasets with the same places and readings have the same scores: they are worked out once.

    What tests the scores themselves calls `scores_of_rows` by its own name, which is not replaced.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(scores, "scores_of_rows", _once_for_the_same_rows(scores.scores_of_rows))
        yield


def _once_for_the_same_rows(score: Callable[..., scores.Scores]) -> Callable[..., scores.Scores]:
    found: dict[tuple[str, ...], scores.Scores] = {}

    def scored(locations: pd.DataFrame, readings: pd.DataFrame) -> scores.Scores:
        deciding = [frame[columns] for frame, columns in zip((locations, readings), _DECIDING, strict=True)]
        rows = tuple(frame.to_csv(na_rep="-") for frame in deciding)
        if rows not in found:
            found[rows] = score(*deciding)
        return found[rows]

    return scored
