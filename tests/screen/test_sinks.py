"""Where data flow, nothing is given to a sink that runs, loads or links what it is given."""

import re
from pathlib import Path

from dashboard.settings import ROOT

FORBIDDEN = re.compile(
    r"unsafe_allow_html|st\.html|components\.v1|st\.iframe|st\.table\b|innerHTML|insertAdjacentHTML|eval\("
)


def _sources() -> list[Path]:
    found = [*(ROOT / "dashboard").rglob("*.py"), *(ROOT / "pages").rglob("*.py")]
    return [*found, *(ROOT / "dashboard").rglob("*.js")]


def test_no_source_uses_a_sink_that_reads_markup():
    assert [path.name for path in _sources() if FORBIDDEN.search(path.read_text(encoding="utf-8"))] == []


def test_streamlit_words_from_values_are_escaped():
    """A Markdown sink takes a literal, a catalogue word, or markdown(...)."""
    sink = re.compile(
        r"st\.(?:markdown|title|header|subheader|caption|info|warning|error|success|write)\(([^\n]*)"
    )
    for path in _sources():
        for argument in sink.findall(path.read_text(encoding="utf-8")):
            assert "markdown(" in argument, f"{path.name}: {argument}"
