"""What was read of the files."""

from dataclasses import replace

import pytest

from dashboard.findings.data.files import columns_table, files_table
from dashboard.reading.folder import read_dataset, read_upload
from dashboard.text.catalogue import text_in
from tests.domain.shipped import DATA, documented
from tests.findings.looked_at import found, scope
from tests.reading.folders import USUAL, write_folder

ID = text_in("id")


def test_every_file_tells_its_rows_those_used_and_those_left_out(tmp_path):
    rows = [*USUAL["indicators"], "rt,2018,nothing,1,,,,,survey,form"]
    table = files_table(read_dataset(write_folder(tmp_path, indicators=rows)), ID)
    (row,) = [row for row in table.rows if row[0] == "indicators.csv"]
    read, used, lost = map(int, row[2:])
    assert (read - used, lost) == (1, 1)


def test_every_column_tells_how_it_was_read():
    table = columns_table(documented(), ID)
    assert len(table.rows) == len(documented().columns)
    assert all(len(row) == len(table.columns) == 4 and row[3] for row in table.rows)


@pytest.mark.thorough
def test_columns_are_folded_and_those_of_own_files_are_open():
    assert not found(scope(documented(), "21"), "data", "files")["columns"].unfolded
    own = read_upload({path.name: path.read_bytes() for path in (DATA / "contoh").glob("*")}, "Data Anda")
    assert found(scope(own, "21.72.03.1005"), "data", "files")["columns"].unfolded


def test_sources_and_licences_stand_below_where_there_are_any():
    told = found(scope(documented(), "21"), "data", "files")
    assert documented().package.sources[0] in told["origin"].source
    assert documented().package.licences[0] in told["licence"].notes[0]
    bare = replace(documented(), package=replace(documented().package, sources=(), licences=()))
    assert list(found(scope(bare, "21"), "data", "files")) == ["files", "columns", "maps"]
