"""One reader for all views that a worker opens: the datasets are read once."""

import pytest

from tests.judged.reader import Reader


@pytest.fixture(scope="session")
def reader() -> Reader:
    return Reader()
