"""Works in words: a volume has a unit, or is not said."""

import pytest

from dashboard.findings.words.works import output_words
from tests.findings.looked_at import EN, ID


@pytest.mark.parametrize(
    ("text", "unit", "volume", "words"),
    [
        (ID, "m", 2_762_380_000, "Jalan beton 2.762,38\N{NO-BREAK SPACE}m"),
        (EN, "m", 2_762_380_000, "Concrete road 2,762.38\N{NO-BREAK SPACE}m"),
        (ID, "m", 0, "Jalan beton"),
        (ID, "", 16_509_000_000, "Jalan beton"),  # never so many roads
    ],
)
def test_a_volume_is_said_with_its_unit_or_not_at_all(text, unit, volume, words):
    assert output_words("concrete_road", unit, volume, text) == words
