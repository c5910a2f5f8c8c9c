"""Terms, limits and sources: all of them told, and the package of the dataset quoted."""

from dataclasses import replace
from datetime import date

import pytest

from dashboard.domain.score.rules import RULES
from dashboard.findings.about.glossary import TERMS
from dashboard.findings.about.limits import LIMITS
from dashboard.reading.package import read_package
from tests.domain.shipped import KAMPUNG_BUGIS, documented, illustrative
from tests.findings.looked_at import EN, ID, found, part, scope

AT = scope(documented(), KAMPUNG_BUGIS)


@pytest.mark.parametrize(
    ("show", "key", "told"), [("glossary", "terms", TERMS), ("limits", "limits", LIMITS)]
)
def test_every_term_and_every_limit_is_a_sentence(show: str, key: str, told: dict):
    for text in (ID, EN):
        groups = found(scope(documented(), KAMPUNG_BUGIS, text=text), "about", show)[key].picture.groups
        assert [len(group.rows) for group in groups] == [len(names) for names in told.values()]
        assert all(row.text.endswith(".") for group in groups for row in group.rows)


def test_the_lines_of_the_glossary_are_those_of_the_rules():
    told = ID("means-line")
    assert all(f"{rule.threshold}" in told for rule in RULES.values())


def test_the_day_until_which_no_newer_rule_was_found_stands_in_the_limits():
    groups = found(AT, "about", "limits")["limits"].picture.groups
    assert any("24 November 2026" in row.text for row in groups[0].rows)


def test_a_citation_says_whose_what_of_when_by_which_version_and_that_data_are_made_up():
    cited = found(AT, "about", "sources")["sources"].picture.groups[0].rows[0].label
    assert cited == (
        "KOTAKU. Permukiman kumuh Kota Tanjungpinang dan Kampung Bugis, data per 2018. "
        "Dihitung dengan dasbor KOTAKU versi 0.1.0, dilihat 24 November 2026."
    )
    made_up = found(scope(illustrative(), KAMPUNG_BUGIS), "about", "sources")["sources"].picture.groups[0]
    assert "DATA CONTOH, REKAAN. Dihitung" in made_up.rows[0].label


def test_sources_are_counted_and_whoever_answers_for_the_data_is_named():
    assert part(AT, "about", "sources").headline == "Angka dalam data ini berasal dari 19 sumber."
    people = b'{"title": "Dinas Perkim", "email": "perkim@kota.example"}, {"role": "author"}, 3'
    package, _ = read_package({"datapackage.json": b'{"contributors": [%s]}' % people}, "kota")
    assert package.contacts == ("Dinas Perkim, perkim@kota.example",)
    data = replace(documented(), package=package)
    asked = found(scope(data, KAMPUNG_BUGIS), "about", "sources")["sources"].picture.groups[1]
    assert [row.label.strip("\u2068\u2069") for row in asked.rows] == ["Dinas Perkim, perkim@kota.example"]
    assert (
        part(scope(data, KAMPUNG_BUGIS), "about", "sources").headline == "Data ini tidak menyebut sumbernya."
    )


def test_a_page_without_any_place_tells_the_rule_all_the_same():
    assert part(scope(documented(), "", today=date(2026, 1, 1)), "about", "rule").findings
