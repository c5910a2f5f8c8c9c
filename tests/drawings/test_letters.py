"""Words on lines: none wider than its room, none lost, in signs that the font has."""

from itertools import pairwise

import pytest
from fontTools.ttLib import TTFont
from hypothesis import given
from hypothesis import strategies as st

from dashboard.drawings import letters
from dashboard.drawings.letters import Run, fitted, fonts_folder, printable, wide, wrapped, wrapped_runs

ODD = st.characters(exclude_categories=())
WORDS = st.text(ODD, max_size=12) | st.text("abW -/–\u00a0i", max_size=40) | st.text("mM", max_size=60)
SENTENCES = st.lists(WORDS, max_size=5).map(" ".join)
ROOMS = st.integers(1, 300)
SIZE = 10.0
A_HAIR = 1e-6
"""Pixels by which sums of widths may differ."""


def bare(text: str) -> str:
    """The text without its blanks."""
    return "".join(text.split())


def has_room(line: str, room: float, *, bold: bool = False) -> bool:
    """A single sign always has."""
    return len(line.strip(" ")) <= 1 or wide(line, SIZE, bold=bold) <= room + A_HAIR


# How wide -----------------------------------------------------------------------------------------------


def test_words_are_as_wide_as_their_signs_and_grow_with_the_letters():
    assert wide("", 10) == 0
    assert wide("ab", 10) == pytest.approx(wide("a", 10) + wide("b", 10))
    assert wide("ab", 20) == pytest.approx(2 * wide("ab", 10))
    assert wide("i", 10) < wide("m", 10) < wide("m", 10, bold=True)


@pytest.mark.parametrize("name", ["Regular", "Bold"])
def test_widths_are_those_of_the_font_and_a_little_more_for_its_stand_in(name):
    with TTFont(fonts_folder() / f"SourceSansPro-{name}.ttf", lazy=True) as font:
        glyphs, high = font.getBestCmap(), font["head"].unitsPerEm
        across = sum(font["hmtx"][glyphs[ord(sign)]][0] for sign in "Kampung Bugis") / high
    assert 1 < wide("Kampung Bugis", 1, bold=name == "Bold") / across < 1.1


def test_every_sign_of_the_plain_font_is_in_the_bold_one():
    assert letters._widths(bold=False).keys() <= letters._widths(bold=True).keys()


# Signs --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("RT 002 / RW 006 – 18,92\u00a0ha ≥ 76 %", "RT 002 / RW 006 – 18,92\u00a0ha ≥ 76 %"),
        ("satu\ndua\ttiga", "satu dua tiga"),
        ("a\u200bb\x00c\u202ed", "abcd"),
        ("\N{SMALL HYPHEN-MINUS}", "-"),
        ("\N{FULLWIDTH LATIN CAPITAL LETTER A} 12 \N{SQUARE M SQUARED}", "A 12 m2"),
        ("村😀", "\N{LOZENGE}\N{LOZENGE}"),
    ],
)
def test_a_sign_that_the_font_does_not_have_is_written_in_signs_that_it_has(typed, printed):
    assert printable(typed) == printed


@given(st.text(ODD, max_size=40))
def test_whatever_was_typed_is_printed_in_signs_of_the_font_that_stay_as_they_are(typed):
    assert set(printable(typed)) <= letters._widths(bold=False).keys()
    assert printable(printable(typed)) == printable(typed)


@given(SENTENCES, st.booleans())
def test_words_are_measured_as_they_are_printed(text, bold):
    assert wide(text, SIZE, bold=bold) == pytest.approx(wide(printable(text), SIZE, bold=bold))


# Lines --------------------------------------------------------------------------------------------------


def test_words_stand_on_as_few_lines_as_they_need():
    text = "Peningkatan kualitas permukiman kumuh"
    assert wrapped(text, SIZE, wide(text, SIZE)) == [text]
    assert wrapped(text, SIZE, wide("Peningkatan kualitas", SIZE)) == [
        "Peningkatan kualitas",
        "permukiman kumuh",
    ]
    assert wrapped("", SIZE, 100) == wrapped("   ", SIZE, 100) == []


def test_a_word_that_is_longer_than_a_line_is_broken_behind_a_hyphen_or_where_it_must_be():
    assert wrapped("Bangunan-rusak", SIZE, wide("Bangunan-ru", SIZE)) == ["Bangunan-", "rusak"]
    assert wrapped("mmmmmmm", SIZE, wide("mmm", SIZE)) == ["mmm", "mmm", "m"]
    assert wrapped("mm", SIZE, 1) == ["m", "m"]


def test_numbers_stay_with_their_unit():
    assert wrapped("luas 18,92\u00a0ha", SIZE, wide("luas 18,92", SIZE)) == ["luas", "18,92\u00a0ha"]


@given(SENTENCES, ROOMS, st.booleans())
def test_no_line_is_wider_than_its_room_and_nothing_is_lost_but_blanks(text, room, bold):
    lines = wrapped(text, SIZE, room, bold=bold)
    assert all(has_room(line, room, bold=bold) for line in lines)
    assert bare("".join(lines)) == bare(text)


@given(st.lists(st.tuples(SENTENCES, st.booleans()), max_size=4), ROOMS)
def test_words_of_which_some_are_bold_keep_their_look_and_have_room(parts, room):
    lines = wrapped_runs([Run(*part) for part in parts], SIZE, room)
    for line in lines:
        across = sum(wide(run.text, SIZE, bold=run.bold) for run in line)
        assert across <= room + A_HAIR or len("".join(run.text for run in line).strip(" ")) <= 1
        assert all(one.bold != other.bold for one, other in pairwise(line))
    for bold in (False, True):
        told = "".join(run.text for line in lines for run in line if run.bold is bold)
        assert bare(told) == bare("".join(text for text, look in parts if look is bold))


@given(SENTENCES, ROOMS, st.integers(1, 4), st.booleans())
def test_what_is_longer_than_its_lines_ends_in_dots_and_all_else_is_whole(text, room, most, bold):
    found, whole = fitted(text, SIZE, room, most, bold=bold), wrapped(text, SIZE, room, bold=bold)
    assert len(found) <= most
    assert all(has_room(line, room, bold=bold) for line in found)
    if len(whole) <= most:
        assert found == whole
    else:
        assert found[:-1] == whole[: most - 1]
        assert found[-1].endswith("…")
        assert whole[most - 1].startswith(found[-1].removesuffix("…"))
