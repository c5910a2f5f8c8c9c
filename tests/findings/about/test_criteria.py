"""The criteria in plain words: each once, each drawn."""

import re

import pytest

from dashboard.domain.score.rules import RULES
from dashboard.settings import ROOT
from tests.domain.shipped import KAMPUNG_BUGIS, documented
from tests.findings.looked_at import found, scope

DRAWN = set(re.findall(r'<symbol id="(\w+)"', (ROOT / "dashboard/screen/elements/drawings.svg").read_text()))


@pytest.mark.parametrize("rule", RULES)
def test_every_criterion_has_a_card_with_its_meaning_and_a_drawing(rule: str):
    groups = found(scope(documented(), KAMPUNG_BUGIS), "about", "criteria", rule=rule)[
        "aspects"
    ].picture.groups
    cards = [card for group in groups for card in group.cards]
    assert [card.drawing for card in cards] == [
        one.id for aspect in RULES[rule].aspects for one in RULES[rule].criteria_of(aspect)
    ]
    assert all(card.lines[0].text.endswith(".") for card in cards)
    assert all(group.note.endswith("?") and not group.more for group in groups)


def test_what_is_drawn_is_a_criterion_of_some_rule():
    assert {one.id for rule in RULES.values() for one in rule.criteria} == DRAWN
