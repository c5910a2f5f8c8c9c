"""What the walk asks for can be chosen: an option that is not there would show the view without it."""

from datetime import date

import pytest

from dashboard.findings.register import PARTS, switch_of
from dashboard.findings.scope import Scope
from dashboard.text.catalogue import text_in
from tests.domain.shipped import documented, illustrative
from tests.judged.walk import CUT_PLACES, CUT_YEARS, CUTS


@pytest.mark.parametrize(("page", "asked"), CUTS, ids=str)
def test_every_cut_can_be_chosen_somewhere(page: str, asked: dict[str, str]):
    if page == "data" or "how" in asked:
        pytest.skip("chosen by a widget of the page's own")
    show = asked.get(switch_of(page), next(iter(PARTS[page])))
    wanted = {name: key for name, key in asked.items() if name != switch_of(page)}
    scopes = (
        Scope(data, place, None if year == "all" else int(year), text_in("id"), date(2026, 11, 24))
        for data in (illustrative(), documented())
        for place in CUT_PLACES
        for year in CUT_YEARS
    )
    offered = (
        {choice.name: choice.chosen for choice in PARTS[page][show].choices(at, asked)} for at in scopes
    )
    assert any(wanted.items() <= chosen.items() for chosen in offered)
