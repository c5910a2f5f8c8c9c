"""The register of indicators."""

from dashboard.domain.score.indicators import INDICATORS
from dashboard.domain.score.rules import RULES


def test_every_criterion_of_every_rule_is_an_indicator():
    for rule in RULES.values():
        for criterion in rule.criteria:
            assert INDICATORS[criterion.id].criterion


def test_the_slum_area_is_an_indicator_in_hectares_and_no_criterion():
    assert (INDICATORS["slum_area"].unit, INDICATORS["slum_area"].criterion) == ("ha", False)


def test_the_newest_rule_that_knows_a_criterion_names_its_unit():
    assert INDICATORS["road_coverage"].unit == "m"  # hectares in 2016
    assert INDICATORS["waste_unmaintained"].unit == "ha"  # dropped in 2018
    assert "2018" in INDICATORS["road_coverage"].source
    assert "2016" in INDICATORS["waste_unmaintained"].source


def test_an_indicator_is_registered_under_its_own_key():
    assert all(key == indicator.key for key, indicator in INDICATORS.items())
    assert len(INDICATORS) == 20
