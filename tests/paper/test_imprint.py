"""What a file tells of itself: whose, of what, of when, from which data, what was chosen."""

from dataclasses import replace

from dashboard.findings.register import shown
from dashboard.paper.imprint import chosen_words, imprint, list_words, said
from tests.domain.shipped import KAMPUNG_BUGIS, documented, illustrative
from tests.findings.looked_at import EN, ID, scope
from tests.paper.data import KELURAHAN, city_of, nothing_known, renamed


def at(page: str, part: str = "", data=None, place: str = KAMPUNG_BUGIS, text=ID, **asked: str):
    return shown(scope(data or illustrative(), place, text=text), page, asked, part)


def test_the_head_says_whose_it_is_and_of_which_place_and_time():
    of = imprint(scope(documented(), KAMPUNG_BUGIS, 2018))
    assert of.head == f"{documented().package.office('id')} · Kelurahan Kampung Bugis · 2018"
    assert imprint(scope(documented(), KAMPUNG_BUGIS)).period == ID("choice-year-all")


def test_the_foot_says_which_data_of_when_in_which_version_and_made_on_which_day():
    data = documented()
    of = imprint(scope(data, KAMPUNG_BUGIS, text=EN))
    assert of.foot.split(" · ") == [
        *data.package.title("en").split(" · "),
        *([f"data as of {EN.date(data.package.as_of)}"] if data.package.as_of else []),
        f"version {data.digest[:12]}",
        "made on 24 November 2026",
    ]


def test_data_without_a_time_or_files_say_neither():
    of = imprint(scope(nothing_known(), KELURAHAN))
    assert (of.as_of, of.version) == ("", "")
    assert of.foot == "Uji · dibuat 24 November 2026"


def test_files_of_the_same_data_have_the_same_version_and_of_others_another():
    versions = {imprint(scope(data, KAMPUNG_BUGIS)).version for data in (documented(), illustrative())}
    assert len(versions) == 2
    moved = replace(documented(), version="elsewhere")
    assert imprint(scope(moved, KAMPUNG_BUGIS)).version in versions


def test_a_stamp_says_all_that_the_data_are_not():
    own = replace(illustrative(), private=True)
    assert imprint(scope(documented(), KAMPUNG_BUGIS)).stamp == ""
    assert imprint(scope(documented(), KAMPUNG_BUGIS), "Simulasi").stamp == "Simulasi"
    assert imprint(scope(own, KAMPUNG_BUGIS), "Simulasi").stamp == (
        "DATA CONTOH, REKAAN · BERKAS PEMBACA, PRATINJAU · Simulasi"
    )


def test_a_long_title_is_cut():
    of = imprint(scope(renamed("n" * 3_000), KAMPUNG_BUGIS))
    assert len(of.data) == 120
    assert len(of.foot) < 250


def test_what_was_chosen_is_the_part_then_each_list_and_switch_with_its_name():
    found = at("spending", "money")
    offered = [one for one in found.offered if one.look in ("list", "switch") and one.label]
    words = chosen_words(found)
    assert words.startswith(ID("spending-show-money"))
    for one in offered:
        assert (f"{one.label}: {one.options[one.chosen]}" in words) == (len(one.options) > 1)


def test_another_choice_is_said_otherwise():
    found = at("spending", "money")
    one = next(
        one for one in found.offered if one.label and len(one.options) > 1 and one.look in ("list", "switch")
    )
    last = list(one.options)[-1]
    assert last != one.chosen
    assert chosen_words(at("spending", "money", **{one.name: last})) != chosen_words(found)


def test_a_page_of_one_part_without_choices_says_nothing():
    assert chosen_words(at("overview")) == ""


def test_a_list_in_parts_says_which_of_them_and_a_short_one_nothing():
    found = shown(scope(city_of(120), KELURAHAN), "spending", {"part": "2"}, "money")
    said_of = {one.key: list_words(found, one) for one in found.found.findings}
    assert said_of.pop("works") == ID("file-list", part="2", parts="2")
    assert set(said_of.values()) == {""}
    assert not any(list_words(at("spending", "money"), one) for one in at("spending", "money").found.findings)


def test_what_says_nothing_is_left_out():
    assert said(("", "a", "  ", " b ")) == ("a", "b")
