import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.ui.escape import markdown

JOINER = "\N{WORD JOINER}"


def test_markdown_signs_are_shown_as_typed_and_line_breaks_become_blanks():
    assert markdown("**a** [b](c)") == r"\*\*a\*\* \[b\]\(c\)"
    assert markdown("a\n# b\r\n- c") == r"a \# b \- c"
    assert markdown("$5 :red[x] <b>") == r"\$5 \:red\[x\] \<b\>"


@pytest.mark.parametrize("address", ["http://c.id/x", "HTTPS://c.id", "www.c.id", "saya@c.id"])
def test_an_address_is_broken_where_it_would_become_a_link(address: str):
    shown = markdown(address).replace("\\", "")
    assert JOINER in shown
    assert shown.replace(JOINER, "") == address


def test_a_no_break_space_stays_one():
    assert markdown("75,4\N{NO-BREAK SPACE}%") == "75,4\N{NO-BREAK SPACE}%"


@given(st.text())
def test_every_sign_that_markdown_acts_on_has_a_backslash_before_it(words: str):
    escaped = markdown(words)
    position = 0
    while position < len(escaped):
        if escaped[position] == "\\":
            position += 2
            continue
        assert escaped[position] not in "`*_{}[]()<>#+-.!|~$:\n\r"
        position += 1
