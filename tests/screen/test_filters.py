"""What an address asks for, whatever somebody wrote into it: what is there, or as if nothing was asked."""

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dashboard.domain.score.rules import RULES
from dashboard.domain.score.surveys import Survey
from dashboard.screen import filters, indicators
from dashboard.screen.frame import View
from dashboard.text.catalogue import text_in
from tests.domain.shipped import KAMPUNG_BUGIS, documented

ID = text_in("id")
VIEW = View(documented(), KAMPUNG_BUGIS, None, ID, date(2026, 11, 24), "tanjungpinang", ())
SURVEY = Survey(2018, "permen_2018")
NONSENSE = (
    "", "~", "total", "-1", "99999999999999999999", "<b>x</b>", "![x](http://a.b)", "${__import__}",
    "\N{BOM}", "\N{SUPERSCRIPT TWO}", "\N{ARABIC-INDIC DIGIT TWO}",
)  # fmt: skip

anything = st.text() | st.sampled_from(NONSENSE) | st.integers().map(str)


@pytest.fixture(scope="module")
def address() -> dict[str, str]:
    """What stands in the address."""
    return {}


@pytest.fixture(scope="module", autouse=True)
def _asked(address: dict[str, str]):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(filters, "asked", address.get)
        patch.setattr(filters.st, "pagination", lambda *_, **__: None)
        yield


@given(words=anything, options=st.lists(anything, min_size=1, unique=True))
def test_a_choice_is_what_is_offered_and_asked_for_else_the_default(address, words: str, options: list[str]):
    address["choice"] = words
    found = filters.current_of("choice", options, options[-1])
    assert found == (words if words in options else options[-1])
    assert filters.current_of("not asked", options, options[-1]) == options[-1]


@given(words=anything, parts=st.integers(1, 200))
@example(words="\N{SUPERSCRIPT TWO}", parts=3)
@example(words="02", parts=3)
def test_a_part_of_a_list_is_one_that_there_is(address, words: str, parts: int):
    address["part"] = words
    assert filters.part("part", parts) == (int(words) if words in map(str, range(1, parts + 1)) else 1)


@given(place=anything | st.sampled_from(sorted(documented().places)), column=anything)
def test_a_score_is_opened_of_a_place_and_column_that_there_are(address, place: str, column: str):
    address.update(indicators.cell_address(place, column))
    found = indicators.picked_cell(VIEW, SURVEY)
    assert found is None or found == (place, column)
    assert found is None or place in documented().places


@pytest.mark.parametrize("column", ["total", *(criterion.id for criterion in RULES[SURVEY[1]].criteria)])
@pytest.mark.parametrize("place", [KAMPUNG_BUGIS, "nowhere"])
def test_any_score_of_the_rule_is_opened_where_there_is_the_place(address, place: str, column: str):
    address.update(indicators.cell_address(place, column))
    assert indicators.picked_cell(VIEW, SURVEY) == ((place, column) if place != "nowhere" else None)
