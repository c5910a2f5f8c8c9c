import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.screen.escape import markdown
from dashboard.text.quoted import quoted

JOINER = "\N{WORD JOINER}"


def test_markdown_signs_are_shown_as_typed_and_line_breaks_become_blanks():
    assert markdown("**a** [b](c)") == r"\*\*a\*\* \[b\]\(c\)"
    assert markdown("a\n# b\r\n- c") == r"a \# b \- c"
    assert markdown("$5 :red[x] <b>").replace(JOINER, "") == r"\$5 \:red\[x\] \<b\>"


@pytest.mark.parametrize("address", ["http://c.id/x", "HTTPS://c.id", "www.c.id", "saya@c.id"])
def test_an_address_is_broken_where_it_would_become_a_link(address: str):
    shown = markdown(address).replace("\\", "")
    assert JOINER in shown
    assert shown.replace(JOINER, "") == address


@pytest.mark.parametrize(
    "typed",
    [
        ":material/home:",
        ":smile:",
        ":streamlit:",
        "a -> b",
        "a <- b",
        "a <-> b",
        "a -- b",
        "a >= b",
        "a ~= b",
    ],
)
def test_what_would_become_an_icon_or_another_sign_is_broken(typed: str):
    shown = markdown(typed).replace("\\", "")
    assert JOINER in shown
    assert shown.replace(JOINER, "") == typed


def test_times_and_labels_are_left_as_they_are():
    assert JOINER not in markdown("10:30, Sumber: SK 2014, 2-3, a < b")


def test_a_text_longer_than_a_page_bears_is_cut():
    assert markdown("a" * 2_000) == "a" * 2_000
    assert markdown("a" * 50_000) == "a" * 1_999 + "…"


def test_a_no_break_space_stays_one():
    assert markdown("75,4\N{NO-BREAK SPACE}%") == "75,4\N{NO-BREAK SPACE}%"


def test_what_is_quoted_stands_in_italics_and_nothing_stays_nothing():
    assert markdown(f"Sumber: {quoted(' SK *2014*. ')}.") == r"Sumber\: *SK \*2014\*\.*\."
    assert quoted(" ") == ""


def test_what_is_quoted_in_parts_is_quoted_once():
    assert quoted(f"{quoted('SK 2014')}, hlm. 3") == f"{quoted('SK 2014')}, hlm. 3"


@given(st.text(st.characters(exclude_characters="\u2068\u2069")))
def test_every_sign_that_markdown_acts_on_has_a_backslash_before_it(words: str):
    escaped = markdown(words)
    position = 0
    while position < len(escaped):
        if escaped[position] == "\\":
            position += 2
            continue
        assert escaped[position] not in "`*_{}[]()<>#+-.!|~$:\n\r"
        position += 1
