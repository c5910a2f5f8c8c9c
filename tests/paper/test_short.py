"""A part of a page in short: what leads it, its first rows, how many are left."""

from dataclasses import replace

from dashboard.findings.finding import Finding
from dashboard.findings.register import shown
from dashboard.paper.short import in_short
from dashboard.pictures.words.cards import Card, CardGroup, Cards
from dashboard.pictures.words.passages import passages
from tests.domain.shipped import KAMPUNG_BUGIS, illustrative
from tests.findings.indicators.test_scores import city
from tests.findings.looked_at import EN, ID, scope


def test_the_finding_that_leads_is_told_and_no_other():
    at = shown(scope(illustrative(), KAMPUNG_BUGIS), "spending", {}, "money")
    assert len(at.found.findings) > 1
    assert [one.key for one in in_short(at).found.findings] == [one.key for one in at.found.lead]


def test_few_rows_stay_as_they_are():
    at = shown(scope(illustrative(), KAMPUNG_BUGIS), "indicators", {}, "scores")
    assert in_short(at).found.findings == at.found.lead


def test_of_many_rows_the_first_are_told_and_how_many_are_left():
    for text, more in ((ID, "21 baris lain ada di dasbor"), (EN, "21 more rows are on the dashboard")):
        at = shown(scope(city(60, "rt000"), "kel", text=text), "indicators", {}, "scores")
        (one,) = in_short(at).found.findings
        (whole,) = at.found.lead
        assert one.picture.rows == whole.picture.rows[:30]
        assert len(whole.picture.rows) == 51  # a page at once, with the row of the place
        assert one.after.startswith(more)
        assert one.table == whole.table


def test_of_many_cards_the_first_are_told_whatever_groups_they_are_in():
    cards = tuple(Card("", "firm", f"Kartu {number}", ()) for number in range(5))
    picture = Cards(tuple(CardGroup(cards, title=f"Kelompok {number}") for number in range(3)))
    at = shown(scope(illustrative(), KAMPUNG_BUGIS), "spending", {}, "money")
    found = replace(at.found, findings=(Finding("cards", picture=picture),))
    (one,) = in_short(at._replace(found=found)).found.findings
    told = [passage.text for passage in passages(one.picture)]
    assert [text for text in told if text.startswith("Kartu")] == [f"Kartu {n % 5}" for n in range(6)]
    assert [text for text in told if text.startswith("Kelompok")] == [f"Kelompok {n}" for n in range(3)]
    assert one.after == ID("file-picture-more", n=9)
