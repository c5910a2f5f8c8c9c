"""The reader notes what a browser would be shown: the words of AppTest, which runs the whole of streamlit."""

import pytest

from tests.judged.reader import Reader, View
from tests.pages.opened import KAMPUNG_BUGIS, SAMPLE, opened, shown

BLANK = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("page", "choices"),
    [
        ("overview", {}),
        ("trends", {"show": "figures"}),
        ("indicators", {"show": "handling"}),
        ("map", {}),
        ("spending", {}),
        ("collaboration", {"show": "bodies"}),
        ("simulation", {"show": "cheapest"}),
        ("data", {}),
    ],
    ids=str,
)
def test_the_reader_notes_what_is_shown(page: str, choices: dict[str, str], reader: Reader):
    address = {"data": SAMPLE, "place": KAMPUNG_BUGIS, "year": "2019", "lang": "id", **choices}
    app = opened(page, **address)
    with reader.at_work():
        said = reader.open(View(page, SAMPLE, KAMPUNG_BUGIS, "2019", "id", tuple(choices.items())))
    noted = {words for _, words in said}
    blocks = (app.title, app.header, app.info, app.warning, app.error)
    told = [plain(element.value) for block in blocks for element in block]
    told += [plain(element.value) for element in app.markdown]
    assert told
    assert not [words for words in told if words not in noted]


def plain(markdown: str) -> str:
    """Markdown → the words alone."""
    small = markdown.startswith(":small[")
    words = markdown[7:-1] if small else markdown.removeprefix("### ").strip("*")
    return shown(words).replace(BLANK, " ").replace("\N{WORD JOINER}", "")
