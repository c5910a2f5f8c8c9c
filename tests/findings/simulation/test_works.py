"""A work of the catalogue: its usual outcomes, and what is credited of them."""

from dashboard.domain.plan.scenarios import DeficitChange, Scenario, current_deficit
from dashboard.domain.score.surveys import survey_of
from dashboard.findings.simulation.works import kinds_of_work, outcome_fields, outcomes_typed, volume_field
from tests.domain.by_hand import MILLION
from tests.domain.shipped import illustrative
from tests.findings.looked_at import ID

RT, ANOTHER = "21.72.03.1005-RW006-RT001", "21.72.03.1005-RW001-RT001"
NEW = Scenario("Skenario 1")


def outcomes(kind: str, volume: int, rt: str = RT, scenario: Scenario = NEW):
    survey = survey_of(illustrative(), rt, None)
    return outcome_fields(illustrative(), survey, scenario, rt, kind, volume * MILLION, ID)


def credited(fields, rt: str = RT, scenario: Scenario = NEW, **typed: str):
    stand = {field.key: field.words for field in fields} | typed
    return outcomes_typed(
        illustrative(), survey_of(illustrative(), rt, None), scenario, rt, fields, stand, ID
    )


def test_the_usual_outcome_is_credited_and_said():
    (field,) = [one for one in outcomes("house_repair", 20) if one.name.startswith("1c ")]
    assert (field.words, field.closed) == ("20", False)
    taken = credited(outcomes("house_repair", 20))
    assert {change.indicator: change.high for change in taken.kept.changes} == {
        "building_substandard": 55 * MILLION
    }
    assert taken.understood[0].startswith(field.name)


def test_what_the_reader_corrects_is_credited_in_its_place_and_never_below_nothing():
    fields = outcomes("house_repair", 20)
    for words, left in (("5", 70), ("5.000", 0)):
        (change,) = credited(fields, building_substandard=words).kept.changes
        assert (change.low, change.high) == (left * MILLION,) * 2
    assert credited(fields, building_substandard="0").kept == NEW
    assert credited(fields, building_substandard="dua").refused[0].startswith("1c ")


def test_a_work_lowers_both_ends_of_a_range():
    ranged = NEW.changed([DeficitChange(ANOTHER, "wastewater_facility", 5 * MILLION, 7 * MILLION)])
    taken = credited(outcomes("septic_tank", 1, ANOTHER, ranged), ANOTHER, ranged)
    change = next(one for one in taken.kept.changes if one.indicator == "wastewater_facility")
    assert (change.low, change.high) == (4 * MILLION, 6 * MILLION)


def test_where_nobody_looked_nothing_can_be_credited():
    fields = {field.key: field for field in outcomes("waste_collection", 10)}
    closed = {key for key, field in fields.items() if field.closed}
    survey = survey_of(illustrative(), RT, None)
    assert closed == {key for key in fields if current_deficit(illustrative(), survey, NEW, RT, key) is None}
    assert closed == {"waste_system"}
    assert all(fields[key].words == "" for key in closed)
    taken = credited(tuple(fields.values()), **dict.fromkeys(closed, "5"))
    assert {change.indicator for change in taken.kept.changes}.isdisjoint(closed)


def test_every_outcome_says_where_its_ratio_is_from():
    for kind in kinds_of_work(illustrative(), survey_of(illustrative(), RT, None)):
        assert all(field.help for field in outcomes(kind, 1))
        assert volume_field(kind, ID).words == "0"
