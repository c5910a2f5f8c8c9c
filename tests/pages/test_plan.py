"""The cheapest way below the line, as a reader asks for it."""

import pytest

from dashboard.domain.plan.scenarios import from_link
from dashboard.text.catalogue import LANGUAGES
from tests.pages.opened import DOCUMENTED, SAMPLE, headline, opened, words

pytestmark = pytest.mark.thorough

RT = "21.72.03.1005-RW001-RT001"


def plan(**address: str):
    return opened("simulation", show="cheapest", **({"data": SAMPLE, "year": "2016"} | address))


def press(app, label: str):
    return next(button for button in app.button if button.label == label).click().run()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("dataset", [SAMPLE, DOCUMENTED])
def test_the_plan_opens_in_every_language_and_dataset(language: str, dataset: str):
    app = opened("simulation", show="cheapest", data=dataset, lang=language)
    assert not app.exception
    assert not app.error


def test_a_price_of_the_reader_replaces_that_of_the_data_and_stands_in_the_address():
    app = plan(only=RT)
    before = headline(app)
    field = next(field for field in app.text_input if "Tangki septik per" in field.label)
    field.set_value("1.000.000")
    press(app, "Pakai harga ini")
    assert app.query_params["prices"] in ("septic_tank:1000000", ["septic_tank:1000000"])
    assert headline(app) != before
    assert "Harga yang Anda isi." in words(app).replace("\N{NO-BREAK SPACE}", " ")


def test_a_plan_becomes_a_scenario():
    app = plan()
    press(app, "Jadikan skenario")
    found = app.query_params["plans"]
    scenario = from_link(found if isinstance(found, str) else found[0])[0]
    assert scenario.name == "Rencana: Termurah"
    assert headline(app).startswith("Simulasi Rencana: Termurah: dari 7 menjadi 0 RT kumuh")


@pytest.mark.parametrize(
    ("language", "typed", "rupiah"),
    [("id", "1.250", "1250000000"), ("en", "1,250.5", "1250500000"), ("id", "", None)],
)
def test_a_budget_is_read_as_its_language_writes_it(language: str, typed: str, rupiah: str | None):
    app = opened("simulation", data=SAMPLE, year="2016", show="cheapest", lang=language)
    app.text_input[0].set_value(typed).run()
    assert not app.error
    assert app.query_params.get("budget", [None]) in (rupiah, [rupiah])


def test_a_budget_that_is_no_number_is_refused_with_the_way_out():
    app = opened("simulation", data=SAMPLE, year="2016", show="cheapest", lang="id")
    app.text_input[0].set_value("dua miliar").run()
    assert "Tulis angka saja" in app.error[0].value.replace("\\", "")
    assert "budget" not in app.query_params


def test_a_price_with_decimals_is_refused_and_none_is_taken_over():
    app = opened("simulation", data=SAMPLE, year="2016", show="cheapest", lang="id")
    field = next(field for field in app.text_input if "Tangki septik per" in field.label)
    field.set_value("1.000.000,50")
    next(button for button in app.button if button.label == "Pakai harga ini").click().run()
    assert "bukan bilangan bulat" in app.error[0].value
    assert "prices" not in app.query_params
