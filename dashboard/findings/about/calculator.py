"""Calculator: a deficit and its base as a reader types them, scored as anybody would do it by hand."""

from collections.abc import Mapping
from decimal import Decimal

from dashboard.domain.dataset.quantities import MILLION
from dashboard.domain.score.rescoring import Deficit, scored_deficit
from dashboard.domain.score.rules import Criterion, Rule
from dashboard.domain.score.score_breakdown import COUNTED
from dashboard.domain.score.scores import ScoredCriterion
from dashboard.findings.about.page import rule_choice, rule_in
from dashboard.findings.choice import LIST, Choice, choice, typed
from dashboard.findings.finding import Finding, Findings
from dashboard.findings.scope import Scope
from dashboard.findings.typed_numbers import (
    NumberField,
    Taken,
    TypedQuantity,
    as_typed,
    millionths,
    numbers_typed,
    told_of,
)
from dashboard.findings.words.bands import ALL, band_samples, band_words, band_zones
from dashboard.findings.words.scores import criterion_sentence, left_words
from dashboard.pictures.tracks import Axis, TrackMark, TrackRow, Tracks
from dashboard.pictures.words.paragraphs import Paragraphs
from dashboard.text import names
from dashboard.text.catalogue import Text
from dashboard.text.names import criterion_name, deficit_unit

CRITERION, VOLUME, BASE = "criterion", "volume", "base"
"""What the address calls the criterion, and the deficit and its base in millionths of its unit."""

MOST = 10**9
"""Of any unit: more than the nation has of it."""

_EXAMPLE = (302 * MILLION, 400 * MILLION)
"""What stands there before anything is typed, of hectares a hundredth: 75.5 %, between two printed bands."""


def choices(scope: Scope, asked: Mapping[str, str]) -> tuple[Choice, ...]:
    """The rule, the criterion, and what was typed: what cannot be is as if it had not been."""
    rule, text = rule_choice(scope, asked), scope.text
    named = rule_in({rule.name: rule.chosen}).named
    words = {key: criterion_name(one.number, key, text) for key, one in named.items()}
    label = text("choice-criterion")
    chosen = choice(
        CRITERION, tuple(named), words.__getitem__, asked, label=label, look=LIST, width=340, of="calculated"
    )
    return rule, chosen, typed(VOLUME, _known(asked, VOLUME)), typed(BASE, _known(asked, BASE))


def _known(asked: Mapping[str, str], name: str) -> str:
    """Whole millionths in the address; nothing where it names none."""
    words = asked.get(name, "")
    known = words.isascii() and words.isdigit() and len(words) <= len(str(MOST * MILLION))
    return str(int(words)) if known and int(words) <= MOST * MILLION else ""


def calculator(scope: Scope, asked: Mapping[str, str]) -> Findings:
    """The share on the bands, and the way there step by step."""
    rule, text = rule_in(asked), scope.text
    criterion, deficit = rule.named[asked[CRITERION]], deficit_asked(asked)
    row = scored_deficit(rule, criterion, deficit)
    sentence = criterion_sentence(row, rule, text)
    title = text("calculator-steps-title")
    found = (
        Finding("calculated", picture=_bands(row, rule, text), alt=sentence, source=rule.title),
        Finding("steps", title=title, picture=Paragraphs(_steps(row, criterion, rule, text)), alt=title),
    )
    return Findings(_headline(row, criterion, asked, text), findings=found)


def deficit_asked(asked: Mapping[str, str]) -> Deficit:
    """The deficit and its base in the address, the example where it names neither."""
    volume, base = asked[VOLUME], asked[BASE]
    if not volume and not base:
        times = 100 if rule_in(asked).named[asked[CRITERION]].unit == "ha" else 1
        volume, base = (str(number // times) for number in _EXAMPLE)
    return Deficit(int(volume or 0), int(volume or 0), int(base or 0))


def _headline(row: ScoredCriterion, criterion: Criterion, asked: Mapping[str, str], text: Text) -> str:
    if row.flag == "no_base":
        return text("headline-calculator-no-base")
    values = {
        "volume": text.quantity(int(row.volume), None),
        "base": names.deficit(int(row.base), criterion.unit, text),
    }
    key = "headline-calculator" if asked[VOLUME] or asked[BASE] else "headline-calculator-example"
    return text(key, points=row.score_low, percent=text.percent(int(row.percent_low), 2), **values)


def _bands(row: ScoredCriterion, rule: Rule, text: Text) -> Tracks:
    known = row.flag != "no_base"
    words = text.percent(int(row.percent_low), 2) if known else text("flag-no_base")
    marks = (TrackMark(int(row.percent_low), int(row.percent_low)),) if known else ()
    name, sentence = criterion_name(row.number, row.indicator, text), criterion_sentence(row, rule, text)
    axis = Axis(name, words, marks, ALL, zones=band_zones(rule, text))
    note = left_words(row, rule, text)
    track = TrackRow(row.indicator, "", sentence, note, (axis,))
    return Tracks(sentence, (track,), band_samples(rule, text), text("bands-legend"))


def _steps(row: ScoredCriterion, criterion: Criterion, rule: Rule, text: Text) -> tuple[str, ...]:
    """Divide, round, find the band, take the points."""
    if row.flag == "no_base":
        return (text("calculator-no-base"),)
    values = {
        "volume": names.deficit(int(row.volume), criterion.unit, text),
        "base": names.deficit(int(row.base), criterion.unit, text),
        "percent": text.percent(int(row.percent_low), 2),
    }
    over = text("calculator-over") if row.flag == "over_base" else ""
    if not row.base:
        return (text("calculator-nothing", **values),)
    return (
        f"{text('calculator-divide', **values)} {over}".strip(),
        text("calculator-band", band=band_words(row, rule, text), percent=values["percent"]),
        text("calculator-points", n=row.score_low, left=left_words(row, rule, text)).strip(),
    )


# What is typed ----------------------------------------------------------------------------------


def calculator_fields(scope: Scope, asked: Mapping[str, str]) -> tuple[NumberField, ...]:
    """A field for the deficit and one for what it is divided by."""
    criterion, deficit, text = rule_in(asked).named[asked[CRITERION]], deficit_asked(asked), scope.text
    unit = text.word("unit", deficit_unit(criterion.unit))
    quantity = TypedQuantity(criterion.unit, Decimal(MOST), criterion.unit in COUNTED)
    counted = names.lacking(unit, [criterion.id], criterion.unit, text)
    labels = {
        VOLUME: text("calculator-volume", counted=counted),
        BASE: text("calculator-base", base=text(f"base-{criterion.base}"), unit=unit),
    }
    values = {VOLUME: deficit.low, BASE: deficit.of}
    return tuple(
        NumberField(key, label, label, quantity, as_typed(Decimal(values[key]) / MILLION, text))
        for key, label in labels.items()
    )


def calculator_typed(
    fields: tuple[NumberField, ...], typed: Mapping[str, str], text: Text
) -> Taken[dict[str, str]]:
    """What the address keeps of the two fields; an empty one is nothing."""
    numbers, refused = numbers_typed(fields, typed, text)
    kept = {field.key: str(millionths(numbers.get(field.key, Decimal(0)))) for field in fields}
    understood = tuple(
        told_of(numbers[field.key], field.quantity, text) for field in fields if field.key in numbers
    )
    return Taken(kept, refused, understood)
