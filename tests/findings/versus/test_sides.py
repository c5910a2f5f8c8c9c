"""Beside what a view can stand, and what the two are called."""

from hypothesis import given

from dashboard.findings.register import PARTS
from dashboard.findings.versus.sides import VS, beside, places_beside
from tests.domain.shipped import KAMPUNG_BUGIS, documented, illustrative
from tests.findings.looked_at import part, scope
from tests.screen.test_filters import anything

RT = f"{KAMPUNG_BUGIS}-RW006-RT001"
AT = scope(illustrative(), RT)


def offered(page: str, part: str, at=AT, **asked: str):
    return next((one for one in PARTS[page][part].choices(at, asked) if one.name == VS), None)


def test_a_place_is_compared_with_those_of_its_level_around_it():
    assert all(key.startswith(KAMPUNG_BUGIS) and "-RT" in key for key in places_beside(illustrative(), RT))
    assert len(places_beside(illustrative(), RT)) == 6
    kelurahan = places_beside(documented(), KAMPUNG_BUGIS)
    assert KAMPUNG_BUGIS not in kelurahan
    assert {documented().places[key]["level"] for key in kelurahan} == {"kelurahan"}


def test_the_other_side_is_the_same_view_of_another_place_or_year():
    other = f"{KAMPUNG_BUGIS}-RW006-RT003"
    assert beside(AT, {VS: other}).place == other
    assert (beside(AT, {VS: "2016"}).place, beside(AT, {VS: "2016"}).year) == (RT, 2016)
    assert beside(AT, {}) is None
    assert beside(AT, {VS: ""}) is None


def test_a_score_is_compared_with_places_and_surveys_of_the_same_rule_that_were_read():
    keys = list(offered("indicators", "scores").options)
    assert keys[0] == ""
    assert keys[1:3] == ["2016", "2018"]
    assert set(keys[3:]) == set(places_beside(illustrative(), RT))
    assert list(offered("indicators", "scores", scope(documented(), KAMPUNG_BUGIS)).options) == [""]


def test_money_is_compared_with_places_that_have_some_and_a_year_with_other_years():
    assert "2018" not in offered("spending", "money").options
    of_a_year = offered("spending", "money", scope(illustrative(), KAMPUNG_BUGIS, 2021))
    assert {"2017", "2018"} <= set(of_a_year.options)
    assert "2021" not in of_a_year.options


def test_a_choice_is_in_sight_once_something_stands_beside_the_view():
    assert offered("indicators", "scores").rare
    assert not offered("indicators", "scores", vs="2016").rare
    assert not offered("rt", "report").rare


@given(words=anything)
def test_what_is_not_there_stands_beside_nothing(words: str):
    made = offered("indicators", "scores", vs=words)
    assert made.chosen in made.options
    assert made.chosen == (words if words in made.options else "")


def test_a_link_that_asks_in_vain_is_answered():
    at = scope(documented(), RT)
    other = f"{KAMPUNG_BUGIS}-RW006-RT003"
    for page, part_of_it in (("indicators", "scores"), ("rt", "report")):
        told = part(at, page, part_of_it, vs=other)
        (sentence,) = told.warnings
        assert "belum dapat dibandingkan dengan RT 003 / RW 006" in sentence
        assert "versus" not in {one.key for one in told.findings}
