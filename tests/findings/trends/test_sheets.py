"""The ledger as sheets, and its contradictions and decrees as sentences."""

from datetime import date
from decimal import Decimal

import pytest

from dashboard.domain.figures.contradictions import contradictions, contradictions_of
from dashboard.domain.figures.decree_clock import decrees_of
from dashboard.files.spreadsheet import workbook_bytes
from dashboard.findings.trends.contradictions import contradiction_sentence
from dashboard.findings.trends.decrees import decree_sentence
from dashboard.text.catalogue import LANGUAGES, text_in
from tests.domain.doubts.found import city, figure
from tests.domain.shipped import CITY, KAMPUNG_BUGIS, KAWASAN, documented, illustrative
from tests.findings.looked_at import EN, ID, TODAY, found, records, scope


def sheet(data, place: str, key: str, **asked: str) -> list[dict]:
    return records(found(scope(data, place), "trends", "figures", reach="place", **asked)[key].sheet())


def sentence(*figures: dict, text=ID, place: str = "kel") -> str:
    """The sentence of the only contradiction of these figures."""
    data = city(figures=list(figures))
    (found,) = contradictions_of(data, place)
    return contradiction_sentence(data, found, text).replace("\N{NO-BREAK SPACE}", " ")


def decree(today: date = TODAY, text=ID, **cells: object) -> str:
    usual = {"number": "337", "date": "2014", "authority": "Mayor", "location_id": "kw"}
    (found,) = decrees_of(city(decrees=[usual | cells]), "city", today)
    return decree_sentence(found, text)


# Sheets -----------------------------------------------------------------------------------------------


def test_figures_are_exact_and_carry_kind_sayer_scope_source_and_lines():
    rows = sheet(documented(), KAMPUNG_BUGIS, "figures", quantity="spending")
    road = next(row for row in rows if row["value"] == 23_562_620_000)
    assert (road["unit"], road["kind"], road["said_by"], road["said_on"]) == (
        "rupiah",
        "claim",
        "Penulis makalah",
        "2020",
    )
    assert road["scope"].startswith("jalan beton")
    assert road["rows"].startswith("figures.csv:")
    areas = sheet(documented(), KAWASAN, "figures", quantity="slum_area")
    assert areas[0]["value"] == Decimal("18.92")
    assert areas[0]["rows"].startswith("decrees.csv:")
    assert "indicators.csv:" in areas[0]["rows"]
    assert areas[1]["said_by"] is None


def test_a_contradiction_has_a_row_for_each_figure_with_one_number_and_sentence():
    rows = sheet(illustrative(), KAWASAN, "contradictions", quantity="slum_area")
    assert [(row["contradiction"], row["rule"], row["unless"]) for row in rows] == [
        (1, "two_values", None)
    ] * 2
    assert [row["value"] for row in rows] == [Decimal("4.66"), Decimal("6.2")]
    assert len({row["sentence"] for row in rows}) == 1


def test_a_decree_has_its_age_due_date_and_places():
    (first,) = sheet(documented(), CITY, "decrees")
    assert (first["number"], first["area_ha"], first["age_years_low"], first["age_years_high"]) == (
        "337 / 377",
        Decimal("150.41"),
        11,
        12,
    )
    assert (first["review_due"], first["state"], first["days_overdue"]) == ("2019", "overdue", 2520)
    assert len(first["location_ids"].split("; ")) == 7


def test_the_sheets_go_into_one_workbook():
    every = found(scope(documented(), CITY, 2019, EN), "trends", "figures", reach="inside").values()
    sheets = [one.sheet() for one in every]
    assert len({sheet.name for sheet in sheets}) == 3
    assert workbook_bytes(sheets, TODAY)


# Contradictions ---------------------------------------------------------------------------------------


def test_a_certain_pair_names_values_sayers_dates_and_scope_and_why():
    scoped = {"scope": "seven RTs"}
    told = sentence(figure(1, said_on="2019-02", **scoped), figure(2, said_by="Press", **scoped))
    assert told == (
        "Luas kumuh Kelurahan kel 2018: 1,00 ha menurut Anybody, Februari 2019, untuk “seven RTs”; "
        "2,00 ha menurut Press, untuk “seven RTs”. "
        "Cakupan dan waktunya sama, jadi tidak mungkin keduanya benar."
    )


@pytest.mark.parametrize(
    ("cells", "what"),
    [
        ({"scope": "half"}, "Keduanya hanya mungkin benar bila cakupannya memang berbeda."),
        ({"as_of": "2018-12"}, "Keduanya hanya mungkin benar bila waktunya memang berbeda."),
        ({"kind": "estimate"}, "bila jenisnya (pernyataan dan perkiraan) memang berbeda."),
        ({"scope": "half", "as_of": "2018-12"}, "bila cakupannya atau waktunya memang berbeda."),
    ],
)
def test_what_is_not_certain_says_what_would_have_to_differ(cells, what):
    assert sentence(figure(1), figure(2, **cells)).endswith(what)


def test_three_figures_are_called_all_and_not_both():
    told = sentence(figure(1), figure(2, scope="a"), figure(3, scope="b"))
    assert "Semuanya hanya mungkin benar" in told
    assert "tidak mungkin semuanya benar" in sentence(figure(1), figure(2), figure(3))


def test_values_that_look_alike_in_short_are_written_exactly():
    told = sentence(*(figure(n, measure="spending", unit="rupiah") for n in (1_500_000_001, 1_500_000_002)))
    assert "Rp1.500.000.001" in told
    assert "Rp1.500.000.002" in told


def test_a_part_above_its_whole_names_both_places():
    told = sentence(figure(3), figure(2, "city"))
    assert told.startswith(
        "Luas kumuh 2018: Kelurahan kel 3,00 ha menurut Anybody, lebih besar daripada city"
    )
    assert told.endswith("Bagian tidak mungkin melebihi seluruhnya, jadi tidak mungkin keduanya benar.")


def test_what_was_handled_is_told_with_the_area_and_the_remainder_as_three_figures():
    handled = figure(40, measure="slum_area_handled")
    told = sentence(figure(30), handled)
    assert "yang ditangani 40,00 ha menurut Anybody, lebih besar daripada luas kumuhnya, 30,00 ha" in told
    three = [row | {"scope": f"all, {n}"} for n, row in enumerate((figure(50), handled, figure(11)))]
    data = city(figures=three)
    (left,) = [each for each in contradictions(data) if each.rule == "remainder"]
    words = contradiction_sentence(data, left, ID).replace("\N{NO-BREAK SPACE}", " ")
    assert "menyisakan 10,00 ha, sedangkan sisanya disebut 11,00 ha" in words
    assert words.endswith("Semuanya hanya mungkin benar bila cakupannya memang berbeda.")


def test_years_are_told_without_a_year_before_them():
    began = [figure(year, measure="handling_began", unit="year") for year in (2015, 2018)]
    assert sentence(*began).startswith("Tahun mulai penanganan Kelurahan kel: 2015 menurut")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("data", [documented(), illustrative()], ids=["documented", "illustrative"])
def test_every_contradiction_of_the_shipped_data_names_each_value_sayer_and_scope(data, language):
    for each in contradictions(data):
        words = contradiction_sentence(data, each, text_in(language))
        assert words.endswith(".")
        for row in each.figures:
            assert row.who in words
            assert (row.scope or "") in words


# Decrees ----------------------------------------------------------------------------------------------


def test_a_decree_says_its_age_and_how_long_its_review_is_overdue():
    assert decree() == (
        "SK 337 (2014) berumur 11–12 tahun; peninjauan lima tahunnya jatuh tempo 2019, lewat hampir 7 tahun."
    )
    assert decree(text=EN) == (
        "Decree 337 (2014) is 11–12 years old; its five-year review date is 2019, nearly 7 years overdue."
    )


@pytest.mark.parametrize(
    ("cells", "ends"),
    [
        ({"date": "2021-11-20"}, "lewat 4 hari."), ({"date": "2021-11-24"}, "yaitu hari ini."),
        ({"date": "2021-12-01"}, "7 hari lagi."), ({"date": "2024"}, "lebih dari 3 tahun lagi."),
        ({"date": "2020-01-01"}, "lewat 692 hari."),
    ],
)  # fmt: skip
def test_less_than_two_years_is_told_in_days(cells, ends):
    assert decree(**cells).endswith(ends)


def test_a_review_that_the_file_sets_otherwise_is_not_called_five_years():
    told = decree(review_due="2017")
    assert "; peninjauannya jatuh tempo 2017," in told
    assert "kurang dari setahun" in decree(date="2026-05")


def test_a_renewed_decree_names_the_later_one():
    rows = [
        {"number": number, "date": when, "authority": "Mayor", "location_id": "kw"}
        for number, when in (("337", "2014"), ("12", "2020"))
    ]
    first, _ = decrees_of(city(decrees=rows), "kw", TODAY)
    assert decree_sentence(first, ID).endswith("dan sudah diperbarui dengan SK 12.")
