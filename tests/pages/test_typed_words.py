"""What somebody typed into a file is told from the dashboard's own words wherever a page shows it."""

import re
from functools import cache

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from tests.judged.walk import PARTS
from tests.pages.opened import AN_RT, CITY, DOCUMENTED, KAMPUNG_BUGIS, ROOT, SAMPLE, opened, shown

pytestmark = pytest.mark.thorough

TYPED = ("source", "note", "cost_note", "role", "description", "evidence", "title", "scope")
"""Columns of sentences; names of places and bodies are names in every language."""

_SHORT = 15
"""Shorter cells may be words of the dashboard as well."""

_IN_MARKDOWN = re.compile(r"(?<!\\)\*(?:\\.|[^*\\])*\*")
_IN_AN_ELEMENT = re.compile(r"\\\\u2068.*?\\\\u2069")


@cache
def _cells(dataset: str) -> set[str]:
    tables = [pd.read_csv(file, dtype=str) for file in (ROOT / "data" / dataset).glob("*.csv")]
    columns = [table[name].dropna() for table in tables for name in TYPED if name in table]
    return {cell for column in columns for cell in column if len(cell) >= _SHORT}


def _unmarked(app: AppTest) -> str:
    """All that stands on a page and is not marked as typed; what is drawn for paper tells no language."""
    blocks = (app.title, app.header, app.markdown, app.info, app.warning)
    told = [shown(_IN_MARKDOWN.sub("", one.value)) for block in blocks for one in block]
    drawn = [str(part.proto) for part in app.get("bidi_component") if not part.key.endswith("-paper")]
    return " ".join([*told, *(_IN_AN_ELEMENT.sub("", one) for one in drawn)])


@pytest.mark.parametrize("dataset", [DOCUMENTED, SAMPLE])
@pytest.mark.parametrize(("page", "choices"), PARTS, ids=str)
def test_no_typed_sentence_stands_unmarked_on_a_page_in_another_language(
    page: str, choices: dict[str, str], dataset: str
):
    turn = PARTS.index((page, choices)) + (dataset == SAMPLE)
    for place in (KAMPUNG_BUGIS, (CITY, AN_RT)[turn % 2]):
        app = opened(page, data=dataset, lang="en", place=place, **choices)
        assert not app.exception
        told = _unmarked(app)
        assert [cell for cell in _cells(dataset) if cell in told] == []


def test_a_source_and_a_cell_are_marked_and_the_words_around_them_are_not():
    app = opened("spending", data=DOCUMENTED, lang="en")
    assert any(re.search(r"Source\\: \*[^*]+\*", one.value) for one in app.markdown)
    assert any(_IN_AN_ELEMENT.search(str(part.proto)) for part in app.get("bidi_component"))


def test_our_own_words_in_a_source_are_not_marked_as_typed():
    """Areas by the score of the RTs are computed by a rule: nobody typed that."""
    told = [one.value for one in opened("trends", data=SAMPLE, lang="en").markdown]
    assert any(re.search(r"Source\\: computed by [^*]*$", one) for one in told)
