"""Commands that check, score and compare data, and write the files to fill in."""

import argparse
import csv
import json
import sys
from collections.abc import Sequence
from io import StringIO
from pathlib import Path

from dashboard.commands.on_disk import CLEAN, UNUSABLE, exit_code, read, written
from dashboard.domain.dataset.problem_counts import grouped, problem_counts, rows_left_out
from dashboard.domain.dataset.problems import Problem
from dashboard.domain.doubts import problems_of
from dashboard.files import score_table
from dashboard.findings.data.problem_rows import problem_record
from dashboard.findings.words.problems import sentence_of
from dashboard.text.catalogue import Text

SAME, DIFFERENT = 0, 1
"""Exit codes of a comparison; UNUSABLE is the third."""

_SHOWN = 5
"""Problems of one kind and file that are named before the rest is counted."""


def check(options: argparse.Namespace, text: Text) -> int:
    """List the problems of a folder."""
    data = read(options.folder)
    if options.json:
        records = [problem_record(problem, text) for problem in problems_of(data)]
        print(json.dumps(records, ensure_ascii=False, indent=1))
    else:
        for group in grouped(problems_of(data)):
            _tell(group, len(group) if options.all else _SHOWN, text)
        found = problem_counts(problems_of(data))
        print(
            text("cli-summary", **found | {"left_out": rows_left_out(problems_of(data))})
            if problems_of(data)
            else text("cli-clean")
        )
    return exit_code(data)


def _tell(group: Sequence[Problem], most: int, text: Text) -> None:
    """Problems of one kind, the first of them in full."""
    for problem in group[:most]:
        print(f"{text(f'severity-{problem.severity}')}: {sentence_of(problem, text)}")
    if len(group) > most:
        print(f"  {text('cli-more', n=len(group) - most)}")


def score(options: argparse.Namespace, text: Text) -> int:
    """Write the scores of a folder as CSV; problems go to the error stream."""
    data = read(options.folder)
    for problem in data.problems:
        if problem.severity != "note":
            print(sentence_of(problem, text), file=sys.stderr)
    if data.refusal("locations", "indicators"):
        return UNUSABLE
    header: tuple[str, ...] = score_table.TOTAL_COLUMNS
    rows = score_table.total_lines(data, options.level)
    if options.criteria:
        header, rows = score_table.CRITERION_COLUMNS, score_table.criterion_lines(data, options.level)
    content = StringIO()
    writer = csv.writer(content, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
    if options.out is None:
        sys.stdout.write(content.getvalue())
    elif not written({options.out: content.getvalue().encode()}, text):
        return UNUSABLE
    return exit_code(data)


def template(options: argparse.Namespace, text: Text) -> int:
    """Write the files to fill in: a workbook, the same as CSV files, and a filled example."""
    from dashboard.files import template as templates

    folder: Path = options.folder
    files = {
        folder / text("template-workbook"): templates.template_workbook(text),
        folder / text("template-example"): templates.example_workbook(text),
    }
    for name, content in templates.template_files(text).items():
        files[folder / text("template-folder") / name] = content
    if not written(files, text):
        return UNUSABLE
    print(text("cli-written", n=len(files), folder=str(folder)))
    return CLEAN


def compare(options: argparse.Namespace, text: Text) -> int:
    """Tell what differs between two versions; what cannot be used is named on the error stream."""
    from dashboard.domain.versions.comparison import compared
    from dashboard.domain.versions.totals import total_changes
    from dashboard.findings.data.comparison_sheets import comparison_record
    from dashboard.findings.data.comparison_words import comparison_report

    before, after = read(options.before), read(options.after)
    refused = [p for data in (before, after) for p in data.problems if p.severity == "refused"]
    for problem in refused:
        print(sentence_of(problem, text), file=sys.stderr)
    if refused:
        return UNUSABLE
    found, changes = compared(before, after), total_changes(before, after, None)
    if options.json:
        print(json.dumps(comparison_record(found, changes, text), ensure_ascii=False, indent=1))
    else:
        for line in comparison_report(before, after, found, changes, None if options.all else _SHOWN, text):
            print(line)
    return SAME if found.same else DIFFERENT
