"""Words as files hold them: what was typed, and nothing that no XML may hold."""

from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.text.quoted import quoted
from dashboard.text.written import writable


@pytest.mark.parametrize(
    "words", ["RT 002 / RW 006", "Café – 18,92\u00a0ha", "satu\ndua\ttiga", "😀", "", "<b>&"]
)
def test_what_xml_may_hold_stays_as_it_is(words):
    assert writable(words) == words


@pytest.mark.parametrize("sign", ["\x00", "\x0b", "\x1f", "\ud800", "\ufffe", "\uffff"])
def test_a_sign_that_no_xml_may_hold_is_replaced_by_one(sign):
    assert writable(f"a{sign}b") == "a\N{REPLACEMENT CHARACTER}b"


def test_the_signs_around_what_was_typed_are_left_out():
    assert writable(f"Catatan: {quoted('jalan rusak')}.") == "Catatan: jalan rusak."


@given(st.text(st.characters(exclude_categories=()), max_size=30))
def test_whatever_was_typed_can_be_written_and_read_as_xml(words):
    node = ElementTree.Element("a")
    node.text = writable(words)
    assert (ElementTree.fromstring(ElementTree.tostring(node, "utf-8")).text or "") == node.text.replace(
        "\r\n", "\n"
    ).replace("\r", "\n")
