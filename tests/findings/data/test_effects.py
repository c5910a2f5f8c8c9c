"""What problems do to the figures."""

from dashboard.domain.dataset.problems import Problem
from dashboard.findings.data.effects import effect_of
from dashboard.findings.pages import pages_of
from dashboard.text.catalogue import text_in

EN = text_in("en")


def test_an_effect_tells_doubts_from_notes_on_reading():
    effects = {
        effect_of(Problem("a.csv", reason), EN)
        for reason in ("over_base", "no_rows", "not_a_number", "not_text")
    }
    assert len(effects) == 4


def test_an_effect_names_the_pages_that_show_the_table():
    effect = effect_of(Problem("checks.csv", "over_base", 2, table="checks"), EN)
    assert pages_of("checks") == ("overview", "spending")
    assert EN.joined([EN("page-overview"), EN("page-spending")]) in effect
