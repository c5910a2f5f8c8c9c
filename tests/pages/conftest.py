"""What tests of pages share."""

import shutil
from pathlib import Path

import pytest

from tests.pages.opened import DOCUMENTED, ROOT


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the documented data, which the dashboard reads."""
    copy = tmp_path / "kota"
    shutil.copytree(ROOT / "data" / DOCUMENTED, copy)
    monkeypatch.setenv("KOTAKU_DATA", str(copy))
    return copy
