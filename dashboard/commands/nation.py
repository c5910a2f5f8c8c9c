"""The command that builds a province or a nation from files of any size."""

import argparse
import sys
from pathlib import Path

from dashboard.commands.on_disk import CLEAN, ROWS_LEFT_OUT, UNUSABLE
from dashboard.domain.dataset.problem_counts import grouped
from dashboard.domain.dataset.problems import Problem
from dashboard.findings.words.problems import sentence_of
from dashboard.nation.build import NothingToBuild
from dashboard.nation.engines.engine import EngineMissing
from dashboard.nation.output import NotABuild, Report, build_nation
from dashboard.reading.builds.found import Found
from dashboard.text.catalogue import Text, text_in

_SHOWN = 5
"""Problems of one kind that are named before the rest is counted."""


def build(options: argparse.Namespace, text: Text) -> int:
    """Build a dataset that the dashboard opens at once; a build that is stopped goes on where it was."""
    text = text_in(options.lang) if options.lang else text

    def told(step: str, at: int, of: int) -> None:
        print(text(f"cli-build-{step}", at=at + 1, of=of), file=sys.stderr, flush=True)

    out: Path = options.out
    try:
        report = build_nation(options.source, out, options.engine, options.master, told)
    except NothingToBuild as nothing:
        _tell(nothing.found, text)
        return UNUSABLE
    except NotABuild:
        print(text("cli-build-other-folder", folder=str(out)), file=sys.stderr)
        return UNUSABLE
    except EngineMissing:
        print(text("cli-build-no-engine", engine=options.engine), file=sys.stderr)
        return UNUSABLE
    except OSError as error:
        print(
            text("cli-cannot-write", file=error.filename or str(out), why=error.strerror or ""),
            file=sys.stderr,
        )
        return UNUSABLE
    except KeyboardInterrupt:
        print(text("cli-build-stopped"), file=sys.stderr)
        return UNUSABLE
    _tell(report.found, text)
    print(_summary(report, out, text))
    severities = {one.problem.severity for one in report.found}
    return ROWS_LEFT_OUT if severities & {"left_out", "refused"} else CLEAN


def _tell(found: tuple[Found, ...], text: Text) -> None:
    """Problems of one kind together, the first of them in full with how many rows each has."""
    rows = {id(one.problem): one.rows for one in found}
    kinds: dict[tuple[str, str], list[Problem]] = {}
    for group in grouped(one.problem for one in found):
        kinds.setdefault((group[0].reason, group[0].severity), []).extend(group)
    for problems in kinds.values():
        for problem in problems[:_SHOWN]:
            n = rows[id(problem)]
            more = f" {text('cli-build-rows', n=n)}" if n > 1 else ""
            print(
                f"{text(f'severity-{problem.severity}')}: {sentence_of(problem, text)}{more}", file=sys.stderr
            )
        if len(problems) > _SHOWN:
            print(f"  {text('cli-build-more', n=len(problems) - _SHOWN)}", file=sys.stderr)


def _summary(report: Report, out: Path, text: Text) -> str:
    rows = {table: report.rows.get(table, 0) for table in ("locations", "indicators", "activities")}
    left_out = sum(one.rows for one in report.found if one.problem.severity == "left_out")
    return text("cli-build-done", folder=str(out), cities=report.cities, left_out=left_out, **rows)
