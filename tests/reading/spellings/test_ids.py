"""Which row an id means, when an office wrote it its own way."""

import pytest

from dashboard.reading.spellings.ids import Keys, Match, Places, bare
from dashboard.reading.spellings.rt_rw import loose

BUGIS, SENGGARANG = "21.72.03.1005", "21.72.03.1006"


def row(level: str, name: str, parent: str | None = None, kawasan: str | None = None) -> dict:
    return {"level": level, "name": name, "name_printed": None, "parent_id": parent, "kawasan_id": kawasan}


ROWS = {
    "21.72": row("city", "Kota Tanjungpinang"),
    BUGIS: row("kelurahan", "Kampung Bugis", "21.72") | {"name_printed": "Kp. Bugis"},
    SENGGARANG: row("kelurahan", "Senggarang", "21.72"),
    "kawasan:kampung-bugis": row("kawasan", "Kawasan Kampung Bugis"),
    f"{BUGIS}-RW006-RT002": row("rt", "RT 002 / RW 006", BUGIS, "kawasan:kampung-bugis"),
    f"{BUGIS}-RW006-RT003": row("rt", "RT 003 / RW 006", BUGIS),
    f"{SENGGARANG}-RW001-RT002": row("rt", "RT 002 / RW 001", SENGGARANG),
    f"{SENGGARANG}-RW006-RT003": row("rt", "RT 003 / RW 006", SENGGARANG),
}


def find(cell: str) -> Match:
    """What a spelling can mean among these places."""
    return Places(ROWS).find(cell)


@pytest.mark.parametrize(
    "cell",
    [
        f"{BUGIS}-RW006-RT002", "21.72.3.1005-RW6-RT2", "21.72.03.1005 rw 006 rt 002", "RT.002/RW.006",
        "RT 2 RW 6", "RT002/RW006", "RT002RW006", "rt 2, rw 6", "RW 06 RT 02", "002/006", "2 / 6",
        "RT/RW 002/006", "RT/RW: 2/6", "RT 02/06", "RT 002 RW 006 Kel. Kampung Bugis",
        "RT 2 RW 6, Kampung Bugis", "002/006 ",
        "RT 2/6 Kampung Bugis",
    ],
)  # fmt: skip
def test_an_rt_is_found_in_every_usual_spelling(cell):
    assert find(cell).key == f"{BUGIS}-RW006-RT002"


def test_an_rt_of_two_kelurahan_is_ambiguous_until_one_is_named():
    assert len(find("RT 003 RW 006").keys) == 2
    assert find("RT 003 RW 006").key is None
    assert find("RT 003 RW 006 Kelurahan Senggarang").key == f"{SENGGARANG}-RW006-RT003"
    assert find(f"RT 003/RW 006, {SENGGARANG}").key == f"{SENGGARANG}-RW006-RT003"
    for beside in ("Senggarang, Kota Tanjungpinang", "Kota Tanjungpinang, Senggarang"):
        assert find(f"RT 3 RW 6, {beside}").key == f"{SENGGARANG}-RW006-RT003"


def test_a_spelling_that_names_several_rts_is_told_from_an_unknown_one():
    assert find("RT 002, RT 003 RW 006") == Match((), several=True)
    assert find("RT 9 RW 6") == Match(())


@pytest.mark.parametrize("level", ["rt", "kawasan"])
@pytest.mark.parametrize("name", ["RT 1 dan 2", "RT 5", "RT 1 RW 2 Blok C", "Desa Mekar", "Pinggir"])
def test_a_place_is_found_by_its_name_as_it_stands_in_the_table_whatever_that_says(name, level):
    places = Places({"x": row(level, name), "y": row("rt", "RT 9 RW 9")})
    assert places.find("RT 09/09").key == "y"
    assert places.find(name).key == "x"
    assert places.find(name.upper().replace(" ", "  ")).key == "x"


@pytest.mark.parametrize(
    "cell",
    [
        "RT 9 RW 6", "RT 2 RW 6 Dompak", "RT 2 RW 6, Kec. Dompak", "RT 002", "006/002", "RT", "", "nowhere",
        "2018/2019", "RT 3 RW 6, Senggarang, Dompak", "RT 3 RW 6, Senggarang, Kampung Bugis",
    ],
)  # fmt: skip
def test_a_spelling_that_fits_no_row_is_unknown(cell):
    assert find(cell).keys == ()


@pytest.mark.parametrize(
    ("cell", "key"),
    [
        ("Kampung Bugis", BUGIS), ("KEL. KAMPUNG BUGIS", BUGIS), ("kp bugis", BUGIS), ("2172031005", BUGIS),
        ("21 72 03 1005", BUGIS), ("Kawasan Kampung Bugis", "kawasan:kampung-bugis"),
        ("Kawasan: Kampung-Bugis", "kawasan:kampung-bugis"), ("kota tanjungpinang", "21.72"), ("2172",
        "21.72"),
    ],
)  # fmt: skip
def test_a_place_is_found_by_its_name_or_digits(cell, key):
    assert find(cell).key == key


def test_an_exact_id_means_itself_even_if_another_is_alike():
    keys = Keys(["A-1", "a 1", "2"])
    assert keys.find("A-1").key == "A-1"
    assert keys.find("a.1").keys == ("A-1", "a 1")
    assert keys.find("a.1").key is None
    assert keys.find("002").key == "2"


def test_ids_are_alike_without_case_signs_and_leading_zeros():
    assert loose("21.72.03.1005-RW006") == loose("21 72 3 1005 rw6") == "21 72 3 1005 rw 6"
    assert loose("1.10") != loose("1.1")
    assert loose("000") == "0"


def test_points_are_passed_over_in_codes_of_regions_alone():
    rows = {key: row("kelurahan", key) for key in ("1.1", "21.72.03.1005")}
    assert Places(rows).find("11").keys == ()
    assert Places(rows).find("2172031005").key == "21.72.03.1005"
    assert Keys(["12.34"]).find("1234").keys == ()


def test_a_name_with_its_kind_means_a_place_of_that_kind():
    assert find("Kec. Kampung Bugis").keys == ()
    assert find("Kelurahan Senggarang").key == SENGGARANG


def test_an_rt_named_beside_a_kecamatan_of_the_name_of_a_kelurahan_is_not_taken_for_another():
    rows = {
        "k": row("kecamatan", "Anyelir"),
        "m": row("kelurahan", "Mawar", "k"),
        "m-RW1-RT1": row("rt", "RT 1 RW 1", "m"),
    }
    assert Places(rows).find("RT 1 RW 1, Anyelir").keys == ()
    assert Places(rows).find("RT 1 RW 1, Kec. Anyelir").key == "m-RW1-RT1"


def test_an_rt_is_of_the_rw_above_it():
    rows = {"k": row("kelurahan", "K"), "w": row("rw", "RW 2", "k"), "a": row("rt", "RT 1", "w")}
    assert Places(rows).find("RT 01/RW 02").key == "a"
    assert Places(rows).find("RW 002").key == "w"
    assert Places(rows).find("RT 01").keys == ()


def test_an_own_id_beside_the_numbers_of_its_rt_is_that_rt():
    rows = {"PKL-6": row("rt", "RT005-RW002")}
    assert Places(rows).find("RT 5 RW 2, PKL-6").key == "PKL-6"
    assert Places(rows).find("RT 6 RW 2, PKL-6").keys == ()


def test_an_rt_beside_the_id_of_its_kelurahan_is_found_though_the_id_begins_like_a_kind_of_place():
    rows = {f"kel-{n}": row("kelurahan", name) for n, name in ((5, "Anyelir"), (6, "Mawar"))}
    rows |= {f"r{n}": row("rt", "RT 1 RW 1", f"kel-{n}") for n in (5, 6)}
    assert Places(rows).find("RT 1 RW 1, KEL-05").key == "r5"


@pytest.mark.parametrize(
    ("key", "name"), [("x", "RT 005 / RW 002 Krajan"), ("krajan-rw2-rt5", "RT 5"), ("x", "Krajan, RT 5/2")]
)
def test_what_stands_in_id_or_name_of_an_rt_may_stand_beside_its_numbers(key, name):
    places = Places({key: row("rt", name), "y": row("rt", "RT 5 RW 2")})
    assert places.find("RT 5 RW 2 (Krajan)").key == key
    assert places.find("RT 5 RW 2 (Mawar)").keys == ()


def test_a_name_goes_without_its_kind():
    assert bare("Kel. Kampung Bugis") == "kampung bugis"
    assert bare("Desa") == "desa"


def test_places_that_lie_in_each_other_are_searched_once():
    """A circle of places above each other, and a chain of thousands, each end."""
    circle = {"a": row("rt", "RT 1 RW 1", "b"), "b": row("rw", "RW 1", "a")}
    assert Places(circle).find("RT 1 RW 1 Nowhere").keys == ()
    chain = {f"p{n}": row("rt", f"RT {n % 9} RW 1", f"p{n + 1}") for n in range(3_000)}
    assert Places(chain).find("RT 1 RW 1 Nowhere").keys == ()
