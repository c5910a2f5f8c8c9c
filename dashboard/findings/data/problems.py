"""Problems: what is wrong with the files, what that does to the figures, and the way out, some at a time."""

from collections.abc import Mapping
from functools import partial

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.problem_counts import problem_counts, rows_left_out
from dashboard.domain.dataset.problems import SEVERITIES, Problem
from dashboard.domain.doubts import problems_of
from dashboard.domain.doubts.uses import USES, problems_about
from dashboard.findings.choice import BACK, LIST, Choice, choice, pages
from dashboard.findings.data.effects import effect_of
from dashboard.findings.data.problem_rows import problems_sheet
from dashboard.findings.finding import Finding, Findings
from dashboard.findings.scope import Scope
from dashboard.findings.sheet import Sheet
from dashboard.findings.words.problems import reason_of, where
from dashboard.pictures.words.notices import Notice, Notices
from dashboard.text.catalogue import Text
from dashboard.text.quoted import quoted

_ALL = "all"
_ALL_PICTURES = ""
AT_ONCE = 20


def choices(scope: Scope, asked: Mapping[str, str]) -> tuple[Choice, ...]:
    """Those behind a picture, where a reader comes from one; the severity, the file, the page of the list."""
    text, about = scope.text, _about(scope, asked)
    found = _behind(scope.data, about.chosen, scope.place, scope.year)
    n = {str(severity): n for severity, n in problem_counts(found).items() if n}
    severity = choice(
        "severity", (_ALL, *reversed(n)), lambda key: _counted(key, n.get(key, len(found)), text), asked,
        label=text("choice-severity"), look=LIST, width=220, of="problems",
    )  # fmt: skip
    files = dict.fromkeys(file for problem in found for file in sorted(problem.files))
    file = choice(
        "file", (_ALL, *files), lambda key: _file_words(key, text), asked,
        label=text("choice-file"), look=LIST, width=260, of="problems",
    )  # fmt: skip
    chosen = {one.name: one.chosen for one in (about, severity, file)}
    part = pages("part", -(-len(_listed(scope, chosen)) // AT_ONCE), asked, of="problems")
    return about, severity, file, part


def _about(scope: Scope, asked: Mapping[str, str]) -> Choice:
    """One of USES; no picture where the place that is asked for is not there."""
    text, there = scope.text, scope.place in scope.data.places
    words = {
        key: text(f"data-about-{key}", place=scope.place_label, year=scope.period)
        for key in (USES if there else ())
    }
    words = {_ALL_PICTURES: text("data-about-drop")} | words
    return choice(
        "about", tuple(words), words.__getitem__, asked, label=text("notes-title"), look=BACK, of="problems"
    )


def _counted(key: str, n: int, text: Text) -> str:
    return text("choice-severity-count", name=text(f"severity-{key}"), n=text.number(n))


def _file_words(key: str, text: Text) -> str:
    return text("choice-file-all") if key == _ALL else key or text("notes-folder")


def problems(scope: Scope, asked: Mapping[str, str]) -> Findings:
    """How many of which severity, and a page of those that were asked for, all of which are in the file."""
    text = scope.text
    first = (int(asked["part"]) - 1) * AT_ONCE
    shown = _listed(scope, asked)[first : first + AT_ONCE]
    listed = Finding(
        "problems",
        title=text("data-list-title"),
        picture=Notices(
            text("notes-title"), tuple(_notice(problem, text) for problem in shown), text("data-none")
        ),
        sheet=partial(_sheet, scope, asked),
    )
    return Findings(_headline(scope.data, text), (text("data-explained"),), (listed,))


def _headline(data: Dataset, text: Text) -> str:
    """How many problems of which severity."""
    found = problems_of(data)
    if not found:
        return text("data-headline-none")
    n = problem_counts(found)
    which = text("data-contradicting", n=sum(problem.contradicts for problem in found))
    return text(
        "data-headline", refused=n["refused"], left_out=rows_left_out(found), note=n["note"], which=which
    )


def _behind(data: Dataset, about: str, place: str, year: int | None) -> tuple[Problem, ...]:
    """The problems of the rows that a picture is drawn from, or all."""
    if about == _ALL_PICTURES:
        return problems_of(data)
    return problems_about(data, about, place, year)


def _listed(scope: Scope, asked: Mapping[str, str]) -> tuple[Problem, ...]:
    """The problems that were asked for, the gravest first."""
    about = asked["about"]
    seen = ("", None) if about == _ALL_PICTURES else (scope.place, scope.year)
    return _sorted(scope.data, about, *seen, asked["severity"], asked["file"])


@cached
def _sorted(
    data: Dataset, about: str, place: str, year: int | None, severity: str, file: str
) -> tuple[Problem, ...]:
    chosen = (
        problem
        for problem in _behind(data, about, place, year)
        if severity in (_ALL, problem.severity) and (file == _ALL or file in problem.files)
    )
    return tuple(sorted(chosen, key=_gravest_first))


def _gravest_first(problem: Problem) -> tuple[int, bool, bool, str, int]:
    """What is refused, what is left out, what contradicts, what is doubtful, then how files were read."""
    grave = -SEVERITIES.index(problem.severity), not problem.contradicts, not problem.doubtful
    return *grave, problem.file, problem.line or 0


def _notice(problem: Problem, text: Text) -> Notice:
    return Notice(
        severity=problem.severity,
        severity_words=text(f"severity-{problem.severity}"),
        where=where(problem, text),
        sentence=reason_of(problem, text),
        typed=text("notes-typed", value=quoted(str(problem.value))) if problem.value else "",
        effect=effect_of(problem, text),
    )


def _sheet(scope: Scope, asked: Mapping[str, str]) -> Sheet:
    return problems_sheet(_listed(scope, asked), scope.text)
