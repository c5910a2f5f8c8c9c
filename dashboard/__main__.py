"""The command line: `python -m dashboard check FOLDER`, `python -m dashboard score FOLDER`."""

import argparse
import csv
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from dashboard.domain.dataset import Dataset
from dashboard.domain.doubts import problems_of
from dashboard.domain.places import LEVELS
from dashboard.export import problem_list, score_table
from dashboard.settings import default_language
from dashboard.tables.folder import read_dataset
from dashboard.text.catalogue import Text, text_in

CLEAN, ROWS_LEFT_OUT, UNUSABLE = 0, 1, 2
"""Exit codes."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    text = text_in(default_language())
    options = _parser(text).parse_args(arguments)
    command: Callable[[argparse.Namespace, Text], int] = options.run
    return command(options, text)


def check(options: argparse.Namespace, text: Text) -> int:
    """List the problems of a folder."""
    data = read_dataset(options.folder)
    if options.json:
        records = [problem_list.as_record(problem, text) for problem in problems_of(data)]
        print(json.dumps(records, ensure_ascii=False, indent=1))
    else:
        for problem in problems_of(data):
            severity = text(f"severity-{problem.severity}")
            print(f"{severity}: {problem_list.sentence_of(problem, text)}")
        found = problem_list.counts(problems_of(data))
        print(text("cli-summary", **found) if problems_of(data) else text("cli-clean"))
    return _exit_code(data)


def score(options: argparse.Namespace, text: Text) -> int:
    """Write the scores of a folder as CSV; problems go to the error stream."""
    data = read_dataset(options.folder)
    for problem in data.problems:
        if problem.severity != "note":
            print(problem_list.sentence_of(problem, text), file=sys.stderr)
    if data.refusal("locations", "indicators"):
        return UNUSABLE
    header: tuple[str, ...] = score_table.TOTAL_COLUMNS
    rows = score_table.total_rows(data, options.level)
    if options.criteria:
        header, rows = score_table.CRITERION_COLUMNS, score_table.criterion_rows(data, options.level)
    try:
        target = options.out.open("w", encoding="utf-8", newline="") if options.out else sys.stdout
    except OSError as error:
        why = error.strerror or ""
        print(text("cli-cannot-write", file=str(options.out), why=why), file=sys.stderr)
        return UNUSABLE
    writer = csv.writer(target, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
    if options.out:
        target.close()
    return _exit_code(data)


def _exit_code(data: Dataset) -> int:
    found = problem_list.counts(data.problems)
    return UNUSABLE if found["refused"] else ROWS_LEFT_OUT if found["left_out"] else CLEAN


def _parser(text: Text) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m dashboard", description=text("cli-description"))
    commands = parser.add_subparsers(required=True, metavar="check | score")
    checking = commands.add_parser("check", help=text("cli-check"))
    checking.add_argument("--json", action="store_true", help=text("cli-json"))
    scoring = commands.add_parser("score", help=text("cli-score"))
    scoring.add_argument("--level", choices=LEVELS, default="rt", help=text("cli-level"))
    scoring.add_argument("--criteria", action="store_true", help=text("cli-criteria"))
    scoring.add_argument("--out", type=Path, metavar="FILE", help=text("cli-out"))
    for command, run in ((checking, check), (scoring, score)):
        command.add_argument("folder", type=Path, metavar="FOLDER", help=text("cli-folder"))
        command.set_defaults(run=run)
    return parser


if __name__ == "__main__":
    sys.exit(main())
