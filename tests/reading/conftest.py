"""What several tests of reading watch."""

import zipfile

import pytest


@pytest.fixture
def unpacked(monkeypatch) -> list[int]:
    """How many bytes each member gave out."""
    read, given = zipfile.ZipFile.read, []

    def counting(self, *arguments, **options):
        content = read(self, *arguments, **options)
        given.append(len(content))
        return content

    monkeypatch.setattr(zipfile.ZipFile, "read", counting)
    return given
