"""What is wrong with the files, told so that a reader can act on it."""

from pathlib import Path

import pytest

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.problems import Problem
from dashboard.domain.doubts import problems_of
from dashboard.domain.doubts.uses import problems_about
from dashboard.findings.data.problems import AT_ONCE
from dashboard.findings.register import PARTS
from dashboard.reading.folder import read_dataset
from dashboard.text.catalogue import LANGUAGES, text_in
from tests.domain.by_hand import dataset, place
from tests.domain.shipped import KAMPUNG_BUGIS, documented, illustrative
from tests.findings.looked_at import found, part, records, scope
from tests.reading.folders import USUAL, write_folder

ID = text_in("id")


def read(folder: Path, **tables: list[str] | str) -> Dataset:
    return read_dataset(write_folder(folder, **tables))


def choices_of(at, **asked: str) -> dict:
    return {one.name: one for one in PARTS["data"]["problems"].choices(at, asked)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_headline_counts_rows_that_do_not_count(language: str, tmp_path):
    data, text = read(tmp_path, indicators=[",,,,,,,,,", "x,,,80,,,,,y,"]), text_in(language)
    expected = text("data-headline", refused=0, left_out=1, note=0, which="")
    assert part(scope(data, "", text=text), "data", "problems").headline[:10] == expected[:10]


def test_a_file_that_is_not_there_is_counted_and_named_first(tmp_path):
    at = scope(read(tmp_path, locations=""), "")
    assert "1 berkas tidak ada atau tidak dapat dipakai" in part(at, "data", "problems").headline
    first = found(at, "data", "problems")["problems"].picture.items[0]
    assert (first.severity, first.where) == ("refused", "locations.csv")


def test_a_long_list_is_shown_in_parts_and_a_wrong_part_is_the_first(tmp_path):
    rows = [f"rt,2018,nothing{at},1,,,,,survey,form" for at in range(45)]
    at = scope(read(tmp_path, indicators=[*USUAL["indicators"], *rows]), "")
    assert "45 baris tidak dihitung" in part(at, "data", "problems").headline
    shown = {
        asked: found(at, "data", "problems", severity="left_out", part=asked)["problems"]
        for asked in ("1", "2", "3", "99", "x", "-1")
    }
    items = {asked: one.picture.items for asked, one in shown.items()}
    assert [len(items[asked]) for asked in ("1", "2", "3")] == [AT_ONCE, AT_ONCE, 5]
    assert len({item for asked in ("1", "2", "3") for item in items[asked]}) == 45
    assert items["99"] == items["x"] == items["-1"] == items["1"]
    assert len(shown["2"].sheet().rows) == 45


def test_what_was_asked_for_by_severity_and_file_is_listed_and_stands_in_the_file():
    at = scope(documented(), KAMPUNG_BUGIS)
    severity, file = (choices_of(at)[name].options for name in ("severity", "file"))
    assert set(severity) == {"all", *(problem.severity for problem in problems_of(documented()))}
    for name in list(file)[1:]:
        expected = [one for one in problems_of(documented()) if name in one.files]
        rows = records(found(at, "data", "problems", file=name)["problems"].sheet())
        assert len(rows) == len(expected)
    for key in list(severity)[1:]:
        rows = records(found(at, "data", "problems", severity=key)["problems"].sheet())
        assert {row["severity"] for row in rows} == {key}
        assert ID("choice-severity-count", name=ID(f"severity-{key}"), n=str(len(rows))) == severity[key]


def test_those_behind_a_picture_are_those_of_its_rows_and_the_link_can_be_taken_back():
    at = scope(documented(), KAMPUNG_BUGIS)
    about = choices_of(at, about="money")["about"]
    assert about.options["money"].startswith("Hanya catatan pada belanja Kelurahan Kampung Bugis")
    assert about.options[""] == ID("data-about-drop")
    listed = records(found(at, "data", "problems", about="money")["problems"].sheet())
    assert len(listed) == len(problems_about(documented(), "money", KAMPUNG_BUGIS, None)) > 0
    assert len(listed) < len(problems_of(documented()))


@pytest.mark.parametrize("asked", [{"severity": "none"}, {"file": "../x"}, {"about": "everything"}])
def test_what_asks_for_nothing_real_lists_everything(asked: dict):
    at = scope(illustrative(), KAMPUNG_BUGIS)
    assert len(found(at, "data", "problems", **asked)["problems"].sheet().rows) == len(
        problems_of(illustrative())
    )


def test_what_contradicts_comes_before_other_notes_and_is_counted_in_the_headline():
    told = part(scope(documented(), KAMPUNG_BUGIS), "data", "problems")
    found = [row["reason"] for row in records(told.findings[0].sheet())]
    contradicts = [Problem("", reason).contradicts for reason in found]
    assert contradicts == sorted(contradicts, reverse=True)
    assert sum(contradicts) == 14
    assert told.headline == (
        "Semua baris dihitung; 46 catatan perlu diketahui, 14 di antaranya tentang angka yang bertentangan."
    )


def test_data_without_problems_say_so():
    data = dataset(locations=[place("kel", "kelurahan")])
    assert not problems_of(data)
    told = part(scope(data, "kel"), "data", "problems")
    (listed,) = told.findings
    assert told.headline == ID("data-headline-none")
    assert (listed.picture.items, listed.picture.nothing) == ((), ID("data-none"))
