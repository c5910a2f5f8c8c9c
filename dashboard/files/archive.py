"""Files → one ZIP, the same bytes for the same files."""

from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_OLDEST = (1980, 1, 1, 0, 0, 0)
"""The first time a ZIP can tell: the files have none of their own."""


def zipped(files: Mapping[str, bytes]) -> bytes:
    """Files by name as a ZIP."""
    content = BytesIO()
    with ZipFile(content, "w", ZIP_DEFLATED) as archive:
        for name, file in files.items():
            archive.writestr(_entry(name), file, ZIP_DEFLATED)
    return content.getvalue()


def _entry(name: str) -> ZipInfo:
    """A plain file that its owner may write and everybody read, whatever machine packs it."""
    entry = ZipInfo(name, _OLDEST)
    entry.create_system, entry.external_attr = 3, 0o644 << 16
    return entry
