from hypothesis import given
from hypothesis import strategies as st

from dashboard.ui.escape import markdown


def test_markdown_signs_are_shown_as_typed_and_line_breaks_become_blanks():
    assert markdown("**a** [b](http://c)") == r"\*\*a\*\* \[b\]\(http\:\/\/c\)".replace(r"\/", "/")
    assert markdown("a\n# b\r\n- c") == r"a \# b \- c"
    assert markdown("$5 :red[x] <b>") == r"\$5 \:red\[x\] \<b\>"


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
