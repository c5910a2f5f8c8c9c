"""The register: every part tells a finding at every place, and what it names is there."""

from itertools import cycle

import pytest

from dashboard.domain.dataset.dataset import Dataset
from dashboard.findings.register import PARTS
from dashboard.text.catalogue import LANGUAGES, text_in
from tests.domain.shipped import documented, illustrative
from tests.findings.looked_at import part, scope

NAMES = (
    "money", "by", "across", "level", "aspect", "part", "look", "detail", "measure", "sort", "from",
    "reading", "of", "cell", "plans", "plan", "rt", "goal", "budget", "only", "prices", "option",
    "vs", "rule", "criterion", "volume", "base",
)  # fmt: skip
"""What choices are called in the address."""


def one_of_each_level(data: Dataset) -> list[str]:
    """What is told of all places is judged in tests/judged."""
    return list({row["level"]: key for key, row in data.places.items()}.values())


EVERY = [(page, key) for page, parts in PARTS.items() for key in parts]


@pytest.mark.thorough
@pytest.mark.parametrize("data", [documented(), illustrative()], ids=lambda data: data.package.name)
@pytest.mark.parametrize(("page", "show"), EVERY, ids=str)
def test_every_part_has_a_headline_and_findings_told_apart_or_says_why_not(data, page: str, show: str):
    languages, years = cycle(LANGUAGES), cycle((None, data.years[0], None))
    for place in one_of_each_level(data):
        text, year = text_in(next(languages)), next(years)
        told = part(scope(data, place, year, text), page, show)
        keys = [one.key for one in told.findings]
        assert told.headline
        assert len(set(keys)) == len(keys)
        assert bool(told.findings) != bool(told.silence)
        assert {one.file for one in told.findings if one.file} <= {
            one.key for one in told.findings if one.sheet
        }


@pytest.mark.thorough
@pytest.mark.parametrize("data", [documented(), illustrative()], ids=lambda data: data.package.name)
@pytest.mark.parametrize(("page", "show"), EVERY, ids=str)
def test_what_holds_of_a_choice_is_one_of_what_there_is_whatever_was_asked(data, page: str, show: str):
    for place in one_of_each_level(data):
        for asked in ({}, dict.fromkeys(NAMES, "nonsense")):
            for one in PARTS[page][show].choices(scope(data, place), asked):
                assert one.chosen in one.options
