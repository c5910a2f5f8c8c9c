"""The parts of the simulation page: scenarios, their deficits, what comes of them, and side by side."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from functools import partial
from typing import Any

import pandas as pd
import streamlit as st

from dashboard.domain.catalogue_of_works import WORKS, Outcome, outcomes_of
from dashboard.domain.dataset import Dataset
from dashboard.domain.heatmap import rows_shown
from dashboard.domain.memory import remember
from dashboard.domain.opened import COUNTED, Total, distance
from dashboard.domain.rescoring import Deficit, Survey, deficit_of, rt_rows
from dashboard.domain.rules import MILLION, RULES, Criterion
from dashboard.domain.scenarios import (
    LONGEST_LINK,
    LONGEST_NAME,
    MOST_SCENARIOS,
    Change,
    Scenario,
    Slum,
    as_link,
    deficits_of,
    from_link,
    scores_of,
    slum_of,
    total_of,
)
from dashboard.domain.scores import Scores
from dashboard.export import findings
from dashboard.text.catalogue import Text
from dashboard.text.names import class_range, hectares, points_range
from dashboard.ui import downloads, filters, opened, show
from dashboard.ui.escape import markdown
from dashboard.ui.frame import SCENARIOS, View
from dashboard.ui.grids import Grid
from dashboard.ui.sentences import label_of, name_of

PARTS = ("edit", "cheapest", "compare")
"""What the page can show, in the order of its switch."""

_PLANS, _PLAN = SCENARIOS
_RT = "rt"
_STEP = {True: 1.0, False: 0.01}
"""Houses and households are whole, metres and hectares go to a hundredth."""


def part_shown() -> str:
    """Which part of the page the address asks for."""
    return filters.current_of("show", PARTS, PARTS[0])


def choose_part(text: Text) -> None:
    """One of PARTS."""
    filters.switch("show", PARTS, label=text("choice-show"), words=lambda key: text(f"simulation-{key}"))


# Scenarios in the address -----------------------------------------------------------------------------


def scenarios(view: View) -> tuple[Scenario, ...]:
    """The scenarios of the address; one without changes where it holds none."""
    try:
        found = from_link(filters.asked(_PLANS) or "")
    except ValueError:
        found = ()
    return found or (Scenario(view.text("scenario-new", n="1")),)


def link_is_broken() -> bool:
    """Whether the address asks for scenarios and holds none."""
    words = filters.asked(_PLANS)
    if not words:
        return False
    try:
        return not from_link(words)
    except ValueError:
        return True


def active(found: Sequence[Scenario]) -> int:
    """Which scenario is being edited."""
    options = [str(at) for at in range(len(found))]
    return int(filters.current_of(_PLAN, options, options[0]))


def keep(found: Sequence[Scenario], at: int) -> None:
    """Put the scenarios into the address, one of them to be edited."""
    filters.keep(_PLANS, as_link(found))
    filters.keep(_PLAN, str(min(at, len(found) - 1)))


def keep_changed(found: Sequence[Scenario], at: int, scenario: Scenario) -> None:
    """The same with one of them changed."""
    keep([*found[:at], scenario, *found[at + 1 :]], at)


def add(found: Sequence[Scenario], scenario: Scenario) -> None:
    """One more, which is the one to be edited then."""
    keep([*found, scenario], len(found))


def choose_scenario(view: View, found: Sequence[Scenario]) -> int:
    """The scenario to edit, with its name, and ways to add and remove one."""
    text, at = view.text, active(found)
    with st.container(horizontal=True, gap="small", vertical_alignment="bottom"):
        if len(found) > 1:
            filters.choose(
                _PLAN,
                [str(number) for number in range(len(found))],
                label=text("choice-plan"),
                default="0",
                words=lambda key: f"{int(key) + 1}. {found[int(key)].name}",
                width=260,
            )
        name = f"scenario-name-{at}"
        st.session_state[name] = found[at].name
        st.text_input(
            text("scenario-name"),
            key=name,
            max_chars=LONGEST_NAME,
            width=260,
            on_change=lambda: _rename(found, at, str(st.session_state[name])),
        )
        if len(found) < MOST_SCENARIOS:
            new = Scenario(text("scenario-new", n=str(len(found) + 1)))
            st.button(text("scenario-add"), on_click=add, args=(found, new), icon=":material/add:")
            copied = replace(found[at], name=text("scenario-copied", name=found[at].name)[:LONGEST_NAME])
            st.button(
                text("scenario-copy"), on_click=add, args=(found, copied), icon=":material/content_copy:"
            )
        if len(found) > 1:
            rest = [*found[:at], *found[at + 1 :]]
            st.button(text("scenario-remove"), on_click=keep, args=(rest, 0), icon=":material/delete:")
    return at


def _rename(found: Sequence[Scenario], at: int, name: str) -> None:
    keep_changed(found, at, replace(found[at], name=name.strip() or found[at].name))


def headline(view: View, survey: Survey, scenario: Scenario) -> str:
    """What the scenario leaves of the slum, beside what was surveyed."""
    data, place, text = view.data, view.place, view.text
    if not scenario.changes:
        return text("headline-simulation-empty", place=name_of(data, place))
    scores = scores_of(data, survey, scenario)
    if data.places[place]["level"] == "rt":
        return _rt_headline(data, place, survey, scenario, text)
    before, after = (slum_of(data, place, survey, one) for one in (data.scores, scores))
    if before.rts == after.rts:
        words = {"rts": points_range(*after.rts, text), "area": hectares(*after.area, text)}
        return text("headline-simulation-same", name=scenario.name, **words)
    return text(
        "headline-simulation",
        name=scenario.name,
        before=points_range(*before.rts, text),
        after=points_range(*after.rts, text),
        area_before=hectares(*before.area, text),
        area_after=hectares(*after.area, text),
    )


def _rt_headline(data: Dataset, rt: str, survey: Survey, scenario: Scenario, text: Text) -> str:
    totals = [total_of(rt, survey, one) for one in (data.scores, scores_of(data, survey, scenario))]
    before, after = (
        points_range(total.low, total.high, text) if total else text("flag-missing") for total in totals
    )
    values = {"name": scenario.name, "place": name_of(data, rt), "before": before, "after": after}
    return text("headline-simulation-rt", **values)


def remarks(view: View, survey: Survey, found: Sequence[Scenario]) -> None:
    """That nothing here is recorded, from which survey it starts, and whether the link can be shared."""
    text = view.text
    st.warning(markdown(text("simulation-banner")))
    if link_is_broken():
        st.info(markdown(text("simulation-broken")))
    too_long = len(as_link(found)) > LONGEST_LINK
    shared = text("simulation-too-long" if too_long else "simulation-share")
    survey_words = text("simulation-from", year=str(survey[0]), rule=RULES[survey[1]].title)
    show.remarks(survey_words, shared)


# Deficits of one RT -----------------------------------------------------------------------------------


def choose_rt(view: View) -> str:
    """The RT whose deficits are changed."""
    data, text = view.data, view.text
    keys = rows_shown(data, view.place)
    if keys == (view.place,):
        return view.place
    return filters.choose(
        _RT,
        keys,
        label=text("choice-rt"),
        default=keys[0],
        words=lambda key: label_of(data, key, text),
        width=360,
    )


def edit(view: View, survey: Survey, found: Sequence[Scenario], at: int) -> None:
    """Change the deficits of an RT, directly or by a work, and see what comes of it."""
    rt = choose_rt(view)
    results(view, survey, found[at], rt)
    apply_work(view, survey, found, at, rt)
    volumes(view, survey, found, at, rt)


@remember
def recorded(data: Dataset, survey: Survey, rt: str) -> dict[str, Deficit | None]:
    """The deficit of each criterion of an RT as surveyed; None where there is no reading."""
    rows = rt_rows(data, survey)
    return {row.indicator: deficit_of(row) for row in rows[rows["location_id"] == rt].itertuples()}


@remember
def bases(data: Dataset, survey: Survey, rt: str) -> dict[str, int | None]:
    """What each criterion of an RT is divided by, millionths; None where it is not known."""
    rows = rt_rows(data, survey)
    rows = rows[rows["location_id"] == rt]
    return {row.indicator: None if pd.isna(row.base) else int(row.base) for row in rows.itertuples()}


def current(data: Dataset, survey: Survey, scenario: Scenario, rt: str, indicator: str) -> Deficit | None:
    """The deficit of a criterion as the scenario has it, else as surveyed."""
    changed = deficits_of(data, survey, scenario).get((rt, indicator))
    return changed or recorded(data, survey, rt)[indicator]


def volumes(view: View, survey: Survey, found: Sequence[Scenario], at: int, rt: str) -> None:
    """A form with the deficit of every criterion of an RT."""
    data, text, scenario = view.data, view.text, found[at]
    show.section(text("volumes-title", place=label_of(data, rt, text)), text("volumes-explained"))
    version = hash((scenario, rt))
    keys = {c.id: f"volume-{version}-{c.id}" for c in RULES[survey[1]].criteria}
    with st.form(f"volumes-{version}", border=False):
        grid = st.grid(min_column_width=290)
        for criterion in RULES[survey[1]].criteria:
            with grid.cell():
                _volume(data, survey, scenario, rt, criterion, keys[criterion.id], text)
        st.form_submit_button(
            text("volumes-score"),
            type="primary",
            on_click=_take_over,
            args=(data, survey, found, at, rt, keys),
        )
    if any(change.rt == rt for change in scenario.changes):
        pairs = [(change.rt, change.indicator) for change in scenario.changes if change.rt == rt]
        st.button(text("volumes-back"), on_click=keep_changed, args=(found, at, scenario.without(pairs)))


def _volume(
    data: Dataset, survey: Survey, scenario: Scenario, rt: str, criterion: Criterion, key: str, text: Text
) -> None:
    base = bases(data, survey, rt)[criterion.id]
    deficit = current(data, survey, scenario, rt, criterion.id)
    counted = base is not None and criterion.unit in COUNTED
    name = f"{criterion.number} {text.word('indicator', criterion.id)}"
    unit = text.word("unit", criterion.unit)
    of = text("volume-of", base=text.quantity(base, criterion.unit)) if base is not None else ""
    label = text("volume-label", criterion=name, unit=unit if base is not None else "%", of=of)
    st.number_input(
        markdown(label),
        min_value=0.0,
        max_value=base / MILLION if base is not None else 100.0,
        value=_shown(deficit),
        step=_STEP[counted],
        format="%.0f" if counted else "%.2f",
        placeholder=text("volume-range" if deficit else "flag-missing"),
        key=key,
    )


def _shown(deficit: Deficit | None) -> float | None:
    if deficit is None or deficit.low != deficit.high:
        return None
    return float(min(deficit.low, deficit.of) / MILLION)


def _take_over(
    data: Dataset, survey: Survey, found: Sequence[Scenario], at: int, rt: str, keys: dict[str, str]
) -> None:
    """Put what was typed into the scenario; what is as surveyed again leaves it."""
    changes, same = [], []
    for indicator, key in keys.items():
        typed = st.session_state.get(key)
        shown = _shown(recorded(data, survey, rt)[indicator])
        before = _shown(current(data, survey, found[at], rt, indicator))
        if typed is None or typed == before:
            continue
        if typed == shown:
            same.append((rt, indicator))
        else:
            changes.append(
                Change(rt, indicator, _millionths(typed), bases(data, survey, rt)[indicator] is None)
            )
    keep_changed(found, at, found[at].without(same).changed(changes))


def _millionths(typed: float) -> int:
    return int(round(Decimal(str(typed)), 6) * MILLION)


# A work from the catalogue ----------------------------------------------------------------------------


def apply_work(view: View, survey: Survey, found: Sequence[Scenario], at: int, rt: str) -> None:
    """Choose a work and a volume, see and correct what it would improve, then credit it."""
    data, text = view.data, view.text
    with st.expander(text("apply-title")):
        show.remarks(text("apply-explained"))
        kinds = [kind for kind in WORKS if outcomes_of(data, kind, survey[1])]
        with st.container(horizontal=True, gap="small"):
            kind = filters.choose(
                "work",
                kinds,
                label=text("choice-work"),
                default=kinds[0],
                words=lambda key: text.word("work", key),
                width=260,
            )
            unit = text.word("unit", WORKS[kind].unit)
            typed = st.number_input(
                markdown(text("apply-volume", unit=unit)),
                min_value=0.0,
                step=1.0,
                key=f"work-{kind}",
                width=200,
            )
        _outcomes(view, survey, found, at, rt, kind, _millionths(typed))


def _outcomes(
    view: View, survey: Survey, found: Sequence[Scenario], at: int, rt: str, kind: str, volume: int
) -> None:
    data, text = view.data, view.text
    outcomes = outcomes_of(data, kind, survey[1])
    usual = usual_outcomes(data, survey, found[at], rt, outcomes, volume)
    units = {criterion.id: criterion for criterion in RULES[survey[1]].criteria}
    version = hash((found[at], rt, kind, volume))
    keys = {outcome.indicator: f"outcome-{version}-{outcome.indicator}" for outcome in outcomes}
    with st.form(f"outcomes-{version}", border=False):
        grid = st.grid(min_column_width=290)
        for outcome in outcomes:
            criterion = units[outcome.indicator]
            with grid.cell():
                name = f"{criterion.number} {text.word('indicator', criterion.id)}"
                st.number_input(
                    markdown(text("outcome-label", criterion=name, unit=text.word("unit", criterion.unit))),
                    min_value=0.0,
                    value=usual[criterion.id] / MILLION,
                    step=_STEP[criterion.unit in COUNTED],
                    key=keys[criterion.id],
                    help=markdown(_origin(outcome, WORKS[kind].unit, criterion, text)),
                )
        st.form_submit_button(
            text("apply-credit"),
            on_click=_credit,
            args=(data, survey, found, at, rt, keys),
            disabled=volume == 0,
        )


@remember
def usual_outcomes(
    data: Dataset, survey: Survey, scenario: Scenario, rt: str, outcomes: tuple[Outcome, ...], volume: int
) -> dict[str, int]:
    """What a volume of work would usually improve, in millionths of each criterion's unit.

    A work for one of several criteria goes to the one with the largest deficit; what has no known ratio is 0
    until somebody enters it.
    """
    either = [outcome for outcome in outcomes if outcome.how == "one_of"]

    def deficit(outcome: Outcome) -> int:
        known = current(data, survey, scenario, rt, outcome.indicator)
        return known.high if known else 0

    chosen = max(either, key=deficit, default=None)
    return {
        outcome.indicator: 0
        if outcome.how == "one_of" and outcome is not chosen
        else volume * (outcome.per_unit or 0) // MILLION
        for outcome in outcomes
    }


def _origin(outcome: Outcome, unit: str, criterion: Criterion, text: Text) -> str:
    """Where the usual outcome is from, and what works of this dataset did."""
    if outcome.per_unit is None:
        return text("outcome-unknown")
    ratio, one = text.quantity(outcome.per_unit, criterion.unit, 4), text.word("one", unit)
    usual = text("outcome-catalogue", ratio=ratio, unit=one) if outcome.origin == "catalogue" else ""
    if outcome.own is None:
        return usual
    own = text.quantity(outcome.own.per_unit, criterion.unit, 4)
    told = text("outcome-own", ratio=own, unit=one, n=len(outcome.own.activities))
    return f"{usual} {told}".strip()


def _credit(
    data: Dataset, survey: Survey, found: Sequence[Scenario], at: int, rt: str, keys: dict[str, str]
) -> None:
    """Take what a work improves from the deficits of the scenario, never below nothing."""
    changes = []
    for indicator, key in keys.items():
        gain = _millionths(st.session_state.get(key) or 0.0)
        deficit = current(data, survey, found[at], rt, indicator)
        if gain and deficit and not deficit.shared:
            changes.append(Change(rt, indicator, max(0, deficit.high - gain)))
    keep_changed(found, at, found[at].changed(changes))


# What comes of it -------------------------------------------------------------------------------------


def results(view: View, survey: Survey, scenario: Scenario, rt: str) -> None:
    """The RT and the place around it, as surveyed and as the scenario would have them."""
    text = view.text
    grid = remember(results_grid)(view.data, view.place, survey, (scenario,), rt, text)
    show.table(grid, label=text("results-title"), key="results", cards=True)
    opened.link(view)
    if scenario.changes:
        changes = remember(changes_grid)(view.data, survey, scenario, text)
        with st.expander(text("changes-title", n=len(scenario.changes))):
            show.table(
                changes, label=text("changes-title", n=len(scenario.changes)), key="changes", cards=True
            )


def results_grid(
    data: Dataset, place: str, survey: Survey, shown: tuple[Scenario, ...], rt: str | None, text: Text
) -> Grid:
    """Measures by row; the survey and each scenario by column."""
    columns = [data.scores, *(scores_of(data, survey, scenario) for scenario in shown)]
    kawasan = data.places[rt]["kawasan_id"] if rt else None
    shown_places = [key for key in dict.fromkeys((rt, kawasan, place)) if key in data.places]
    body = [row for key in shown_places for row in _place_rows(data, key, survey, columns, text)]
    whole = shown_places[-1] if shown_places[-1] != rt else kawasan
    if whole in data.places:
        body += _slum_rows(data, whole, survey, columns, text)
    header = [text("results-col-measure"), text("results-col-survey", year=str(survey[0]))]
    header += [text("results-col-scenario", name=scenario.name) for scenario in shown]
    return Grid(tuple((name, at > 0) for at, name in enumerate(header)), tuple(body))


def _place_rows(
    data: Dataset, place: str, survey: Survey, columns: list[Scores], text: Text
) -> list[tuple[str, ...]]:
    name, rule = label_of(data, place, text), RULES[survey[1]]
    totals = [total_of(place, survey, scores) for scores in columns]

    def row(measure: str, words: Any) -> tuple[str, ...]:
        cells = (words(total) if total else text("flag-missing") for total in totals)
        return (text(measure, place=name), *cells)

    return [
        row("results-total", lambda total: points_range(total.low, total.high, text)),
        row("results-class", lambda total: class_range(total.class_low, total.class_high, text)),
        row("results-distance", lambda total: _distance(total, rule, text)),
    ]


def _distance(total: Total, rule: Any, text: Text) -> str:
    low, high = distance(rule, total.low, total.high)
    if low > 0:
        return text("distance-short-above", points=points_range(low, high, text))
    if high <= 0:
        return text("distance-short-below", points=points_range(1 - high, 1 - low, text))
    return text("distance-short-open", points=str(high))


def _slum_rows(
    data: Dataset, place: str, survey: Survey, columns: list[Scores], text: Text
) -> list[tuple[str, ...]]:
    name = label_of(data, place, text)
    slums = [slum_of(data, place, survey, scores) for scores in columns]
    return [
        (text("results-rts", place=name), *(points_range(*slum.rts, text) for slum in slums)),
        (text("results-area", place=name), *(_area(slum, text) for slum in slums)),
        (text("results-people", place=name), *(_people(slum, text) for slum in slums)),
    ]


def _area(slum: Slum, text: Text) -> str:
    words = hectares(*slum.area, text)
    return text("results-unsized", area=words, n=slum.unsized) if slum.unsized else words


def _people(slum: Slum, text: Text) -> str:
    low, high = (text.quantity(number, None) for number in slum.people)
    words = low if low == high else text("range", low=low, high=high)
    return text("results-unsized", area=words, n=slum.uncounted) if slum.uncounted else words


def changes_grid(data: Dataset, survey: Survey, scenario: Scenario, text: Text) -> Grid:
    """Every deficit that the scenario changes, with its points before and after."""
    rule = RULES[survey[1]]
    criteria = {criterion.id: criterion for criterion in rule.criteria}
    before, after = (_points(scores, survey) for scores in (data.scores, scores_of(data, survey, scenario)))
    deficits = deficits_of(data, survey, scenario)
    body = [
        (
            label_of(data, rt, text),
            f"{criteria[indicator].number} {text.word('indicator', indicator)}",
            _words(recorded(data, survey, rt)[indicator], criteria[indicator].unit, text),
            _words(deficit, criteria[indicator].unit, text),
            points_range(*before[rt, indicator], text),
            points_range(*after[rt, indicator], text),
        )
        for (rt, indicator), deficit in sorted(deficits.items())
    ]
    columns = ("place", "criterion", "recorded", "scenario", "points-before", "points-after")
    return Grid(tuple((text(f"changes-col-{name}"), "-" in name) for name in columns), tuple(body))


def _points(scores: Scores, survey: Survey) -> dict[tuple[str, str], tuple[int, int]]:
    rows = scores.criteria
    rows = rows[(rows["year"] == survey[0]) & (rows["rule"] == survey[1])]
    return {
        (row.location_id, row.indicator): (int(row.score_low), int(row.score_high))
        for row in rows.itertuples()
    }


def _words(deficit: Deficit | None, unit: str, text: Text) -> str:
    if deficit is None:
        return text("flag-missing")
    unit = "percent" if deficit.shared else unit
    if deficit.low == deficit.high:
        return text.quantity(deficit.low, unit)
    return text("range", low=text.quantity(deficit.low, None), high=text.quantity(deficit.high, unit))


# Side by side -----------------------------------------------------------------------------------------


def compare(view: View, survey: Survey, found: tuple[Scenario, ...]) -> None:
    """All scenarios beside the survey, and all their changes as a file."""
    data, text = view.data, view.text
    show.section(text("compare-title"), text("compare-subtitle", place=view.place_label))
    rt = view.place if data.places[view.place]["level"] == "rt" else None
    grid = remember(results_grid)(data, view.place, survey, found, rt, text)
    show.table(grid, label=text("compare-title"), key="compare", cards=True)
    sheet = partial(findings.scenarios, data, found, survey, text)
    files = downloads.of_page(view, "simulation", {"scenarios": sheet})
    downloads.csv_button(files["scenarios"], "scenarios")
    downloads.workbook_button(files)
