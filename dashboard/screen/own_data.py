"""The parts of the data page: what is wrong with the files, what was read of them, and a reader's files."""

from collections import Counter
from dataclasses import dataclass
from functools import partial

import streamlit as st

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.problem_counts import counts, lost_rows, rows_left_out
from dashboard.domain.dataset.problems import SEVERITIES, Problem
from dashboard.domain.doubts import problems_of
from dashboard.domain.doubts.uses import USES, problems_about
from dashboard.findings.data.problem_rows import problems_sheet
from dashboard.findings.table import Table
from dashboard.findings.words.effects import effect_of
from dashboard.findings.words.problems import reason_of, where
from dashboard.reading.columns.schema import TABLES
from dashboard.screen import comparison, elements, filters, show
from dashboard.screen.downloads import Download, of_page
from dashboard.screen.escape import markdown
from dashboard.screen.frame import View
from dashboard.screen.tables import OWN, be_ready, forget, take
from dashboard.text.catalogue import Text
from dashboard.text.quoted import quoted

_ALL = "all"
_SHOWN = 20
"""Problems on one page of the list."""

_UPLOAD = "upload"
_KINDS = ("csv", "tsv", "txt", "xlsx", "xlsm", "xls", "xlsb", "ods", "zip", "json", "geojson")


@dataclass(frozen=True)
class Chosen:
    """The problems that the reader asked for; about: the picture they come from, if they came from one."""

    problems: tuple[Problem, ...]
    about: str | None


def headline(data: Dataset, text: Text) -> str:
    """How many problems of which severity."""
    problems = problems_of(data)
    if not problems:
        return text("data-headline-none")
    found = counts(problems)
    return text(
        "data-headline", refused=found["refused"], left_out=rows_left_out(problems), note=found["note"]
    )


def choose(view: View) -> Chosen:
    """The choice by severity and file, within those of a picture where the reader comes from one."""
    data, text = view.data, view.text
    about = filters.current_of("about", USES, "") or None
    problems = problems_of(data)
    if about and view.place in data.places:
        problems = cached(problems_about)(data, about, view.place, view.year)
        st.info(markdown(text(f"data-about-{about}", place=view.place_label, year=view.period)))
        st.button(text("data-about-drop"), on_click=filters.drop, args=("about",))
    found = {str(severity): n for severity, n in counts(problems).items() if n}
    severities = (_ALL, *reversed(found))
    files = (_ALL, *dict.fromkeys(file for problem in problems for file in sorted(problem.files)))
    with st.container(horizontal=True, gap="xsmall"):
        severity = filters.choose(
            "severity",
            severities,
            label=text("choice-severity"),
            default=_ALL,
            words=lambda key: _severity_words(key, found.get(key, len(problems)), text),
            width=220,
        )
        file = filters.choose(
            "file",
            files,
            label=text("choice-file"),
            default=_ALL,
            words=lambda key: text("choice-file-all") if key == _ALL else key or text("notes-folder"),
            width=260,
        )
    chosen = (
        problem
        for problem in problems
        if severity in (_ALL, problem.severity) and (file == _ALL or file in problem.files)
    )
    return Chosen(tuple(sorted(chosen, key=_gravest_first)), about)


def _severity_words(key: str, n: int, text: Text) -> str:
    return text("choice-severity-count", name=text(f"severity-{key}"), n=text.number(n))


def _gravest_first(problem: Problem) -> tuple[int, bool, str, int]:
    """What is refused, then what is left out, then doubts, then how files were read."""
    return -SEVERITIES.index(problem.severity), not problem.doubtful, problem.file, problem.line or 0


def problem_list(chosen: Chosen, view: View) -> None:
    """The problems, twenty at a time."""
    text, problems = view.text, chosen.problems
    if not problems:
        show.remarks(text("data-none"))
        return
    parts = -(-len(problems) // _SHOWN)
    part = filters.part("part", parts)
    first = (part - 1) * _SHOWN
    items = [_item(problem, text) for problem in problems[first : first + _SHOWN]]
    elements.problems(data={"label": text("notes-title"), "items": items}, key="problems")


def _item(problem: Problem, text: Text) -> dict[str, str]:
    return {
        "severity": problem.severity,
        "severity_words": text(f"severity-{problem.severity}"),
        "where": where(problem, text),
        "sentence": reason_of(problem, text),
        "typed": text("notes-typed", value=quoted(str(problem.value))) if problem.value else "",
        "effect": effect_of(problem, text),
    }


def files_grid(data: Dataset, text: Text) -> Table:
    """What was read: a row for each file of each table."""
    lost = Counter(at[:2] for at in {(row.table, row.file, row.line) for row in lost_rows(problems_of(data))})
    rows = {(column.table, column.file): column.rows for column in data.columns}
    body = tuple(
        (
            file,
            text(f"table-{table}"),
            text.number(rows.get((table, file), 0)),
            text.number(used),
            text.number(lost[table, file]),
        )
        for table in TABLES
        if table in data.names
        for file, used in data.files.rows(table, data.frames[table]["line"])
    )
    columns = (("file", False), ("table", False), ("rows", True), ("used", True), ("left-out", True))
    return Table(tuple((text(f"files-{name}"), numeric) for name, numeric in columns), body)


def columns_grid(data: Dataset, text: Text) -> Table:
    """How each column was read."""
    body = tuple(
        (
            column.file,
            column.column or text("none"),
            column.field or text("none"),
            text(f"read-how-{column.how}"),
        )
        for column in data.columns
    )
    return Table(tuple((text(f"columns-{name}"), False) for name in ("file", "column", "field", "how")), body)


def origin(view: View) -> None:
    """Where the data are from and how they may be used."""
    package, text = view.data.package, view.text
    if package.sources:
        show.remarks(text("show-source", source=quoted("; ".join(package.sources))))
    if package.licences:
        show.remarks(text("data-licence", licence=quoted("; ".join(package.licences))))


def downloads(view: View, chosen: Chosen) -> dict[str, Download]:
    """The list as a file."""
    return of_page(view, "data", {"problems": partial(problems_sheet, chosen.problems, view.text)})


def own_data(view: View) -> None:
    """Files of the reader: sent, checked, shown in this session and nowhere else."""
    text = view.text
    be_ready()
    show.section(text("own-title"), text("own-explained"))
    number = st.session_state.setdefault("upload-number", 0)
    st.file_uploader(
        text("own-upload"),
        type=list(_KINDS),
        accept_multiple_files=True,
        key=f"{_UPLOAD}-{number}",
        on_change=_take_over,
        args=(text, view.dataset_key),
        label_visibility="collapsed",
    )
    if view.data.private:
        st.button(text("own-forget"), on_click=_forget, icon=":material/delete:")


def _take_over(text: Text, shown: str) -> None:
    """Read what was sent, drop the bytes, and show it beside what was shown before."""
    number = st.session_state["upload-number"]
    sent = st.session_state.get(f"{_UPLOAD}-{number}") or []
    if not sent:
        return
    st.session_state["upload-number"] = number + 1  # whatever comes of it: the bytes are dropped
    take({file.name: file.getvalue() for file in sent}, text("own-name"), text)
    comparison.took_place_of(shown)
    for name in ("place", "year", "about", "severity", "file", "part", *comparison.CHOICES):
        filters.drop(name)
    filters.keep("data", OWN)


def _forget() -> None:
    forget()
    for name in ("data", "place", *comparison.CHOICES):
        filters.drop(name)
