"""What a spelling means is worked out anew for each test, so that each one notices when the code changes."""

import pytest

from dashboard.reading.spellings import rt_rw, units

_REMEMBERED = (rt_rw._written, units.measure_of, units.heading_of, units._alone)


@pytest.fixture(autouse=True)
def _nothing_remembered() -> None:
    for spelled in _REMEMBERED:
        spelled.cache_clear()
