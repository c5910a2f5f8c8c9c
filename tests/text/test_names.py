"""What places, classes, ranges and areas are called."""

from dashboard.text.catalogue import text_in
from dashboard.text.names import (
    class_range,
    hectares,
    percent_range,
    place_label,
    place_name,
    points_range,
    share_of,
    told_apart,
)

ID, EN = text_in("id"), text_in("en")
NBSP = "\N{NO-BREAK SPACE}"
RT = {"level": "rt", "name": "RT 002 / RW 006"}
KELURAHAN = {"level": "kelurahan", "name": "Kampung Bugis"}


def test_a_place_in_a_sentence_is_its_name():
    assert place_name(KELURAHAN) == "Kampung Bugis"


def test_an_rt_in_a_list_is_told_with_the_place_above_it():
    assert place_label(RT, KELURAHAN, ID) == "RT 002 / RW 006 · Kampung Bugis"
    assert place_label(RT, None, ID) == "RT 002 / RW 006"


def test_a_place_in_a_list_is_told_with_its_level():
    assert place_label(KELURAHAN, None, ID) == "Kelurahan Kampung Bugis"
    assert place_label({"level": "kawasan", "name": "Pantai Impian"}, None, EN) == "Pantai Impian slum area"
    assert place_label({"level": "province", "name": "Kepulauan Riau"}, None, ID) == "Provinsi Kepulauan Riau"


def test_points_and_classes_are_one_or_a_range():
    assert (points_range(35, 35, ID), points_range(12, 14, ID)) == ("35", "12–14")
    assert class_range("light", "light", ID) == "kumuh ringan"
    assert class_range("light", "moderate", ID) == "kumuh ringan sampai kumuh sedang"
    assert class_range("not_slum", "heavy", EN) == "not slum to heavy slum"


def test_an_area_is_one_or_a_range():
    assert hectares(18_920_000, 18_920_000, ID) == f"18,92{NBSP}ha"
    assert hectares(2_380_000, 4_100_000, ID) == f"2,38–4,10{NBSP}ha"


def test_a_share_is_one_or_a_range():
    assert percent_range(7537, 7537, ID) == f"75,4{NBSP}%"
    assert percent_range(3500, 6500, ID) == f"35,0–65,0{NBSP}%"


def test_a_share_is_rounded_once():
    """4,946 % is 4,9 %: rounded to hundredths first, 4,95, it would be 5,0 %."""
    assert share_of(4_946, 100_000, ID) == f"4,9{ID('sign-percent')}"
    assert share_of(0, 0, ID) == ID("none")


def test_a_name_longer_than_anybody_reads_is_cut_for_show():
    long = {"level": "kelurahan", "name": "a" * 3_000}
    assert place_name(long) == "a" * 119 + "…"
    assert place_label(long, None, ID) == f"Kelurahan {'a' * 119}…"


def test_labels_that_are_the_same_are_told_apart_by_their_keys():
    assert told_apart({"a": "Kota", "b": "Kota", "c": "Desa"}) == {
        "a": "Kota (a)", "b": "Kota (b)", "c": "Desa",
    }  # fmt: skip
    assert len(set(told_apart({"a": "Kota", "b": "Kota", "c": "Kota (a)"}).values())) == 3
    assert len(set(told_apart({"k" * 200 + end: "Kota" for end in "abc"}).values())) == 3
