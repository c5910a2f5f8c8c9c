"""Deficits that are typed in, as their language writes them."""

from decimal import Decimal

import pytest

from dashboard.domain.plan.scenarios import DeficitChange, Scenario
from dashboard.domain.score.surveys import survey_of
from dashboard.findings.simulation.deficits import deficit_fields, deficits_typed
from dashboard.text.catalogue import text_in
from tests.domain.by_hand import MILLION
from tests.domain.shipped import documented, illustrative
from tests.findings.looked_at import ID

RT, ANOTHER = "21.72.03.1005-RW006-RT001", "21.72.03.1005-RW001-RT001"
NEW = Scenario("Skenario 1")


def fields(data=None, scenario: Scenario = NEW, rt: str = RT, text=ID):
    data = data or illustrative()
    return deficit_fields(data, survey_of(data, rt, None), scenario, rt, text)


def field(number: str, **rest):
    return next(one for one in fields(**rest) if one.name.startswith(f"{number} "))


def typed(number: str, words: str, data=None, scenario: Scenario = NEW, text=ID, rt: str = RT):
    """What becomes of words in one field; the others stay as they are."""
    data = data or illustrative()
    stand = {one.key: one.words for one in fields(data, scenario, rt, text)}
    stand[field(number, data=data, scenario=scenario, rt=rt, text=text).key] = words
    return deficits_typed(data, survey_of(data, rt, None), scenario, rt, stand, text)


def test_what_is_not_touched_changes_nothing():
    stand = {one.key: one.words for one in fields()}
    taken = deficits_typed(illustrative(), survey_of(illustrative(), RT, None), NEW, RT, stand, ID)
    assert taken == (NEW, (), ())


def test_what_is_set_back_to_the_survey_is_no_change():
    changed = typed("5a", "0").kept
    assert len(changed.changes) == 1
    assert field("5a", scenario=changed).words == "0"
    assert typed("5a", field("5a").words, scenario=changed).kept.changes == ()


@pytest.mark.parametrize(
    ("language", "words", "metres", "told"),
    [
        ("id", "12,5", "12.5", "12,50 m"),
        ("id", "12.5", "12.5", "12,50 m"),
        ("id", "1,250", "1.25", "1,25 m"),
        ("en", "12.5", "12.5", "12.50 m"),
        ("en", "12,5", "12.5", "12.50 m"),
        ("en", "1.250", "1.25", "1.25 m"),
    ],
)
def test_a_number_is_read_as_its_language_writes_it_and_what_was_understood_is_said(
    language: str, words: str, metres: str, told: str
):
    taken = typed("2b", words, text=text_in(language))
    (change,) = taken.kept.changes
    assert (change.low, change.high, change.shared) == (Decimal(metres) * MILLION,) * 2 + (False,)
    (said,) = taken.understood
    assert said.replace("\N{NO-BREAK SPACE}", " ").endswith(told)
    assert not taken.refused


@pytest.mark.parametrize(
    "words", ["dua", "1.2.3", "12,5,3", "-5", "12,5 km", "1,5 juta", "45 %", "9" * 5_000]
)
def test_what_cannot_be_a_number_of_metres_is_refused_under_the_name_of_its_criterion(words: str):
    taken = typed("2b", words)
    (refused,) = taken.refused
    assert refused.startswith(f"{field('2b').name}: ")
    assert taken.kept == NEW


def test_houses_are_whole_and_a_sign_in_their_number_parts_thousands():
    assert "bukan bilangan bulat" in typed("1c", "2,5").refused[0]
    assert "terlalu besar" in typed("1c", "99.000").refused[0]


def test_an_rt_without_readings_can_be_tried_in_shares():
    empty = field("3a", data=documented())
    assert (empty.words, empty.placeholder) == ("", ID("flag-missing"))
    assert "%" in empty.label
    (change,) = typed("3a", "80", data=documented()).kept.changes
    assert (change.shared, change.high) == (True, 80 * MILLION)
    assert "terlalu besar" in typed("3a", "100,5", data=documented()).refused[0]


def test_a_range_has_no_number_in_its_field_and_says_why():
    ranged = NEW.changed([DeficitChange(RT, "road_surface", 5 * MILLION, 7 * MILLION)])
    shown = field("2b", scenario=ranged)
    assert (shown.words, shown.placeholder) == ("", ID("volume-range"))
    assert typed("2b", "", scenario=ranged).kept == ranged


def test_the_changes_of_another_rt_stay():
    other = NEW.changed([DeficitChange(ANOTHER, "road_surface", 0, 0)])
    assert {change.rt for change in typed("5a", "0", scenario=other).kept.changes} == {RT, ANOTHER}
