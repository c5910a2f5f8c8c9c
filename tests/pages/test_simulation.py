"""Scenarios on the page: changed, credited by a work, named, compared, shared; never taken for data."""

from decimal import Decimal

import pytest

from dashboard.domain.plan.scenarios import DeficitChange, Scenario, as_link, from_link
from dashboard.text.catalogue import LANGUAGES, text_in
from tests.domain.by_hand import MILLION
from tests.pages.opened import SAMPLE, headline, opened, words

pytestmark = pytest.mark.thorough

RT = "21.72.03.1005-RW006-RT001"
SAVED = (
    Scenario("Air limbah").changed(
        [
            DeficitChange(RT, "wastewater_system", 0, 0),
            DeficitChange(RT, "wastewater_facility", 10 * MILLION, 10 * MILLION),
        ]
    ),
    Scenario("Rumah").changed([DeficitChange(RT, "building_substandard", 5 * MILLION, 5 * MILLION)]),
)


def simulation(**address: str):
    return opened("simulation", data=SAMPLE, **address)


def kept(app) -> tuple[Scenario, ...]:
    words = app.query_params["plans"]
    return from_link(words if isinstance(words, str) else words[0])


def volume(app, name: str):
    return next(field for field in app.text_input if name in field.label.replace("\\", ""))


def tables(app) -> str:
    return " ".join(str(part.proto) for part in app.get("bidi_component"))


def press(app, label: str):
    return next(button for button in app.button if button.label == label).click().run()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_view_says_that_it_is_no_recorded_data(language: str):
    for part in ("edit", "compare"):
        app = simulation(show=part, plans=as_link(SAVED), lang=language)
        assert not app.exception
        assert text_in(language)("simulation-stamp") in words(app)


def test_a_deficit_that_is_changed_stands_in_the_address_and_in_the_headline():
    app = simulation(place=RT)
    volume(app, "5a ").set_value("0")
    volume(app, "5b ").set_value("0")
    press(app, "Hitung nilainya")
    assert not app.exception
    changes = {(change.indicator, change.high) for change in kept(app)[0].changes}
    assert changes == {("wastewater_system", 0), ("wastewater_facility", 0)}
    assert headline(app) == "Simulasi Skenario 1: RT 001 / RW 006 dari 26–31 menjadi 18–23 poin."


def test_a_work_is_credited_only_after_its_outcomes_were_shown():
    app = simulation(place=RT, how="work", work="house_repair")
    volume(app, "Volume").set_value("20").run()
    assert "plans" not in app.query_params
    outcome = volume(app, "1c ")
    assert outcome.value == "20"
    press(app, "Gunakan hasil ini")
    found = {change.indicator: change.high for change in kept(app)[0].changes}
    assert found == {"building_substandard": 55 * MILLION}


def test_scenarios_are_copied_renamed_and_removed():
    app = simulation(plans=as_link(SAVED))
    press(app, "Salin")
    assert [one.name for one in kept(app)] == ["Air limbah", "Rumah", "Air limbah (salinan)"]
    app.text_input[0].set_value("Sanitasi").run()
    assert kept(app)[2].name == "Sanitasi"
    press(app, "Hapus skenario ini")
    assert [one.name for one in kept(app)] == ["Air limbah", "Rumah"]


def test_more_changes_than_a_link_holds_are_not_kept_and_the_page_says_so():
    many = Scenario("x").changed(DeficitChange(RT, f"no_such_{number}", 0, 0) for number in range(2_600))
    app = simulation(place=RT, plans=as_link([many]))
    assert not app.exception
    press(app, "Salin")
    assert kept(app) == (many,)
    assert text_in("id")("simulation-not-kept") in words(app)


def test_scenarios_stand_side_by_side_under_their_names():
    app = simulation(show="compare", plans=as_link(SAVED))
    told = tables(app)
    assert "Simulasi: Air limbah" in told
    assert "Simulasi: Rumah" in told


def test_a_link_that_cannot_be_read_is_told_and_starts_from_the_survey():
    app = simulation(plans="no-link")
    assert not app.exception
    assert "tidak dapat dibaca" in words(app)


def test_names_from_a_link_are_shown_as_typed_and_do_nothing():
    hostile = (Scenario("![x](http://a.b/c) <b>$x$").changed([DeficitChange(RT, "wastewater_system", 0, 0)]),)
    app = simulation(plans=as_link(hostile))
    assert not app.exception
    assert "![x](http:" not in app.title[0].value


def test_scenarios_go_along_to_other_pages_and_back():
    for page in ("indicators", "simulation"):
        app = opened(page, data=SAMPLE, plans=as_link(SAVED))
        links = " ".join(str(link.proto) for link in app.get("page_link"))
        assert as_link(SAVED) in links


def test_opening_the_page_changes_no_dataset():
    from tests.domain.shipped import illustrative

    before = illustrative().readings.copy()
    simulation(plans=as_link(SAVED))
    assert illustrative().readings.equals(before)


# Numbers as their language writes them ----------------------------------------------------------------


def typed(app, criterion: str, words: str):
    volume(app, criterion).set_value(words)
    return press(app, {"id": "Hitung nilainya", "en": "Score it"}[app.query_params["lang"]])


@pytest.mark.parametrize(
    ("language", "words", "metres", "told"),
    [("id", "12,5", "12.5", "12,50 m"), ("en", "1.250", "1.25", "1.25 m")],
)
def test_a_number_is_read_as_its_language_writes_it_and_what_was_understood_is_said(
    language: str, words: str, metres: str, told: str
):
    app = typed(simulation(place=RT, lang=language), "2b ", words)
    assert not app.exception
    assert not app.error
    (change,) = kept(app)[0].changes
    assert change.high == Decimal(metres) * MILLION
    assert told in shown_words(app)


@pytest.mark.parametrize("words", ["12,5 km", "9" * 5_000])
def test_what_cannot_be_a_number_of_metres_is_refused_and_stays_where_it_was_typed(words: str):
    app = typed(simulation(place=RT, lang="id"), "2b ", words)
    assert not app.exception
    assert "plans" not in app.query_params
    assert "Isian belum dipakai" in app.error[0].value.replace("\\", "")
    assert volume(app, "2b ").value == words


def test_the_result_of_an_rt_stands_below_the_button():
    app = typed(simulation(place=RT, lang="id"), "5a ", "0")
    assert (
        app.info[-1]
        .value.replace("\\", "")
        .startswith("Simulasi Skenario 1: RT 001 / RW 006 dari 26–31 menjadi")
    )


def shown_words(app) -> str:
    return words(app).replace("\N{NO-BREAK SPACE}", " ")
