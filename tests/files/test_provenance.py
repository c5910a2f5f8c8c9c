"""What a download says of itself."""

from dataclasses import replace
from datetime import date

import pytest

from dashboard.files.provenance import about_sheet, provenance_of, with_provenance
from dashboard.findings.sheet import Sheet
from dashboard.text.catalogue import text_in
from tests.domain.by_hand import dataset

TODAY = date(2026, 11, 24)
ID, EN = text_in("id"), text_in("en")
PACKAGE = replace(
    dataset().package,
    titles={"id": "Data Kampung", "en": "Village data"},
    as_of="2018",
    sources=("SK 337", "Survei"),
    licences=("CC BY 4.0",),
    illustrative=False,
)
SHEET = Sheet("belanja", ("sumber", "rupiah"), (("apbn", 5), ("csr", None)))


@pytest.mark.parametrize(("text", "title"), [(ID, "Data Kampung"), (EN, "Village data")], ids=["id", "en"])
def test_every_row_of_a_csv_tells_data_filter_date_and_day_of_download(text, title):
    provenance = provenance_of(PACKAGE, "Kelurahan Kampung Bugis", "2018", TODAY, text)
    found = with_provenance(SHEET, provenance, text)
    names = [text(f"download-{name}") for name in ("dataset", "place", "year", "as_of", "day")]
    assert found.columns == ("sumber", "rupiah", *names)
    assert found.rows[0] == ("apbn", 5, title, "Kelurahan Kampung Bugis", "2018", "2018", "2026-11-24")
    assert found.rows[1][2:] == found.rows[0][2:]
    assert SHEET.columns == ("sumber", "rupiah")


def test_made_up_rows_say_so_in_every_row_and_on_the_first_sheet():
    provenance = provenance_of(replace(PACKAGE, illustrative=True), "RT 001", "2018", TODAY, ID)
    assert {row[-1] for row in with_provenance(SHEET, provenance, ID).rows} == {"Data contoh"}
    assert ("Data contoh", ID("download-illustrative")) in about_sheet(provenance, ID).rows


def test_a_documented_download_does_not_speak_of_sample_data():
    provenance = provenance_of(PACKAGE, "RT 001", "2018", TODAY, ID)
    assert "contoh" not in str(with_provenance(SHEET, provenance, ID)) + str(about_sheet(provenance, ID))


def test_the_first_sheet_lists_sources_and_licence():
    rows = about_sheet(provenance_of(PACKAGE, "RT 001", "2018", TODAY, EN), EN).rows
    assert rows[0] == ("Data", "Village data")
    assert rows[-3:] == (("Source", "SK 337"), ("Source", "Survei"), ("Licence", "CC BY 4.0"))


def test_data_without_a_date_leave_it_empty():
    provenance = provenance_of(replace(PACKAGE, as_of=None), "RT 001", "2018", TODAY, EN)
    assert (EN("download-as_of"), None) in about_sheet(provenance, EN).rows
