"""Every part of a page that a choice leads to opens with a finding, and for nonsense."""

import re
from itertools import cycle, islice

import pytest

from dashboard.text.catalogue import LANGUAGES
from tests.judged.walk import PARTS
from tests.pages.opened import AN_RT, DOCUMENTED, KAMPUNG_BUGIS, PLACES, SAMPLE, headline, opened, words
from tests.screen.test_filters import NONSENSE

VIEWS = (
    *(view for view in PARTS if view[1]),
    ("trends", {"show": "pace", "target": "2035"}),
    ("trends", {"show": "figures", "axis": "value", "reach": "inside"}),
    ("spending", {"by": "kind", "across": "funding_source"}),
    ("spending", {"by": "implementer", "across": "year"}),
    ("indicators", {"detail": "criteria", "measure": "percent"}),
    ("indicators", {"detail": "aspects", "measure": "percent", "level": "rw"}),
    ("indicators", {"show": "distance", "sort": "name"}),
    ("indicators", {"show": "distance", "level": "rw"}),
    ("indicators", {"show": "change", "detail": "criteria"}),
    ("indicators", {"show": "handling", "reading": "five_items"}),
    ("simulation", {"show": "cheapest", "goal": "people"}),
    ("map", {"shows": "promises"}),
    ("map", {"shows": "change", "beside": "people"}),
    ("map", {"shows": "works", "beside": "years"}),
    ("map", {"ground": "online"}),
    ("map", {"measure": "money", "ground": "online"}),
    ("simulation", {"how": "work"}),
    ("rt", {}),
    ("rt", {"vs": "21.72.03.1005-RW006-RT003"}),
    ("indicators", {"vs": "2016"}),
    ("spending", {"vs": "21.72.03.1005-RW006-RT003"}),
    ("data", {"compare": SAMPLE}),
    ("data", {"compare": DOCUMENTED, "difference": "added"}),
)
"""Every part of a page but the one that it opens with, and what its choices lead to."""

CHOICES = (
    "cell", "show", "detail", "measure", "level", "sort", "part", "from", "reading", "of", "plans", "plan",
    "rt", "how", "by", "across", "money", "axis", "reach", "quantity", "target", "work", "goal", "budget",
    "only", "prices", "option", "vs", "criterion", "volume", "base", "rule", "compare",
    "difference", "table", "rows", "ground",
)  # fmt: skip


@pytest.mark.parametrize("dataset", [DOCUMENTED, SAMPLE])
@pytest.mark.parametrize("view", VIEWS, ids=str)
def test_a_view_opens_with_a_finding(view: tuple, dataset: str):
    """Places of every level and the languages take turns; each with each is judged in `tests/judged`."""
    page, choices = view
    turn = VIEWS.index(view) + (dataset == SAMPLE)
    language, place = list(LANGUAGES)[turn % len(LANGUAGES)], PLACES[turn % len(PLACES)]
    app = opened(page, data=dataset, lang=language, place=place, **choices)
    assert not app.exception
    assert not app.error
    assert headline(app)
    assert not re.search(r"\b(None(?! (?:of|are|is))|nan|NaN|NA|null)\b", words(app))


@pytest.mark.parametrize(("page", "asked"), PARTS, ids=str)
def test_a_part_opens_at_an_address_full_of_nonsense(page: str, asked: dict[str, str]):
    """Each choice gets another nonsense; what a choice makes of any is in tests/screen/test_filters.py."""
    for first in range(2):
        nonsense = dict(zip(CHOICES, islice(cycle(NONSENSE), first, None), strict=False))
        app = opened(page, data=SAMPLE, **(nonsense | asked))
        assert not app.exception
        assert headline(app)


def test_a_score_that_is_not_there_opens_nothing():
    for cell in (
        f"{KAMPUNG_BUGIS}~total",
        f"{AN_RT}~drainage_disconnected",
        "nowhere~total",
        f"{AN_RT}~no_such",
    ):
        assert not opened("indicators", data=DOCUMENTED, cell=cell).exception
