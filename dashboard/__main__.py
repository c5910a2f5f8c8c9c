"""The command line: `python -m dashboard check|score|template|compare|brief|cards|picture|build`."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from dashboard.commands import data, files
from dashboard.domain.dataset.places import LEVELS
from dashboard.nation.engines.engine import ENGINES
from dashboard.settings import default_language
from dashboard.text.catalogue import LANGUAGES, Text, text_in


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    text = text_in(default_language())
    options = _parser(text).parse_args(arguments)
    command: Callable[[argparse.Namespace, Text], int] = options.run
    return command(options, text)


def _parser(text: Text) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m dashboard", description=text("cli-description"))
    names = "check | score | template | compare | brief | cards | picture | build"
    commands = parser.add_subparsers(required=True, metavar=names)
    _add_data_commands(commands, text)
    _add_file_commands(commands, text)
    _add_nation_commands(commands, text)
    return parser


def _add_data_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]", text: Text) -> None:
    checking = commands.add_parser("check", help=text("cli-check"))
    checking.add_argument("--json", action="store_true", help=text("cli-json"))
    checking.add_argument("--all", action="store_true", help=text("cli-all"))
    scoring = commands.add_parser("score", help=text("cli-score"))
    scoring.add_argument("--level", choices=LEVELS, default="rt", help=text("cli-level"))
    scoring.add_argument("--criteria", action="store_true", help=text("cli-criteria"))
    scoring.add_argument("--out", type=Path, metavar="FILE", help=text("cli-out"))
    writing = commands.add_parser("template", help=text("cli-template"))
    for command, run in ((checking, data.check), (scoring, data.score), (writing, data.template)):
        command.add_argument("folder", type=Path, metavar="FOLDER", help=text("cli-folder"))
        command.set_defaults(run=run)
    comparing = commands.add_parser("compare", help=text("cli-compare"))
    for name in ("before", "after"):
        comparing.add_argument(name, type=Path, metavar=name.upper(), help=text(f"cli-compare-{name}"))
    comparing.add_argument("--json", action="store_true", help=text("cli-json"))
    comparing.add_argument("--all", action="store_true", help=text("cli-all"))
    comparing.set_defaults(run=data.compare)


def _add_nation_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]", text: Text) -> None:
    """Those for more rows than a folder of tables holds."""
    building = commands.add_parser("build", help=text("cli-build"))
    building.add_argument("source", metavar="SOURCE", help=text("cli-build-source"))
    building.add_argument("out", type=Path, metavar="OUT", help=text("cli-build-out"))
    building.add_argument("--engine", choices=ENGINES, default="duckdb", help=text("cli-build-engine"))
    building.add_argument("--master", metavar="URL", help=text("cli-build-master"))
    building.add_argument("--lang", choices=tuple(LANGUAGES), help=text("cli-lang"))
    building.set_defaults(run=_build)


def _build(options: argparse.Namespace, text: Text) -> int:
    from dashboard.commands import nation  # no other command needs what it brings along

    return nation.build(options, text)


def _add_file_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]", text: Text) -> None:
    """Those that make files to take along."""
    briefing = commands.add_parser("brief", help=text("cli-brief"))
    for name in ("pdf", "page", "pptx", "xlsx"):
        briefing.add_argument(f"--{name}", type=Path, metavar="FILE", help=text(f"cli-brief-{name}"))
    briefing.add_argument("--template", type=Path, metavar="FILE", help=text("cli-slides"))
    carding = commands.add_parser("cards", help=text("cli-cards"))
    carding.add_argument("--base-url", required=True, metavar="URL", help=text("cli-base-url"))
    carding.add_argument("--pdf", type=Path, required=True, metavar="FILE", help=text("cli-cards-pdf"))
    carding.add_argument("--per-sheet", type=int, choices=(1, 2), default=1, help=text("cli-per-sheet"))
    drawing = commands.add_parser("picture", help=text("cli-picture"))
    drawing.add_argument("--page", required=True, metavar="PAGE", help=text("cli-picture-page"))
    drawing.add_argument("--show", default="", metavar="PART", help=text("cli-picture-show"))
    drawing.add_argument("--choose", action="append", default=[], metavar="NAME=KEY", help=text("cli-choose"))
    drawing.add_argument("--size", choices=files.SIZES, default="slide", help=text("cli-picture-size"))
    drawing.add_argument("--out", type=Path, required=True, metavar="FILE", help=text("cli-picture-out"))
    for command, run in ((briefing, files.brief), (carding, files.cards), (drawing, files.picture)):
        command.add_argument("folder", type=Path, metavar="FOLDER", help=text("cli-folder"))
        command.add_argument("--place", required=True, metavar="ID", help=text("cli-place"))
        command.add_argument("--year", type=int, metavar="YEAR", help=text("cli-year"))
        command.add_argument("--lang", choices=tuple(LANGUAGES), help=text("cli-lang"))
        command.set_defaults(run=run)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except BrokenPipeError:  # whoever read the output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
