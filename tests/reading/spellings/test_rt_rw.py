"""What a spelling of an RT or RW says, and that nothing of it is passed over."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.reading.spellings.ids import Places
from dashboard.reading.spellings.rt_rw import Written, loose, padded, written
from tests.effort import tries


@pytest.mark.parametrize(
    ("cell", "rt", "rw"),
    [
        ("RT 001/RW 002", "1", "2"), ("RT 5", "5", None), ("RW 5", None, "5"), ("12/3", "12", "3"),
        ("RT 000", "0", None), ("RT" + "0" * 5000 + "7", "7", None), ("RT 2/6", "2", "6"),
        ("RTRW 2/6", "2", "6"),
        ("RT/RW 002-006", "2", "6"), ("RW/RT 006/002", "2", "6"), ("RW 06 RT 02", "2", "6"),
        ("RT002RW006", "2", "6"),
        ("RT 01/RW -", "1", None), ("RT06A-RW02", "6a", "2"), ("RT 06-a / RW 2", "6a", "2"),
        ("RT 201/RW 104", "201", "104"),
    ],
)  # fmt: skip
def test_the_numbers_of_rt_and_rw_are_found(cell, rt, rw):
    said = written(cell)
    assert (said.rt, said.rw, said.beside, said.one) == (rt, rw, (), True)


@pytest.mark.parametrize(
    "cell",
    [
        "1/2/3", "art 5", "RT Krajan", "2018/2019", "", "x" * 5000, "RT 1 " + "x " * 200, "RT", "RT²",
        "RT 1.2.3 5",
    ],
)  # fmt: skip
def test_a_text_without_a_number_of_an_rt_or_rw_names_none(cell):
    assert written(cell) is None


@pytest.mark.parametrize(
    "cell",
    [
        "RT.01,RT.02 RW.02", "RT01-RT02/RW02", "RT 01/RW 02, RT 02/RW 02", "RT 01 s.d 03 RW 2",
        "RT 1 s/d RT 3",
        "RT 1 sd 3", "RT 1 sampai dengan 4", "RT 1 dan 2", "RT 1 & 2", "RT 01+02", "RT 01-03", "RT 01.02",
        "RT 1, 2, 3",
        "RT 01/02 RW 05", "RT 01/02/03", "RT 01 (02)", "RW 01, 02", "RT 01 RW 02 RW 03", "RT 1 hingga 3",
        "RT 1;2",
    ],
)  # fmt: skip
def test_two_numbers_lists_and_ranges_are_several(cell):
    assert written(cell).several


@pytest.mark.parametrize(
    "cell",
    [
        "RT 1 &", "RT 1?", "RT 1 &Krajan", "RT 1 Krajan&", "RT 12345", "RT 12345 RW 2", "RT 12345 RW -",
        "RT 12345 Krajan", "RT RW 02", "RT 1 *", "RT 1 =", "RT 1.2.3 RW 2",
    ],
)  # fmt: skip
def test_a_sign_or_number_that_is_left_over_is_no_one_place(cell):
    assert not written(cell).one


@pytest.mark.parametrize(
    ("cell", "beside"),
    [
        ("RT201-DS04", ("ds 4",)), ("RT 06 BIS", ("bis",)), ("RT 01 RW IC", ("rw ic",)),
        ("x RT 1", ("x",)),
        ("RT 01 RW 02, Krajan, 21.72.03.1006", ("krajan", "21 72 3 1006")), ("RT 1²", ("²",)),
        ("RT 5 s.d", ("s d",)), ("RT 1 21.72.03 5", ("21 72 3 5",)),
        ("21.72.03.1005-RW006-RT002", ("21 72 3 1005",)), ("RT 2 RW 6 Kampung Bugis", ("kampung bugis",)),
    ],
)  # fmt: skip
def test_whatever_else_stands_there_is_kept(cell, beside):
    assert written(cell).beside == beside


def test_a_number_before_an_rt_is_beside_it_and_one_behind_may_be_another_rt():
    assert written("12, RT 1 RW 2") == Written("1", "2", beside=("12",))
    for behind in ("7", "102", "-12-"):
        assert written(f"RT 1 RW 2 Krajan, {behind}").several


def test_a_number_is_padded_as_keys_write_it():
    assert [padded(number) for number in ("6", "6a", "201")] == ["006", "006A", "201"]


def test_ids_are_alike_without_case_signs_and_leading_zeros():
    assert loose("21.72.03.1005-RW006") == loose("21 72 3 1005 rw6") == "21 72 3 1005 rw 6"
    assert loose("1.10") != loose("1.1") != loose("11")
    assert loose("000") == "0"


# No two differently written RTs are one place ---------------------------------------------------------

RTS, RWS = ("1", "2", "6", "6a", "12"), ("1", "2", "12")
LISTED = {
    "K1": {
        "level": "kelurahan", "name": "Anyelir", "name_printed": None, "parent_id": None, "kawasan_id": None,
    }
} | {
    f"K1-RW{padded(rw)}-RT{padded(rt)}": {
        "level": "rt", "name": f"RT {padded(rt)} / RW {padded(rw)}", "name_printed": None,
        "parent_id": "K1",
        "kawasan_id": None,
    }
    for rw in RWS
    for rt in RTS
}  # fmt: skip

number = st.tuples(st.sampled_from(["", "0", "00"]), st.sampled_from(RTS), st.booleans()).map(
    lambda drawn: (drawn[0] + (drawn[1].upper() if drawn[2] else drawn[1]), drawn[1])
)
blank = st.sampled_from(["", " ", "  ", ".", "-"])
between = st.sampled_from([" ", "/", " / ", "-", ", ", "."])
tail = st.sampled_from(["", " Anyelir", ", Kel. Anyelir", " (Anyelir)"])
leftover = st.sampled_from(
    ["c", "bis", " dan 3", ",3", "-3", " s.d 3", " & 3", "+3", "?", " (3)", " Krajan", ", DS04", " Mawar"]
)  # fmt: skip


@tries(100)
@given(
    rt=number, rw=number, blanks=st.tuples(blank, blank), sep=between, tail=tail, mark=st.sampled_from("RTrt")
)
def test_spellings_that_differ_in_zeros_blanks_case_and_signs_are_one_place(rt, rw, blanks, sep, tail, mark):
    words = ("RT", "RW") if mark.isupper() else ("rt", "rw")
    cell = f"{words[0]}{blanks[0]}{rt[0]}{sep}{words[1]}{blanks[1]}{rw[0]}{tail}"
    key = f"K1-RW{padded(rw[1])}-RT{padded(rt[1])}"
    assert Places(LISTED).find(cell).key == (key if key in LISTED else None), cell


@tries(100)
@given(rt=number, rw=number, sep=between, left=leftover, behind_rt=st.booleans())
def test_a_cell_with_something_left_over_never_joins(rt, rw, sep, left, behind_rt):
    cell = f"RT {rt[0]}{left}{sep}RW {rw[0]}" if behind_rt else f"RT {rt[0]}{sep}RW {rw[0]}{left}"
    assert Places(LISTED).find(cell).key is None, cell


@tries(150)
@given(st.text(alphabet="RTWrtw0126aAbdns.,/-&+? ", max_size=16))
def test_whatever_is_typed_joins_only_an_rt_that_holds_all_its_digits_and_letters(cell):
    key = Places(LISTED).find(cell).key
    if key is not None:
        assert sorted(_said(cell)) == sorted(_said(key.removeprefix("K1"))), (cell, key)


def _said(cell: str) -> list[str]:
    """Numbers and words without zeros, case, signs and the words RT and RW."""
    return [part for part in loose(cell).split() if part not in ("rt", "rw", "rtrw")]


@pytest.mark.parametrize(
    ("cell", "numbers"),
    [("RW II", (None, "2")), ("RT 02/IV", ("2", "4")), ("03/XII", ("3", "12")), ("RT 1 RW. ix", ("1", "9"))],
)
def test_an_rw_in_roman_numerals_is_its_number(cell, numbers):
    said = written(cell)
    assert (said.rt, said.rw, said.one, said.beside) == (*numbers, True, ())


@pytest.mark.parametrize("cell", ["RW IIII", "RW Vila", "RW IC"])
def test_what_is_no_numeral_as_one_is_written_is_no_number(cell):
    assert written(cell) is None


def test_a_numeral_behind_an_rt_or_a_number_is_never_passed_over():
    assert written("RT II RW 03").beside
    assert written("RW 05 XI").beside
