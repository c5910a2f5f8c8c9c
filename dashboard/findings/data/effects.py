"""What problems do to the figures, and on which pages."""

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.problem_counts import lost_rows
from dashboard.domain.dataset.problems import Problem
from dashboard.domain.doubts import problems_of
from dashboard.findings.pages import pages_of, tables_of
from dashboard.text.catalogue import Text
from dashboard.text.short import name_shown

_FILES_NAMED = 3


def effect_of(problem: Problem, text: Text) -> str:
    """What a problem does to the figures, and on which pages."""
    kind = "doubt" if problem.severity == "note" and problem.doubtful else problem.severity
    effect = text(f"effect-{'noticed' if problem.about else kind}")
    pages = [text(f"page-{page}") for page in pages_of(problem.about or problem.table)]
    return f"{effect} {text('effect-pages', pages=text.joined(pages))}" if pages else effect


@cached
def left_out_of(data: Dataset, page: str, text: Text) -> str:
    """What of the tables that a page shows is in none of its sums; empty where everything is.

    Tables that nobody sent, files that could not be used, and rows that were left out, each named by file.
    """
    problems, tables = problems_of(data), tables_of(page)
    refused = [problem for problem in problems if problem.severity == "refused" and not problem.rows]
    absent = {p.file for p in refused if p.reason == "file_missing" and p.table in tables}
    unused = {p.file for p in refused if p.reason != "file_missing" and p.table in {None, *tables}}
    lost = {(row.file, row.line) for row in lost_rows(problems) if row.table in tables}
    alike = sum(p.alike for p in problems if p.severity == "left_out" and p.table in tables)
    found = (
        ("page-absent", absent, len(absent)),
        ("page-unused", unused, len(unused)),
        ("page-left-out", {file for file, _ in lost}, len(lost) + alike),
    )
    return " ".join(text(key, n=n, files=_files(files, text)) for key, files, n in found if n)


def _files(names: set[str], text: Text) -> str:
    """A few files by name, more by number."""
    if len(names) > _FILES_NAMED:
        return text("files-counted", n=len(names))
    return text.joined(sorted(map(name_shown, names)))
