"""The command line: `python -m dashboard check|score|template FOLDER`, `compare BEFORE AFTER`."""

import argparse
import csv
import json
import os
import sys
from collections.abc import Callable, Sequence
from io import StringIO
from pathlib import Path

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.places import LEVELS
from dashboard.domain.dataset.problem_counts import grouped, problem_counts, rows_left_out
from dashboard.domain.dataset.problems import Problem
from dashboard.domain.doubts import problems_of
from dashboard.files import score_table
from dashboard.files.disk import write_file
from dashboard.findings.data.problem_rows import problem_record
from dashboard.findings.words.problems import sentence_of
from dashboard.reading.folder import read_dataset, read_upload
from dashboard.settings import default_language
from dashboard.text.catalogue import Text, text_in

CLEAN, ROWS_LEFT_OUT, UNUSABLE = 0, 1, 2
"""Exit codes."""

SAME, DIFFERENT = 0, 1
"""Exit codes of a comparison; UNUSABLE is the third."""

_SHOWN = 5
"""Problems of one kind and file that are named before the rest is counted."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    text = text_in(default_language())
    options = _parser(text).parse_args(arguments)
    command: Callable[[argparse.Namespace, Text], int] = options.run
    return command(options, text)


def check(options: argparse.Namespace, text: Text) -> int:
    """List the problems of a folder."""
    data = _read(options.folder)
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
    return _exit_code(data)


def _tell(group: Sequence[Problem], most: int, text: Text) -> None:
    """Problems of one kind, the first of them in full."""
    for problem in group[:most]:
        print(f"{text(f'severity-{problem.severity}')}: {sentence_of(problem, text)}")
    if len(group) > most:
        print(f"  {text('cli-more', n=len(group) - most)}")


def score(options: argparse.Namespace, text: Text) -> int:
    """Write the scores of a folder as CSV; problems go to the error stream."""
    data = _read(options.folder)
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
    elif not _written({options.out: content.getvalue().encode()}, text):
        return UNUSABLE
    return _exit_code(data)


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
    written = _written(files, text)
    if written:
        print(text("cli-written", n=len(files), folder=str(folder)))
    return CLEAN if written else UNUSABLE


def compare(options: argparse.Namespace, text: Text) -> int:
    """Tell what differs between two versions; what cannot be used is named on the error stream."""
    from dashboard.domain.versions.comparison import compared
    from dashboard.domain.versions.totals import total_changes
    from dashboard.findings.data.comparison_sheets import comparison_record
    from dashboard.findings.data.comparison_words import comparison_report

    before, after = _read(options.before), _read(options.after)
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


def _read(path: Path) -> Dataset:
    """A folder, or one file that holds a dataset: a workbook or an archive."""
    return read_upload({path.name: path.read_bytes()}, path.stem) if path.is_file() else read_dataset(path)


def _written(files: dict[Path, bytes], text: Text) -> bool:
    """Write files, each whole or not at all; the first that cannot be written ends it."""
    for path, content in files.items():
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_file(path, content)
        except OSError as error:
            print(text("cli-cannot-write", file=str(path), why=error.strerror or ""), file=sys.stderr)
            return False
    return True


def _exit_code(data: Dataset) -> int:
    found = problem_counts(data.problems)
    return UNUSABLE if found["refused"] else ROWS_LEFT_OUT if found["left_out"] else CLEAN


def _parser(text: Text) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m dashboard", description=text("cli-description"))
    commands = parser.add_subparsers(required=True, metavar="check | score | template | compare")
    checking = commands.add_parser("check", help=text("cli-check"))
    checking.add_argument("--json", action="store_true", help=text("cli-json"))
    checking.add_argument("--all", action="store_true", help=text("cli-all"))
    scoring = commands.add_parser("score", help=text("cli-score"))
    scoring.add_argument("--level", choices=LEVELS, default="rt", help=text("cli-level"))
    scoring.add_argument("--criteria", action="store_true", help=text("cli-criteria"))
    scoring.add_argument("--out", type=Path, metavar="FILE", help=text("cli-out"))
    writing = commands.add_parser("template", help=text("cli-template"))
    for command, run in ((checking, check), (scoring, score), (writing, template)):
        command.add_argument("folder", type=Path, metavar="FOLDER", help=text("cli-folder"))
        command.set_defaults(run=run)
    comparing = commands.add_parser("compare", help=text("cli-compare"))
    for name in ("before", "after"):
        comparing.add_argument(name, type=Path, metavar=name.upper(), help=text(f"cli-compare-{name}"))
    comparing.add_argument("--json", action="store_true", help=text("cli-json"))
    comparing.add_argument("--all", action="store_true", help=text("cli-all"))
    comparing.set_defaults(run=compare)
    return parser


if __name__ == "__main__":
    try:
        sys.exit(main())
    except BrokenPipeError:  # whoever read the output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
