"""Every word in both languages, and the formats of numbers, money and dates."""

import ast
import re
from functools import cache

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from dashboard.domain.dataset.places import LEVELS
from dashboard.domain.dataset.problems import REASONS, SEVERITIES
from dashboard.domain.figures.areas import KINDS
from dashboard.domain.money import activities as money
from dashboard.domain.score.indicators import INDICATORS
from dashboard.domain.score.rules import RULES, SLUM_CLASSES
from dashboard.domain.score.scoring import FLAGS
from dashboard.reading.columns.schema import schema_of
from dashboard.settings import ROOT
from dashboard.text.catalogue import LANGUAGES, Text, source_of, text_in
from dashboard.text.names import deficit, lacking, lacking_share
from tests.domain.shipped import documented, illustrative

ID, EN = text_in("id"), text_in("en")
NBSP, MINUS = "\N{NO-BREAK SPACE}", "\N{MINUS SIGN}"
_NAMES = re.compile(r"<\w+>|[a-z]+_id|cost_note|KOTAKU_\w+|(?:aspek|volume)_\w*")
"""Names of columns and settings, which a sentence may quote."""

PAGES = sorted(path.stem for path in (ROOT / "pages").glob("*.py") if path.stem != "__init__")
ASPECTS = RULES["permen_2018"].aspects


class _Variables(Visitor):
    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:
        self.found.add(node.id.name)


@cache
def messages(language: str) -> dict[str, set[str]]:
    """The keys of a catalogue, each with the variables of its message."""
    found = {}
    for entry in FluentParser().parse(source_of(language)).body:
        assert not isinstance(entry, ftl.Junk), f"{language}: {entry.content}"
        if isinstance(entry, ftl.Message):
            assert entry.id.name not in found, f"{language}: {entry.id.name} is there twice"
            variables = _Variables()
            variables.visit(entry)
            found[entry.id.name] = variables.found
    return found


# Catalogues ---------------------------------------------------------------------------------------


def test_every_language_has_a_catalogue_and_indonesian_is_the_first():
    assert list(LANGUAGES) == ["id", "en"]
    parts = {
        language: {path.name for path in (ROOT / "dashboard" / "text" / language).glob("*.ftl")}
        for language in LANGUAGES
    }
    assert {path.parent.name for path in (ROOT / "dashboard" / "text").glob("*/*.ftl")} == set(LANGUAGES)
    assert parts["id"] == parts["en"]


@pytest.mark.thorough
def test_the_catalogues_have_the_same_keys():
    assert messages("id").keys() == messages("en").keys()


def test_a_message_has_the_same_variables_in_both_languages():
    assert [key for key, variables in messages("id").items() if variables != messages("en").get(key)] == []


@pytest.mark.thorough
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_is_words_without_a_gap(language: str):
    def is_whole(words: str) -> bool:
        return bool(words.strip()) and "{" not in words and "_" not in re.sub(_NAMES, "", words)

    text = text_in(language)
    told = {
        key: text(key, **{name: 3 if name in ("n", "kawasan", "rt") else f"<{name}>" for name in variables})
        for key, variables in messages(language).items()
    }
    assert {key: words for key, words in told.items() if not is_whole(words)} == {}


@pytest.mark.parametrize("n", [0, 1, 2, 11])
def test_a_counted_message_has_a_form_for_every_number(n):
    for key, variables in messages("en").items():
        if "n" in variables:
            values = {name: n if name == "n" else "x" for name in variables}
            for text in (ID, EN):
                assert isinstance(text(key, **values), str)


def test_english_tells_one_from_many():
    assert EN("number-rt", n=1) != EN("number-rt", n=2).replace("2", "1")
    assert ID("number-rt", n=2) == "2 RT"


# Registers ----------------------------------------------------------------------------------------

UNITS = {criterion.unit for rule in RULES.values() for criterion in rule.criteria}
UNITS |= {indicator.unit for indicator in INDICATORS.values()}
UNITS |= {"percent", "points"}  # of doubts
UNITS |= {unit for data in (documented(), illustrative()) for unit in data.activities["unit"].dropna()}
POSITIONS = next(field.enum for field in schema_of("locations").fields if field.name == "position_kind")
NEEDED = {
    "page": PAGES, "question": PAGES, "level": LEVELS, "kind": [*KINDS, "none"],
    "class": [*SLUM_CLASSES, "range"], "aspect": ASPECTS, "indicator": INDICATORS, "flag": FLAGS,
    "problem": [*REASONS, "where-file", "where-line", "where-column", "where-cell"], "severity": SEVERITIES,
    "effect": SEVERITIES, "amount": money.AMOUNT_KINDS, "amount-of": money.AMOUNT_KINDS,
    "amount-note": money.AMOUNT_KINDS, "source": [*money.FUNDING_SOURCES, money.UNKNOWN],
    "family": [*money.FAMILIES, money.UNKNOWN], "work": money.KINDS,
    "stage": [*money.STAGES, money.UNKNOWN], "implementer": [money.UNKNOWN], "unit": [*UNITS, "none"],
    "one": sorted(UNITS - {"percent", "points"}),
    "position": [*POSITIONS, "none"],
}  # fmt: skip


@pytest.mark.parametrize("group", NEEDED)
def test_everything_registered_has_a_word_in_both_languages(group):
    for key in NEEDED[group]:
        assert f"{group}-{key}" in messages("id"), f"{group}-{key}"
        assert f"{group}-{key}" in messages("en"), f"{group}-{key}"


@pytest.mark.parametrize(
    "group", ["kind", "class", "aspect", "indicator", "flag", "amount", "source", "work", "stage"]
)
def test_no_two_entries_of_a_register_share_a_word(group):
    for text in (ID, EN):
        words = [text(f"{group}-{key}") for key in NEEDED[group] if not messages("id")[f"{group}-{key}"]]
        assert len(words) == len(set(words))


@pytest.mark.parametrize("data", [documented(), illustrative()], ids=lambda data: data.package.name)
def test_every_key_in_the_shipped_files_has_a_word(data):
    columns = {
        "work": data.activities["kind"], "source": data.activities["funding_source"],
        "unit": data.activities["unit"], "stage": data.activities["stage"], "kind": data.readings["status"],
    }  # fmt: skip
    for group, column in columns.items():
        for key in column.dropna().unique():
            assert ID.word(group, key) == ID(f"{group}-{key}"), f"{group}-{key}"


CHECKED = sorted((ROOT / "dashboard" / "domain" / "doubts").glob("*.py"))


@cache
def told_by_checks() -> list[tuple[str, set[str]]]:
    """Every reason that a check names, with the details it gives; a call that passes others on gives any."""
    found = []
    for path in CHECKED:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in (
                "doubt",
                "_of_column",
                "_of_map",
            ):
                given = {keyword.arg for keyword in node.keywords}
                if None not in given:
                    found += [(key, given) for key in literals(node.args[2])]
    return found


def test_the_sentence_of_a_doubt_says_nothing_that_its_check_does_not_know():
    assert len(told_by_checks()) > 20
    for reason, given in told_by_checks():
        assert reason in REASONS
        assert messages("id")[f"problem-{reason}"] <= {"value", "column", *given}, reason


def test_a_sentence_on_reading_says_nothing_that_no_problem_knows():
    read_by = [path.read_text(encoding="utf-8") for path in (ROOT / "dashboard" / "reading").rglob("*.py")]
    known = set(re.findall(r'"(\w+)": |(?<=[(, ])(\w+)=', "\n".join(read_by)))
    names = {name for pair in known for name in pair if name} | {"value", "column", "lines", "place", "how"}
    checked = {reason for reason, _ in told_by_checks()}
    for reason in set(REASONS) - checked - {"works_over_deficit", "work_over_deficit"}:
        if not reason.endswith(("_stated_otherwise", "_not_computable")):
            assert messages("id")[f"problem-{reason}"] <= names, reason


# Keys in the code -----------------------------------------------------------------------------------

SOURCES = sorted([*(ROOT / "dashboard").rglob("*.py"), *(ROOT / "pages").glob("*.py")])


@cache
def calls() -> list[tuple[str, ast.expr, ast.Call]]:
    """Every `text(…)` in the code with its first argument and where it stands."""
    found = []
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args:
                name = getattr(node.func, "attr", getattr(node.func, "id", None))
                if name == "text" or (name == "self" and path.stem == "catalogue"):
                    found.append((f"{path.relative_to(ROOT)}:{node.lineno}", node.args[0], node))
    return found


def literals(node: ast.expr) -> list[str]:
    """The keys an argument can be: one, or one of two in `a if b else c`."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    return [*literals(node.body), *literals(node.orelse)] if isinstance(node, ast.IfExp) else []


LITERAL = [(where, key, call) for where, node, call in calls() for key in literals(node)]


def test_keys_are_found_in_the_code():
    assert len(LITERAL) > 100


def test_every_literal_key_is_in_the_catalogues():
    assert [f"{where} {key}" for where, key, _ in LITERAL if key not in messages("id")] == []


def test_every_literal_key_gets_the_values_of_its_message():
    wrong = []
    for where, key, call in LITERAL:
        given = {keyword.arg for keyword in call.keywords}
        lacking = messages("id").get(key, set()) - given
        if lacking and None not in given:
            wrong.append(f"{where} {key}: {lacking}")
    assert wrong == []


def test_every_key_with_a_gap_fits_some_message():
    for where, node, _ in calls():
        if isinstance(node, ast.JoinedStr):
            parts = [re.escape(p.value) if isinstance(p, ast.Constant) else ".+" for p in node.values]
            pattern = re.compile("".join(parts))
            assert any(pattern.fullmatch(key) for key in messages("id")), f"{where} {pattern.pattern}"


def test_every_group_of_words_is_in_the_catalogues():
    source = "\n".join(path.read_text(encoding="utf-8") for path in SOURCES)
    groups = set(re.findall(r'\.word\(\s*"([\w-]+)"', source))
    assert len(groups) > 5
    for group in groups:
        assert any(key.startswith(f"{group}-") for key in messages("id")), group


def test_an_unknown_key_or_a_missing_value_is_an_error():
    with pytest.raises(KeyError, match="id: no-such-key"):
        ID("no-such-key")
    with pytest.raises(KeyError, match="range"):
        ID("range", low="1")
    assert ID.has("range")
    assert not ID.has("no-such-key")


# Words from files -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "value", ["<b>bold</b>", "{ $x }", "{ range }", "# title", "a = b", "\u2068", "-term", "*"]
)
def test_values_are_text_and_never_markup_or_code(value):
    for text in (ID, EN):
        assert text("range", low=value, high="2") == f"{value}–2"


def test_no_invisible_signs_are_put_around_values():
    assert (
        ID("headline-area-none", place="Kampung Bugis") == "Belum ada angka luas kumuh untuk Kampung Bugis."
    )


def test_a_word_that_no_catalogue_knows_is_shown_as_typed():
    assert ID.word("source", "Hibah <Jepang>") == "Hibah <Jepang>"
    assert ID.word("source", "no/such") == "no/such"
    assert ID.word("work", "bridge") == "bridge"
    assert ID.word("unit", None) == ID("unit-none")


@pytest.mark.parametrize("group", ["source", "work", "unit", "kind", "stage", "class", "amount", "position"])
def test_no_word_in_a_file_can_ask_for_a_message_with_values(group):
    """`word` reads `<group>-<key>` with the key of a file: such a message must need nothing."""
    columns = {"class", "amount", "kind", "stage", "position"}  # closed lists: no other key reaches them
    for key, variables in messages("id").items():
        rest = key.removeprefix(f"{group}-")
        if group not in columns and rest != key and rest.isidentifier():
            assert not variables, key


# Formats --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "quantity", "unit", "words"),
    [
        (ID, 18_920_000, "ha", f"18,92{NBSP}ha"),
        (EN, 18_920_000, "ha", f"18.92{NBSP}ha"),
        (ID, 1_460_390_000, "m", f"1.460,39{NBSP}m"),
        (EN, 1_460_390_000, "m", f"1,460.39{NBSP}m"),
        (ID, 12_600_000, "ha", f"12,60{NBSP}ha"),
        (ID, 79_000_000, "unit", f"79{NBSP}unit"),
        (EN, 50_000_000, "kk", f"50{NBSP}households"),
        (ID, 1_200_000_000, "people", f"1.200{NBSP}jiwa"),
        (ID, -2_500_000, "m", f"{MINUS}2,50{NBSP}m"),
        (ID, 3_000_000, None, "3"),
        (ID, 3_000_000, "people/ha", f"3{NBSP}jiwa/ha"),
        (ID, 3_000_000, "butir/ha", f"3{NBSP}butir/ha"),
    ],
)
def test_a_quantity_has_the_signs_of_the_language_and_a_unit_that_stays_with_it(text, quantity, unit, words):
    assert text.quantity(quantity, unit) == words


@pytest.mark.parametrize(
    ("text", "value", "decimals", "words"),
    [
        (ID, 1460.39, 2, "1.460,39"), (EN, 1460.39, 2, "1,460.39"), (ID, 5, 0, "5"), (ID, 5, 2, "5,00"),
        (ID, -3, 0, f"{MINUS}3"), (ID, 1_234_567, 0, "1.234.567"), (EN, 0.5, 1, "0.5"),
    ],
)  # fmt: skip
def test_a_number_has_as_many_decimals_as_asked_for(text, value, decimals, words):
    assert text.number(value, decimals) == words


@pytest.mark.parametrize(
    ("text", "hundredths", "words"),
    [
        (ID, 7540, f"75,4{NBSP}%"),
        (EN, 7540, "75.4%"),
        (ID, 10_000, f"100,0{NBSP}%"),
        (ID, 0, f"0,0{NBSP}%"),
    ],
)
def test_a_share_is_a_percent_with_one_decimal(text, hundredths, words):
    assert text.percent(hundredths) == words


@pytest.mark.parametrize(
    ("amount", "indonesian", "english"),
    [
        (0, "Rp0", "Rp0"),
        (999, "Rp999", "Rp999"),
        (420_000, f"Rp420{NBSP}ribu", f"Rp420{NBSP}thousand"),
        (16_500_000, f"Rp16,5{NBSP}juta", f"Rp16.5{NBSP}million"),
        (1_303_500_000, f"Rp1,3{NBSP}miliar", f"Rp1.3{NBSP}billion"),
        (19_762_620_000, f"Rp19,76{NBSP}miliar", f"Rp19.76{NBSP}billion"),
        (24_866_120_000, f"Rp24,87{NBSP}miliar", f"Rp24.87{NBSP}billion"),
        (2_000_000_000_000, f"Rp2{NBSP}triliun", f"Rp2{NBSP}trillion"),
        (999_999_999, f"Rp1{NBSP}miliar", f"Rp1{NBSP}billion"),
        (999_999, f"Rp1{NBSP}juta", f"Rp1{NBSP}million"),
    ],
)
def test_an_amount_in_a_sentence_is_short(amount, indonesian, english):
    assert (ID.rupiah(amount), EN.rupiah(amount)) == (indonesian, english)


def test_an_amount_in_a_table_is_exact():
    assert ID.rupiah_exact(19_762_620_000) == "Rp19.762.620.000"
    assert EN.rupiah_exact(19_762_620_000) == "Rp19,762,620,000"


@pytest.mark.parametrize(
    ("iso", "indonesian", "english"),
    [
        ("2018", "2018", "2018"),
        ("2018-12", "Desember 2018", "December 2018"),
        ("2026-11-24", "24 November 2026", "24 November 2026"),
        ("2021-08-07", "7 Agustus 2021", "7 August 2021"),
    ],
)
def test_a_date_is_as_precise_as_it_is_known(iso, indonesian, english):
    assert (ID.date(iso), EN.date(iso)) == (indonesian, english)


def test_a_list_ends_in_and():
    assert (ID.joined(["a", "b", "c"]), EN.joined(["a", "b"])) == ("a, b dan c", "a and b")
    assert (ID.joined(["a"]), ID.joined([])) == ("a", "")


def test_a_catalogue_is_read_once():
    assert text_in("id") is text_in("id")
    assert isinstance(text_in("en"), Text)


def test_numbers_are_rounded_half_up_as_the_rule_rounds():
    text = text_in("id")
    shown = [
        text.percent(8285),
        text.percent(1195),
        text.quantity(125_000, "ha"),
        text.quantity(15_825_000, "m"),
    ]
    assert [words.replace("\N{NO-BREAK SPACE}", " ") for words in shown] == [
        "82,9 %",
        "12,0 %",
        "0,13 ha",
        "15,83 m",
    ]


@pytest.mark.parametrize("length", [99, 101, 2_500, 50_000])
def test_a_value_of_any_length_is_filled_in_as_it_is(length: int):
    words = "\\0{ $a }" + "a" * length
    assert text_in("id")("stamp-undated", place=words, data="b") == f"{words} · b"
    inside_a_choice = dict.fromkeys(("number", "place", "stated", "code", "computed", "other"), words)
    assert words in text_in("id")("problem-handling_stated_otherwise", n=2, **inside_a_choice)


def test_a_unit_of_a_criterion_is_a_building_in_every_rule():
    """So a deficit of hydrants in units is told in buildings without cover, never in missing hydrants."""
    of_units = [c for rule in RULES.values() for c in rule.criteria if c.unit == "unit"]
    assert {c.base for c in of_units} == {"buildings"}
    assert {deficit(3_000_000, c.unit, ID) for c in of_units} == {"3\N{NO-BREAK SPACE}bangunan"}
    assert {deficit(3_000_000, c.unit, EN) for c in of_units} == {"3\N{NO-BREAK SPACE}buildings"}


def test_every_criterion_of_every_rule_has_one_phrase_for_what_it_lacks_in_its_unit():
    for text in (ID, EN):
        for rule in RULES.values():
            phrases = [lacking("9", [c.id], c.unit, text) for c in rule.criteria]
            assert len(set(phrases)) == len(rule.criteria)
    assert lacking("9 ha", ["drainage_absence"], "ha", ID) == "9 ha tanpa saluran"
    assert lacking("9 m", ["drainage_absence"], "m", ID) == "9 m saluran belum ada"
    either = lacking("622 bangunan", ["fire_infrastructure", "fire_equipment"], "unit", ID)
    assert either == "622 bangunan tanpa prasarana pemadam atau tanpa alat pemadam"
    share = lacking_share(6000, 10000, "fire_equipment", "unit", ID).replace("\N{NO-BREAK SPACE}", " ")
    assert share == "60,0–100,0 % bangunan tanpa alat pemadam"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_is_found_by_its_key_alone(language: str):
    text = Text(language)
    parsed = [
        entry.id.name for entry in FluentParser().parse(source_of(language)).body if hasattr(entry, "id")
    ]
    assert all(text.has(key) for key in parsed)
    assert not text.has("no-such-message")
    assert not text.has("[one] x")
    assert len(text._entries) == len(parsed)
