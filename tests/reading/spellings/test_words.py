"""What offices write for a key, for nothing and for a sum."""

import re
import tomllib
from collections import Counter
from pathlib import Path

import pytest

from dashboard.domain.money.activities import FUNDING_SOURCES, KINDS
from dashboard.domain.score.indicators import INDICATORS
from dashboard.reading.columns.schema import TABLES, Field, schema_of
from dashboard.reading.spellings.words import (
    GROUPS,
    SCALES,
    goes_along,
    key_of,
    means_missing,
    means_total,
    plain,
    spellings,
)
from dashboard.text.catalogue import source_of

RAW = tomllib.loads(Path("dashboard/reading/spellings/words.toml").read_text(encoding="utf-8"))
REGISTERS = {"indicator": set(INDICATORS), "work": set(KINDS), "source": set(FUNDING_SOURCES)}
_LABEL = re.compile(r"^(?:key-)?([a-z_]+?)-([a-z_]+) = ([^{}\n]+)$", re.MULTILINE)
CATALOGUE = {"status": "kind", "figure_kind": "kind", "amount_kind": "amount", "position_kind": "position"}
"""What the catalogues call a list, where it is not the same."""

NAMELESS = {"unit", "rule", "class_code", "about"}
"""What no catalogue has a label for, or one that explains more than it names."""


def fields_of(group: str) -> list[Field]:
    return [field for table in TABLES for field in schema_of(table).fields if field.words == group]


def labels_of(group: str, language: str) -> list[tuple[str, str]]:
    """The plain labels that a catalogue has for the keys of a list: not those that quote a name."""
    text = source_of(language)
    names = {group, CATALOGUE.get(group, group)}
    return [(key, label) for name, key, label in _LABEL.findall(text) if name in names and key in RAW[group]]


@pytest.mark.parametrize("group", GROUPS)
def test_no_word_of_a_list_means_two_keys(group):
    meant = {(plain(word), key) for key, words in RAW[group].items() for word in (key, *words)}
    assert [word for word, times in Counter(word for word, _ in meant).items() if times > 1] == []


@pytest.mark.parametrize("group", GROUPS)
def test_every_word_of_a_list_is_read_in_any_case_and_with_other_signs(group):
    for key, words in RAW[group].items():
        for word in (key, *words):
            assert key_of(group, word) == key
            assert key_of(group, f"  {word.upper()} .") == key
    assert key_of(group, "nothing of that kind") is None


@pytest.mark.parametrize("group", GROUPS)
def test_the_keys_of_a_list_are_the_choices_of_its_columns(group):
    fields = fields_of(group)
    assert fields, "no column is written in this list"
    for field in fields:
        if field.enum:
            assert set(RAW[group]) == set(field.enum), field.name
    if group in REGISTERS:
        assert set(RAW[group]) == REGISTERS[group]


def test_every_list_that_a_column_names_is_there():
    named = {field.words for table in TABLES for field in schema_of(table).fields if field.words}
    assert named == set(GROUPS)


def test_every_column_of_choices_has_a_list():
    assert [
        (table, field.name)
        for table in TABLES
        for field in schema_of(table).fields
        if field.enum and not field.words
    ] == []


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("group", GROUPS)
def test_what_a_page_calls_a_key_is_read_back_as_it(group, language):
    labels = labels_of(group, language)
    assert len(labels) >= len(RAW[group]) or group in NAMELESS
    assert [(key, label) for key, label in labels if key_of(group, label) != key] == []


@pytest.mark.parametrize("word", ["missing", "total"])
def test_no_key_of_a_list_means_that_there_is_none_or_a_sum(word):
    means = {"missing": means_missing, "total": means_total}[word]
    words = {word for group in GROUPS for key, words in RAW[group].items() for word in (key, *words)}
    assert {word for word in words if means(word)} == set()


@pytest.mark.parametrize("cell", [*RAW["missing"], "N/A", "Tidak Ada Data", "RP -"])
def test_words_for_missing_are_known_in_any_case(cell):
    assert means_missing(cell)


@pytest.mark.parametrize("cell", ["", "0", "0,00", "nol", "tidak", "tidak ada", "--x"])
def test_zero_and_no_are_no_words_for_missing(cell):
    assert not means_missing(cell)


@pytest.mark.parametrize(
    "cell", ["Total", "JUMLAH", "Jumlah :", "Total RW 06", "Grand Total (Rp)", "SUB TOTAL"]
)
def test_labels_of_sums_are_known(cell):
    assert means_total(cell)


@pytest.mark.parametrize("cell", ["", "12", "Totalitas", "Jumlah penduduk", "Jl. Total", "x" * 10_000])
def test_other_words_are_no_sum(cell):
    assert not means_total(cell)


def test_a_sheet_that_explains_goes_along():
    assert goes_along("Petunjuk")
    assert goes_along("README")
    assert not goes_along("Kegiatan")


@pytest.mark.parametrize(
    ("word", "value"), [("ribu", 10**3), ("jt", 10**6), ("milyar", 10**9), ("triliun", 10**12)]
)
def test_scales_are_what_they_say(word, value):
    assert SCALES[word] == value


def test_plain_leaves_letters_and_digits_of_any_language():
    assert plain("  APBD-II (Kota/Kab.)  ") == "apbd ii kota kab"
    assert plain("m²") == "m²"
    assert plain("x" * 5000) == "x" * 5000


def test_long_texts_are_not_kept_in_mind():
    """A server reads what many send; what it remembers of it stays small."""
    from dashboard.reading.spellings.words import _plain

    before = _plain.cache_info().currsize
    for count in range(300, 400):
        plain("x" * count)
    assert _plain.cache_info().currsize == before


@pytest.mark.parametrize(
    ("cell", "total"),
    [("Jumlah RW 06", True), ("JUMLAH KELURAHAN SATU", True), ("Jumlah KK", False), ("Rw 06", False)],
)
def test_a_sum_of_a_place_is_a_sum_and_a_count_of_things_is_none(cell: str, total: bool):
    assert means_total(cell) is total


def test_the_words_the_dashboard_shows_for_a_key_are_spellings_of_it_and_others_are_readings():
    shown = spellings("work", "concrete_road")
    assert {plain("Jalan beton"), plain("Concrete road"), plain("concrete_road")} <= shown
    assert plain("Rabat beton") not in shown
