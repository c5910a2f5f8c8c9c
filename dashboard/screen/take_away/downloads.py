"""Downloads of what a page shows: a CSV of each table, a workbook of the page, the dataset, the templates.

A file is made when somebody asks for it, not when the page is drawn.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial

import streamlit as st

from dashboard.files.provenance import Provenance, about_sheet, provenance_of, with_provenance
from dashboard.files.spreadsheet import csv_bytes, file_name, workbook_bytes
from dashboard.findings.sheet import Sheet
from dashboard.screen.escape import markdown
from dashboard.screen.frame import View
from dashboard.text.catalogue import Text

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_CSV, _ZIP = "text/csv", "application/zip"


@dataclass(frozen=True)
class Download:
    """One table to download: its file without ending, how it is made, and where its numbers are from."""

    words: tuple[str, ...]
    build: Callable[[], Sheet]
    provenance: Provenance
    text: Text

    def csv(self) -> bytes:
        """The table, its provenance in every row."""
        return csv_bytes(with_provenance(self.build(), self.provenance, self.text))


def of_page(view: View, page: str, tables: Mapping[str, Callable[[], Sheet]]) -> dict[str, Download]:
    """The tables of a page, each named by page, table, place and year.

    Args:
        page: one of frame.PAGES.
        tables: by name, the table as codes and exact numbers.
    """
    text = view.text
    provenance = provenance_of(view.data.package, view.place_label, view.period, date.today(), text)
    title = text(f"page-{page}")
    return {
        name: Download((title, name, view.place_label, view.period), build, provenance, text)
        for name, build in tables.items()
    }


def csv_button(download: Download, key: str) -> None:
    """A table as CSV."""
    button(download.text("download-csv"), download.csv, file_name(*download.words, ending="csv"), _CSV, key)


def workbook_button(downloads: Mapping[str, Download]) -> None:
    """Every table of a page in one workbook, what they are on its first sheet."""
    first = next(iter(downloads.values()))
    page, _, place, period = first.words

    def workbook() -> bytes:
        sheets = [about_sheet(first.provenance, first.text), *(each.build() for each in downloads.values())]
        return workbook_bytes(sheets, first.provenance.downloaded)

    name = file_name(page, place, period, ending="xlsx")
    button(first.text("download-workbook"), workbook, name, XLSX, "workbook")


def dataset_button(view: View) -> None:
    """The dataset as a Data Package; of a nation what is looked at, where its rows are here one by one."""
    from dashboard.files.dataset_file import dataset_zip

    if view.data.rts_summed:
        st.markdown(markdown(view.text("download-too-far")))
        return
    name = file_name(view.data.package.name, ending="zip")
    label = view.text("download-package")
    button(label, lambda: dataset_zip(view.data, view.text, date.today()), name, _ZIP, "dataset")


def template_buttons(text: Text) -> None:
    """A blank template, and one that is filled in."""
    from dashboard.files import template

    files = {
        "template": (template.template_workbook, "xlsx", XLSX),
        "template-csv": (template.template_zip, "zip", _ZIP),
        "example": (template.example_workbook, "xlsx", XLSX),
    }
    with st.container(horizontal=True, gap="small"):
        for name, (make, ending, kind) in files.items():
            label = text(f"download-{name}")
            button(label, partial(make, text), file_name(name, ending=ending), kind, name)


def button(label: str, make: Callable[[], bytes], name: str, kind: str, key: str) -> None:
    """A file to download, made when somebody asks for it. kind: its media type."""
    st.download_button(
        markdown(label),
        make,
        file_name=name,
        mime=kind,
        key=f"download-{key}",
        on_click="ignore",
        icon=":material/download:",
    )
