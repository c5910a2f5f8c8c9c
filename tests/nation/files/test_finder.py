"""A place is found among millions as it is among a few."""

import pyarrow as pa
import pytest

from dashboard.nation.engines.in_arrow import Arrow
from dashboard.nation.files import finder
from dashboard.nation.files.finder import Finder, usual_code

PLACES = [
    ("91", "province", "Provinsi", None),
    ("91.01", "city", "Kota Suka", "91"),
    ("91.01.01", "kecamatan", "Suka Utara", "91.01"),
    ("91.01.01.1001", "kelurahan", "Kampung Bugis", "91.01.01"),
    ("91.01.01.1001-RW006-RT002", "rt", "RT 002", "91.01.01.1001"),
    ("91.01.01.1001-RW006-RT003", "rt", "RT 003", "91.01.01.1001"),
    ("91.01.01.1002", "kelurahan", "Pasir", "91.01.01"),
    ("91.01.01.1002-RW006-RT002", "rt", "RT 002", "91.01.01.1002"),
]
SPELLINGS = (
    "91.01.01.1001-RW006-RT002", "91.01.01.1001 RW 6 RT 2", "9101011001", "91.01.01.1001-rw06-rt03",
    "Kampung Bugis", "kel. Pasir", "RT 02 RW 06 Kel. Kampung Bugis",
    "91.01.01.1001-RW006-RT009", "91.99", "Desa Lain",
    "RT 2/RW 6, Pasir",
)  # fmt: skip


@pytest.mark.parametrize("cell", SPELLINGS)
def test_among_many_a_spelling_means_what_it_means_among_few(cell, monkeypatch):
    columns = zip(*PLACES, strict=True)
    names = ("location_id", "level", "name", "parent_id")
    table = pa.table({name: list(column) for name, column in zip(names, columns, strict=True)})
    nothing = pa.array([None] * len(PLACES), pa.string())
    rows = table.append_column("name_printed", nothing).append_column("kawasan_id", nothing)
    among_few = Finder(Arrow(), Arrow().given(rows)).find([cell])
    monkeypatch.setattr(finder, "_FEW", 1)
    among_many = Finder(Arrow(), Arrow().given(rows)).find([cell])
    assert among_many[cell].key == among_few[cell].key


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("21.72.03.1005-RW006-RT002", "21.72.03.1005-RW006-RT002"),
        ("2172031005 rw 6 rt 2a", "21.72.03.1005-RW006-RT002A"),
        ("21.72.03.1005", "21.72.03.1005"),
        ("21.72.03.1005 RT 2", None),
        ("Kampung Bugis", None),
    ],
)
def test_the_usual_form_of_a_code(cell, code):
    assert usual_code(cell) == code
