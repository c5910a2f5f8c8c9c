"""Files → one ZIP."""

import zipfile
from io import BytesIO

from dashboard.files.archive import zipped


def test_the_same_files_give_the_same_bytes_and_come_out_again():
    files = {"a.csv": b"one", "b.csv": b""}
    assert zipped(files) == zipped(dict(files))
    archive = zipfile.ZipFile(BytesIO(zipped(files)))
    assert {name: archive.read(name) for name in archive.namelist()} == files
