"""Whatever a page offers to download can be made."""

import pytest

from tests.judged.reader import NoteTaker, Reader, View
from tests.judged.walk import PARTS

PLACES = (("contoh", "21.72"), ("contoh", "21.72.03.1005-RW006-RT001"), ("tanjungpinang", "21.72"))


class Taking(NoteTaker):
    """A reader who presses every button of a file that is made on the spot."""

    def download_button(self, label, data=None, *, file_name="", **_):
        content = data() if callable(data) else data
        assert content, file_name
        self.keep("file", file_name)


@pytest.mark.parametrize(("dataset", "place"), PLACES)
def test_every_file_of_every_part_is_made(dataset: str, place: str, reader: Reader, monkeypatch):
    monkeypatch.setattr("tests.judged.reader.NoteTaker", Taking)
    made = set()
    with reader.at_work():
        for page, choices in PARTS:
            said = reader.open(View(page, dataset, place, "all", "id", tuple(choices.items())))
            made |= {(page, words) for kind, words in said if kind == "file"}
    assert {page for page, _ in made} >= {"trends", "indicators", "spending", "collaboration", "data"}
