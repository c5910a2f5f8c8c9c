"""The rule as it is told: its tables are its data, its examples are scored."""

import pytest

from dashboard.domain.score.rules import RULES
from dashboard.findings.words.bands import ALL, band_zones, class_zones, totals_of
from tests.domain.shipped import KAMPUNG_BUGIS, documented
from tests.findings.looked_at import EN, ID, found, part, records, scope

AT = scope(documented(), KAMPUNG_BUGIS)
RULE = pytest.mark.parametrize("rule", RULES.values(), ids=RULES)


def test_the_newest_rule_is_told_where_nobody_asked_for_another():
    assert part(AT, "about", "rule").headline == (
        "16 kriteria, paling banyak 80 poin; mulai 16 poin sebuah tempat disebut kumuh."
    )
    assert part(AT, "about", "rule", rule="permen_2016").headline.startswith("19 kriteria, paling banyak 95")


def test_the_bands_are_those_of_the_regulation_and_the_classes_too():
    told = found(AT, "about", "rule")
    assert [
        (band.replace("\N{NO-BREAK SPACE}", " "), points) for band, points in told["bands"].table.rows
    ] == [
        ("di bawah 25 %", "0"),
        ("25–50,99 %", "1"),
        ("51–75,99 %", "3"),
        ("76–100 %", "5"),
    ]
    assert list(told["classes"].table.rows) == [
        ("0–15", "tidak kumuh"),
        ("16–37", "kumuh ringan"),
        ("38–59", "kumuh sedang"),
        ("60–80", "kumuh berat"),
    ]


def test_an_example_between_two_printed_bands_has_the_points_of_the_lower_one():
    axes = [
        row.tracks[0]
        for row in found(scope(documented(), KAMPUNG_BUGIS, text=EN), "about", "rule")["bands"].picture.rows
    ]
    assert [axis.text for axis in axes] == [
        "22.50% · 0 points",
        "25.00% · 1 point",
        "75.50% · 3 points",
        "76.00% · 5 points",
    ]


@RULE
def test_zones_fill_their_axis_and_a_total_stands_in_the_zone_of_its_class(rule):
    assert sum(zone.value for zone in band_zones(rule, ID)) == ALL
    zones, at = class_zones(rule, ID), 0
    assert sum(zone.value for zone in zones) == rule.top_total
    for zone, row in zip(zones, rule.classes, strict=True):
        low, high = totals_of(rule, row.slum_class)
        assert at == low
        at += zone.value
        assert high in (at - 1, at)


@RULE
def test_every_criterion_stands_in_the_table_with_what_it_is_divided_by_and_in_the_file_with_its_keys(rule):
    told = found(AT, "about", "rule", rule=rule.key)["criteria"]
    assert len(told.table.rows) == len(rule.criteria)
    rows = records(told.sheet())
    assert [(row["indicator"], row["unit"], row["base"]) for row in rows] == [
        (one.id, one.unit, one.base) for one in rule.criteria
    ]
