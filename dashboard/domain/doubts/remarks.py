"""What the compilers of a dataset noticed in its sources and no rule can see: the rows of remarks.csv."""

from collections.abc import Iterator
from dataclasses import replace

import pandas as pd

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.problems import Problem, Said
from dashboard.domain.doubts.found import doubt


def noticed(data: Dataset) -> Iterator[Problem]:
    """Each remark with where it was noticed; it changes no figure of the table it is about."""
    for row in data.frames["remarks"].itertuples():
        english = None if pd.isna(row.noticed_en) else str(row.noticed_en)
        origin = [str(cell) for cell in (row.source, row.page) if not pd.isna(cell)]
        found = doubt(
            data, "remarks", "noticed", row, "noticed", noticed=Said(str(row.noticed), english),
            origin=", ".join(origin),
        )  # fmt: skip
        yield replace(found, about=str(row.about), value=None)  # the sentence says it all


DOUBTS = (noticed,)
