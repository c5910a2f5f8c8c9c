"""A ZIP → the files in it, by name alone."""

import struct
import zipfile
import zlib
from dataclasses import replace
from io import BytesIO
from pathlib import PurePosixPath

import pytest

from dashboard.reading.sheets.archive import files_in, free_name, is_leftover
from dashboard.reading.sheets.limits import UPLOAD
from dashboard.reading.sheets.refused import Refused


def archive(members, compression=zipfile.ZIP_DEFLATED) -> bytes:
    saved = BytesIO()
    with zipfile.ZipFile(saved, "w", compression) as out:
        for name, content in members:
            out.writestr(name, content)
    return saved.getvalue()


def reason(data: bytes, limits=UPLOAD) -> str:
    with pytest.raises(Refused) as refused:
        files_in("a.zip", data, limits)
    return refused.value.problem.reason


def test_files_are_known_by_their_names():
    data = archive([("contoh/locations.csv", b"a"), ("contoh/", b""), ("indicators.csv", b"b")])
    assert files_in("a.zip", data, UPLOAD) == {"locations.csv": b"a", "indicators.csv": b"b"}


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("../../etc/x.csv", "x.csv"), ("/etc/x.csv", "x.csv"),
        ("..\\..\\x.csv", "x.csv"), ("C:\\data\\x.csv", "x.csv"),
        ("C:/x.csv", "x.csv"),
        ("//server/share/x.csv", "x.csv"), ("a/../x.csv", "x.csv"), ("\u202ex.csv", "x.csv"),
        ("C:x.csv", "C:x.csv"),
    ],
)  # fmt: skip
def test_no_path_is_followed(path, name):
    assert files_in("a.zip", archive([(path, b"a")]), UPLOAD) == {name: b"a"}


def test_files_of_one_name_in_two_folders_are_both_there():
    data = archive(
        [("2017/activities.csv", b"a"), ("2018/activities.csv", b"b"), ("x/2018/activities.csv", b"c")]
    )
    assert files_in("a.zip", data, UPLOAD) == {
        "activities.csv": b"a",
        "2018/activities.csv": b"b",
        "2018/activities.csv (2)": b"c",
    }


def test_a_name_that_is_taken_is_told_apart():
    taken = {"x", "f/x", "f/x (2)"}
    assert free_name(PurePosixPath("f/x"), taken) == "f/x (3)"
    assert free_name(PurePosixPath("f/y"), taken) == "y"


@pytest.mark.parametrize(
    "name", ["__MACOSX/._locations.csv", ".DS_Store", "a/.hidden/x.csv", "~$locations.xlsx"]
)
def test_what_systems_leave_behind_is_no_file(name):
    assert is_leftover(PurePosixPath(name).parts[0]) or is_leftover(PurePosixPath(name).parts[1])
    assert files_in("a.zip", archive([(name, b"x"), ("b.csv", b"")]), UPLOAD) == {"b.csv": b""}


@pytest.mark.parametrize("members", [[], [("a/", b"")], [("/", b"x")], [("\u200b", b"x")]])
def test_an_archive_without_a_file_that_has_a_name_is_empty(members):
    assert reason(archive(members)) == "archive_empty"


def test_a_member_whose_name_is_empty_is_no_file():
    data = bytearray(archive([("x", b"content")]))
    central = data.index(b"PK\x01\x02")
    for at in (26, central + 28):  # length of the name, then of what is said beside it
        data[at : at + 4] = struct.pack("<HH", 0, 1)
    assert zipfile.ZipFile(BytesIO(data)).namelist() == [""]
    assert reason(bytes(data)) == "archive_empty"


def test_a_damaged_archive_is_refused():
    whole = archive([("a.csv", b"location_id" * 100)])
    for damaged in (whole[:-10], whole[:30] + b"\0\0\0\0" + whole[34:], b"PK\x03\x04" + b"x" * 100):
        assert reason(damaged) in ("archive_unreadable", "archive_empty")


@pytest.mark.parametrize("at", range(0, 160, 7))
def test_damage_anywhere_is_refused_or_without_effect(at):
    whole = archive([("a.csv", b"location_id,level,name\nx,rt,y\n")])
    damaged = whole[:at] + bytes((whole[at % len(whole)] ^ 0xFF,)) + whole[at + 1 :]
    try:
        contents = files_in("a.zip", damaged, UPLOAD).values()
    except Refused:
        return
    assert list(contents) == [b"location_id,level,name\nx,rt,y\n"]


# Hostile archives -----------------------------------------------------------------------------------


def test_a_locked_archive_is_refused():
    data = bytearray(archive([("a.csv", b"x")]))
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.index(signature) + offset
        data[at] |= 1
    assert reason(bytes(data)) == "archive_locked"


@pytest.mark.thorough
def test_a_bomb_is_refused_before_anything_is_unpacked(unpacked):
    data = archive([("a.csv", bytes(UPLOAD.unpacked + 1))])
    assert len(data) < 200_000
    assert reason(data) == "archive_too_large"
    assert unpacked == []


def test_many_members_are_refused_before_anything_is_unpacked(unpacked):
    assert reason(archive([(f"{n}.csv", b"") for n in range(UPLOAD.members + 1)])) == "archive_too_many"
    assert unpacked == []


def test_a_member_that_declares_less_than_it_holds_gives_out_no_more(unpacked):
    content = bytes(5_000_000)
    data = bytearray(archive([("a.csv", content)]))
    data[22:26] = struct.pack("<I", 10)
    at = data.index(b"PK\x01\x02") + 24
    data[at : at + 4] = struct.pack("<I", 10)
    crc = struct.pack("<I", zlib.crc32(content[:10]))
    data[14:18] = crc
    data[at - 8 : at - 4] = crc
    try:
        given = files_in("a.zip", bytes(data), replace(UPLOAD, unpacked=100))
    except Refused:
        given = {}
    assert sum(map(len, given.values())) <= 10


def test_an_archive_in_an_archive_is_a_file_and_not_unpacked():
    inner = archive([("locations.csv", bytes(1_000_000))])
    assert files_in("a.zip", archive([("inner.zip", inner)]), UPLOAD) == {"inner.zip": inner}


def test_members_that_share_their_bytes_count_each():
    """The flat bomb: many entries of the directory point to one compressed block."""
    saved = BytesIO()
    with zipfile.ZipFile(saved, "w", zipfile.ZIP_DEFLATED) as out:
        out.writestr("a.csv", bytes(2_000_000))
        first = out.filelist[0]
        for n in range(100):
            again = zipfile.ZipInfo(f"{n}.csv")
            for name in ("compress_type", "CRC", "compress_size", "file_size", "header_offset"):
                setattr(again, name, getattr(first, name))
            out.filelist.append(again)
            out.NameToInfo[again.filename] = again
    assert reason(saved.getvalue()) == "archive_too_large"
