"""What a hall wrote as rows that a dataset takes as they are."""

import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest

from dashboard.domain.collaboration.promises import promises
from dashboard.files.meeting_rows import meeting_zip
from dashboard.findings.meeting.room import Agreement
from dashboard.reading.folder import read_dataset
from dashboard.settings import ROOT
from tests.domain.shipped import KAMPUNG_BUGIS, documented, illustrative
from tests.findings.looked_at import TODAY, scope
from tests.findings.meeting.test_proposals import DRAIN, LAMP, ROAD, room

AGREED = (Agreement("Parit digali", "Dinas Perkim", TODAY), Agreement("Rapat lagi bulan depan", "", None))


def written(data, **changes) -> dict[str, str]:
    first = (replace(one, priority=True) for one in (ROAD, DRAIN, LAMP))
    of = replace(room(*first, ROAD), present=41, agreed=AGREED, **changes)
    archive = zipfile.ZipFile(BytesIO(meeting_zip(scope(data, KAMPUNG_BUGIS), of)))
    return {name: archive.read(name).decode() for name in archive.namelist()}


@pytest.mark.parametrize("data", [documented(), illustrative()], ids=lambda data: data.package.name)
def test_a_dataset_takes_them_beside_its_own_rows_and_no_row_is_left_out(data, tmp_path: Path):
    for file in (ROOT / "data" / data.package.name).iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    for name, content in written(data).items():
        (tmp_path / f"rapat_{name}").write_text(content, encoding="utf-8")
    taken = read_dataset(tmp_path)
    assert {problem.severity for problem in taken.problems} <= {"note"}
    assert len(taken.activities) == len(data.activities) + 3
    assert len(taken.frames["collaboration"]) == len(data.frames["collaboration"]) + 3
    kept = [one for one in promises(taken, KAMPUNG_BUGIS, None, TODAY) if one.title == "Parit digali"]
    assert [(one.due, one.state) for one in kept] == [(TODAY.isoformat(), "not_due")]


def test_a_body_that_the_dataset_knows_is_named_by_its_key_and_another_by_its_name():
    assert ",perkim," in written(illustrative())["collaboration.csv"]
    other = (Agreement("x", "Karang Taruna RW 006", None),)
    of = replace(room(), agreed=other)
    content = zipfile.ZipFile(BytesIO(meeting_zip(scope(illustrative(), KAMPUNG_BUGIS), of)))
    assert ",karang-taruna-rw-006," in content.read("collaboration.csv").decode()


def test_a_proposal_has_no_money_and_no_volume_without_a_unit():
    rows = written(illustrative())["activities.csv"].splitlines()
    assert "amount_rupiah" not in rows[0]
    assert rows[2].split(",")[5:8] == ["120.5", "m", "planned"]
    assert rows[3].split(",")[5:8] == ["", "", "planned"]


def test_what_was_only_proposed_is_no_plan_and_another_place_has_other_keys():
    of = room(ROAD, DRAIN)
    archive = zipfile.ZipFile(BytesIO(meeting_zip(scope(illustrative(), KAMPUNG_BUGIS), of)))
    assert archive.namelist() == ["collaboration.csv"]
    assert "rapat-21-72-03-1005-2026-11-24-0," in archive.read("collaboration.csv").decode()


def test_nothing_that_begins_like_a_formula_stays_one():
    of = replace(room(replace(LAMP, what="=1+1", priority=True)), agreed=(Agreement("@SUM(A1)", "", None),))
    archive = zipfile.ZipFile(BytesIO(meeting_zip(scope(illustrative(), KAMPUNG_BUGIS), of)))
    assert ",'=1+1," in archive.read("activities.csv").decode()
    assert ",'@SUM(A1)," in archive.read("collaboration.csv").decode()
