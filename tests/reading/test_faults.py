"""Files that were cut short, damaged or edited: never a crash, and never another sum without a word."""

import hashlib
import json

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.problems import REASONS, Problem
from dashboard.domain.score.scores import scores_of
from dashboard.reading.columns.schema import TABLES
from dashboard.reading.folder import read_upload
from dashboard.reading.sheets.refused import Refused
from data.seal import sealed
from tests.effort import tries
from tests.reading.reading import read, workbook

pytestmark = pytest.mark.thorough

HEADERS = {
    "locations": "location_id,level,name,parent_id,households,ideal_road_m",
    "indicators": "location_id,year,indicator,volume,percent,status,source",
    "activities": "activity_id,location_id,year,kind,volume,unit,amount_rupiah,amount_kind,funding_source,"
    "status,source",
    "outcomes": "activity_id,indicator,volume",
}
ROWS = {
    "locations": ["k,kelurahan,Kampung é,,,", "a,rt,RT 001,k,100,400", "b,rt,RT 002,k,120,300.5"],
    "indicators": [
        "a,2018,water_access,80,,survey,form", "a,2018,road_surface,320.25,,survey,form",
        'b,2018,water_access,30,,survey,"form, page 3"', "b,2018,road_surface,,66.5,survey,form",
    ],
    "activities": [
        "K1,a,2018,drain,120.5,m,50000000,budget,dak,reported,paper",
        'K1,a,2018,drain,120.5,m,48500000,realised,dak,reported,"paper\nof two lines"',
        "K2,b,2019,concrete_road,80,m,61000000,budget,apbd_kota,reported,paper",
        'K3,b,2019,walkway,15,m,7250000,contract,apbn,reported,"the ""new"" one"',
    ],
    "outcomes": ["K1,road_surface,100", "K2,road_surface,75.5"],
}  # fmt: skip


def written(end: str, delimiter: str = ",") -> dict[str, bytes]:
    return {
        f"{table}.csv": end.join([HEADERS[table], *ROWS[table], ""]).replace(",", delimiter).encode()
        for table in HEADERS
    }


PLAIN = written("\n")
WRITTEN = {"plain": PLAIN, "windows": written("\r\n"), "semicolons": written("\n", ";")}


def with_package(files: dict[str, bytes], folder) -> dict[str, bytes]:
    """With a package as data/seal.py writes it."""
    for name, content in files.items():
        (folder / name).write_bytes(content)
    resources = [sealed(folder, {"name": name.removesuffix(".csv"), "path": name}) for name in files]
    return files | {"datapackage.json": json.dumps({"name": "uji", "resources": resources}).encode()}


@pytest.fixture(scope="module")
def sealed_files(tmp_path_factory) -> dict[str, bytes]:
    return with_package(PLAIN, tmp_path_factory.mktemp("sealed"))


def sums(data: Dataset) -> tuple:
    """Money of each kind, and the points of each place."""
    money = data.activities.groupby("amount_kind")["amount_rupiah"].sum().to_dict()
    totals = scores_of(data).totals
    points = totals[["location_id", "total_low", "total_high"]].astype(object).to_numpy().tolist()
    return money, sorted(map(str, points)), data.frames["outcomes"]["volume_millionths"].sum()


WHOLE = read_upload(PLAIN, "x")
RIGHT = sums(WHOLE)


def is_right(data: Dataset) -> bool:
    """Whether every sum is what it should be; of the same rows it is."""
    content = [
        (data.frames[table].drop(columns="line"), WHOLE.frames[table].drop(columns="line"))
        for table in TABLES
    ]
    return all(read.equals(right) for read, right in content) or sums(data) == RIGHT


def is_told(files: dict[str, bytes]) -> Dataset:
    """Read; every problem is a known one, and a sum that is not right has one."""
    data = read_upload(files, "x")
    assert set(data.frames) == set(TABLES)
    assert all(problem.reason in REASONS for problem in data.problems)
    assert data.problems or is_right(data)
    return data


def told_by_itself(content: bytes, table: str) -> tuple[Problem, ...]:
    """What reading tells of one file, whatever stands beside it."""
    try:
        return tuple(read(content, table).problems)
    except Refused as refused:
        return (refused.problem,)


RUNS = settings(
    tries(8),
    derandomize=True,
    phases=(Phase.generate,),
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def test_the_whole_dataset_is_right_and_without_a_word(sealed_files):
    for files in (*WRITTEN.values(), sealed_files):
        data = is_told(files)
        assert data.problems == ()
        assert sums(data) == RIGHT


# Without a package: what a file shows by itself -----------------------------------------------------


@pytest.mark.parametrize("kind", WRITTEN)
@pytest.mark.parametrize("table", ["activities", "indicators"])
def test_a_file_cut_inside_a_row_is_told_at_every_byte(kind, table):
    whole = WRITTEN[kind][f"{table}.csv"]
    for cut in range(0, len(whole), 3 if kind == "plain" else 11):
        ends = whole[:cut].endswith((b"\n", b"\r"))
        assert ends or told_by_itself(whole[:cut], table), cut


@pytest.mark.parametrize("kind", WRITTEN)
def test_a_dataset_with_a_file_cut_inside_a_row_is_told(kind):
    whole = WRITTEN[kind]["activities.csv"]
    for cut in (0, 40, len(whole) // 2, len(whole) - 3):
        assert is_told(WRITTEN[kind] | {"activities.csv": whole[:cut]}).problems, cut


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-8-sig"])
def test_a_file_of_another_encoding_cut_inside_a_row_is_told(encoding):
    text = PLAIN["activities.csv"].decode()
    whole = text.encode(encoding)
    for cut in range(1, len(whole), 13):
        before = text[: len(whole[:cut].decode(encoding, "ignore"))]
        assert before.endswith("\n") or told_by_itself(whole[:cut], "activities"), cut
    assert is_told(PLAIN | {"activities.csv": whole[: len(whole) // 2]}).problems


def test_a_workbook_cut_anywhere_is_told():
    rows = {
        table: [HEADERS[table].split(","), *([*row.split(",")] for row in ROWS[table])] for table in HEADERS
    }
    whole = workbook(rows)
    for cut in range(0, len(whole), 211):
        assert read_upload({"a.xlsx": whole[:cut]}, "x").problems, cut


# With a package: whatever changed -------------------------------------------------------------------

EDITED = st.sampled_from(list(PLAIN))


@RUNS
@given(name=EDITED, share=st.floats(0, 1, exclude_max=True))
def test_a_sealed_file_cut_anywhere_is_told(sealed_files, name, share):
    whole = sealed_files[name]
    assert is_told(sealed_files | {name: whole[: int(len(whole) * share)]}).problems


@RUNS
@given(
    name=EDITED, changes=st.dictionaries(st.integers(0, 10_000), st.integers(1, 255), min_size=1, max_size=5)
)
def test_a_sealed_file_with_other_bytes_is_told(sealed_files, name, changes):
    content = bytearray(sealed_files[name])
    for at, change in changes.items():
        content[at % len(content)] ^= change
    assert is_told(sealed_files | {name: bytes(content)}).problems or content == sealed_files[name]


@RUNS
@given(
    name=EDITED, changes=st.dictionaries(st.integers(0, 10_000), st.integers(1, 255), min_size=1, max_size=5)
)
def test_a_file_with_other_bytes_and_no_package_never_crashes(name, changes):
    content = bytearray(PLAIN[name])
    for at, change in changes.items():
        content[at % len(content)] ^= change
    sums(read_upload(PLAIN | {name: bytes(content)}, "x"))


@st.composite
def edited(draw) -> tuple[str, bytes, str]:
    """A file with a line twice, without one, or with two of them in each other's place."""
    name, edit = draw(EDITED), draw(st.sampled_from(["twice", "gone", "swapped"]))
    lines = PLAIN[name].splitlines(keepends=True)
    first, second = draw(st.integers(0, len(lines) - 1)), draw(st.integers(0, len(lines) - 1))
    if edit == "twice":
        lines.insert(second, lines[first])
    elif edit == "gone":
        del lines[first]
    else:
        lines[first], lines[second] = lines[second], lines[first]
    return name, b"".join(lines), edit


@RUNS
@given(change=edited())
def test_a_sealed_file_with_lines_moved_is_told(sealed_files, change):
    name, content, _ = change
    assert is_told(sealed_files | {name: content}).problems or content == PLAIN[name]


@RUNS
@given(change=edited())
def test_lines_that_are_twice_or_swapped_change_no_sum_without_a_word(change):
    name, content, edit = change
    data = read_upload(PLAIN | {name: content}, "x")
    assert data.problems or is_right(data) or edit == "gone"


@RUNS
@given(share=st.floats(0, 1), change=st.integers(1, 255))
def test_a_damaged_package_changes_no_sum(sealed_files, share, change):
    content = bytearray(sealed_files["datapackage.json"])
    content[min(int(len(content) * share), len(content) - 1)] ^= change
    assert is_right(read_upload(sealed_files | {"datapackage.json": bytes(content)}, "x"))


def test_a_seal_is_the_hash_of_the_file(tmp_path):
    (tmp_path / "activities.csv").write_bytes(PLAIN["activities.csv"])
    resource = sealed(tmp_path, {"name": "activities", "path": "activities.csv"})
    assert resource["hash"] == f"sha256:{hashlib.sha256(PLAIN['activities.csv']).hexdigest()}"
