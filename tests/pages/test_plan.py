"""The cheapest way below the line, as a reader asks for it."""

import pytest

from dashboard.domain.plan.scenarios import from_link
from dashboard.domain.works.catalogue_of_works import WORKS
from dashboard.text.catalogue import LANGUAGES
from tests.pages.opened import DOCUMENTED, SAMPLE, headline, opened, words

RT = "21.72.03.1005-RW001-RT001"


def plan(**address: str):
    return opened("simulation", show="cheapest", **({"data": SAMPLE, "year": "2016"} | address))


def shown(app) -> str:
    return " ".join(str(part.proto) for part in app.get("bidi_component"))


def press(app, label: str):
    return next(button for button in app.button if button.label == label).click().run()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("dataset", [SAMPLE, DOCUMENTED])
def test_the_plan_opens_in_every_language_and_dataset(language: str, dataset: str):
    app = opened("simulation", show="cheapest", data=dataset, lang=language)
    assert not app.exception
    assert not app.error


def test_without_a_budget_every_rt_comes_below_the_line_and_is_scored_again():
    app = plan()
    assert "7 RT di Kampung Bugis dapat turun ke bawah ambang (18,92" in headline(app)
    assert "Dinilai ulang dengan aturan resmi: 7 dari 7 RT berada di bawah ambang." in words(app)
    assert "Terbukti terbaik untuk syarat rencana ini (selisih 0)." in words(app)


def test_three_options_differ_and_say_how():
    told = words(plan(budget="2000000000"))
    for part in ("Termurah", "Lebih tahan", "Tanpa Jaringan air minum", "Sisa anggaran"):
        assert part in told


def test_a_budget_is_never_exceeded_and_those_it_leaves_out_are_named_with_their_cost():
    app = plan(budget="100000000")
    assert "lebih dari anggaran" in shown(app)
    assert "RT tidak termasuk rencana ini" in words(app)


def test_a_budget_below_the_cheapest_rt_says_which_is_the_first_and_what_it_costs():
    app = plan(budget="10000000")
    first = headline(app)
    assert first.startswith("Anggaran belum cukup untuk satu RT pun; yang termurah RT 00")
    assert "juta" in first or "miliar" in first
    assert "lebih berguna untuk RT lain" not in shown(app)
    assert "lebih dari anggaran" in shown(app)


def test_prices_without_a_range_give_one_cost():
    told = words(plan(only=RT, prices="~".join(f"{kind}:1000000" for kind in WORKS)))
    assert "; antara Rp" not in told
    assert "Biaya Rp" in told


def test_what_lacks_at_the_highest_prices_is_told_beside_what_is_left():
    told = words(plan(budget="3000000000"))
    assert "menurut harga biasa. Menurut harga tertinggi kurang Rp" in told


def test_an_rt_below_the_line_is_told_to_be_there_already():
    app = plan(place="21.72.03.1005-RW006-RT003", year="2020")
    assert headline(app) == "RT 003 / RW 006 sudah di bawah ambang."


def test_only_the_chosen_rts_get_works():
    assert " 1 RT di Kampung Bugis dapat turun " in headline(plan(only=RT))


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


def test_what_cannot_be_planned_says_why():
    app = opened("simulation", show="cheapest", data=DOCUMENTED)
    assert headline(app) == (
        "RT di Kampung Bugis belum disurvei lengkap, jadi rencananya belum dapat dihitung."
    )
    assert "16 kriteria belum disurvei" in shown(app)


@pytest.mark.parametrize(
    "address", [{"budget": "-5"}, {"budget": "9" * 40}, {"prices": "x:1~drain:0~~:"}, {"only": "no"}]
)
def test_an_address_that_asks_for_nonsense_is_answered_as_if_it_had_not(address: dict):
    assert headline(plan(**address)) == headline(plan())


@pytest.mark.parametrize(
    ("language", "typed", "rupiah"),
    [
        ("id", "12,5", "12500000"),
        ("id", "1.250", "1250000000"),
        ("en", "1,250.5", "1250500000"),
        ("id", "", None),
    ],
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
