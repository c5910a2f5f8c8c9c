"""Text from a file in a figure: shown as typed, and nothing else."""

import pytest

from dashboard.screen.charts.escape import plotly


@pytest.mark.parametrize(
    ("typed", "safe"),
    [
        ("RT 001 / RW 006", "RT 001 / RW 006"),
        ('<a href="javascript:x">k</a>', '&lt;a href="javascript:x"&gt;k&lt;/a&gt;'),
        ("a & b", "a &amp; b"),
        ("&lt;b&gt;", "&amp;lt;b&amp;gt;"),
        ("<br>", "&lt;br&gt;"),
    ],
)
def test_no_tag_and_no_entity_of_a_file_reaches_plotly(typed, safe):
    assert plotly(typed) == safe
