"""The types of rows say what the tables that were read have."""

import pandas as pd
import pytest

from dashboard.domain.dataset.rows import MoneyLine, Place, Reading, cells, tuples
from dashboard.domain.score.scores import ScoredCriterion, scores_of
from tests.domain.shipped import documented


@pytest.mark.parametrize(
    ("row", "table"), [(Place, "locations"), (Reading, "indicators"), (MoneyLine, "activities")]
)
def test_a_row_has_the_columns_of_its_table(row: type, table: str):
    assert list(row.__annotations__) == list(documented().frames[table].columns)


def test_a_scored_criterion_has_the_columns_of_the_scores():
    assert list(ScoredCriterion.__annotations__) == list(scores_of(documented()).criteria.columns)


def test_cells_are_as_python_has_them_and_none_where_missing():
    frame = pd.DataFrame(
        {
            "text": pd.array(["a", None], dtype="str"),
            "whole": pd.array([1, None], dtype="Int64"),
            "line": [2, 3],
        }
    )
    assert tuples(frame, ["text", "whole", "line"]) == [("a", 1, 2), (None, None, 3)]
    assert [type(cell) for cell in cells(frame["line"])] == [int, int]
