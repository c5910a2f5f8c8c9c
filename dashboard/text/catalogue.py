"""Every word a reader sees, in the reader's language.

Words stand in `<language>/<part>.ftl`, a part for each page (Project Fluent: messages with values and
plurals, which translation tools edit), numbers and dates follow the language's own formats (Babel, from
Unicode CLDR).
"""

import datetime
import re
from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from pathlib import Path
from typing import Literal

from babel import Locale
from babel.dates import format_date, format_skeleton
from babel.numbers import format_compact_decimal, format_decimal, get_decimal_symbol
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import Message

from dashboard.text.partial_dates import date_and_precision
from dashboard.text.short import name_shown

_FOLDER = Path(__file__).parent

LANGUAGES: dict[str, str] = {"id": "Bahasa Indonesia", "en": "English"}
"""Key in the address → the language's own name. The first one is the default."""

MILLION = 1_000_000
NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"
MINUS = "\N{MINUS SIGN}"


def source_of(language: str) -> str:
    """All messages of a language as they are written."""
    return "\n".join(path.read_text(encoding="utf-8") for path in sorted((_FOLDER / language).glob("*.ftl")))


_ENTRY = re.compile(r"^(?=[a-zA-Z][\w-]* *=)", re.MULTILINE)
"""Where a message begins: at the edge, all its other lines are set in."""

_LONG = 100
"""Characters above which a value is set in when the sentence is made: Fluent refuses a part above 2,500."""

_MARK = re.compile(r"\0(\w+)\0")
"""Where a long value belongs."""


class Text:
    """Words and formats of one language: `text("trends-title", place=name)`."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._locale = Locale.parse(language)
        self._bundle = FluentBundle([language], use_isolating=False)
        entries = _ENTRY.split(source_of(language))[1:]
        self._entries = {entry.partition("=")[0].rstrip(): entry for entry in entries}
        self._plain: dict[str, str] = {}

    def __call__(self, key: str, /, **values: str | int) -> str:
        """The message of a key with its values filled in; values are text, never markup or code.

        Raises:
            KeyError: the catalogue lacks the key, or the message a value.
        """
        if values:
            return self._made(key, values)
        if key not in self._plain:
            self._plain[key] = self._made(key, values)
        return self._plain[key]

    def _made(self, key: str, values: Mapping[str, str | int]) -> str:
        message = self._message(key)
        if message is None or message.value is None:
            raise KeyError(f"{self.language}: {key}")
        long = (name for name, value in values.items() if isinstance(value, str) and len(value) > _LONG)
        marked = {**values} | {name: f"\0{name}\0" for name in long}
        words, errors = self._bundle.format_pattern(message.value, marked)
        if errors:
            raise KeyError(f"{self.language}: {key}: {errors[0]}")
        return _MARK.sub(lambda mark: str(values.get(mark[1], mark[0])), str(words))

    def _message(self, key: str) -> Message | None:
        """A message, parsed when it is first asked for: nobody waits for words that no page shows."""
        if not self._bundle.has_message(key) and key in self._entries:
            self._bundle.add_resource(FluentResource(self._entries[key]))
        return self._bundle.get_message(key) if self._bundle.has_message(key) else None

    @property
    def decimal_style(self) -> Literal["point", "comma"]:
        """Which sign the language puts before decimals; the other one parts its thousands."""
        return "comma" if get_decimal_symbol(self._locale) == "," else "point"

    def has(self, key: str) -> bool:
        """Whether the catalogue knows the key."""
        return key in self._entries

    def word(self, group: str, key: str | None) -> str:
        """The word for a key from a file, or the key as typed, cut for show, where no catalogue knows it.

        `people/ha` is the message people_per_ha.
        """
        if key is None:
            return self(f"{group}-none")
        plain = key.replace("/", "_per_")
        name = f"{group}-{plain}"
        return self(name) if plain.isidentifier() and self.has(name) else name_shown(key)

    def number(self, value: float | Decimal, decimals: int = 0) -> str:
        """1460.39 → 1.460,39 in Indonesian; as many decimals as asked for, none left out, rounded half up."""
        pattern = "#,##0" + ("." + "0" * decimals if decimals else "")
        rounded = Decimal(str(value)).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
        return format_decimal(rounded, format=pattern, locale=self._locale).replace("-", MINUS)

    def quantity(self, millionths: int, unit: str | None, decimals: int = 2) -> str:
        """A quantity in whole millionths with its unit.

        A whole number has no decimals, except hectares, which are set side by side: 12,60 ha. One is one
        building, not one buildings.
        """
        whole = millionths % MILLION == 0 and (unit != "ha" or millionths == 0)
        amount = self.number(Decimal(int(millionths)) / MILLION, 0 if whole else decimals)
        if not unit:
            return amount
        number = "one" if millionths == MILLION and self.has(f"one-{unit}") else "unit"
        return f"{amount}{NO_BREAK_SPACE}{self.word(number, unit)}"

    def percent(self, hundredths: int, decimals: int = 1) -> str:
        """A share in hundredths of a percent: 7540 → 75,4 %, in English 75.4%."""
        return f"{self.number(Decimal(int(hundredths)) / 100, decimals)}{self('sign-percent')}"

    def rupiah(self, amount: int) -> str:
        """An amount for a sentence: Rp19,76 miliar. From a thousand on, two decimals."""
        if abs(amount) < 1000:
            return self.rupiah_exact(amount)
        step = 1000 ** ((len(str(abs(amount))) - 1) // 3)
        rounded = round(round(amount / step, 2) * step)  # 999,999,999 is a thousand million, not 1000 million
        short = format_compact_decimal(rounded, format_type="long", locale=self._locale, fraction_digits=2)
        return f"Rp{short}".replace(" ", NO_BREAK_SPACE)

    def rupiah_exact(self, amount: int) -> str:
        """An amount for a table: Rp19.762.620.000."""
        return f"Rp{format_decimal(amount, format='#,##0', locale=self._locale)}"

    def date(self, iso: str) -> str:
        """A date as precise as it is known: 2018, Desember 2018, 24 November 2026."""
        day, precision = date_and_precision(iso)
        if precision == "year":
            return str(day.year)
        if precision == "month":
            return format_skeleton("yMMMM", day, locale=self._locale)
        return format_date(day, format="d MMMM y", locale=self._locale)

    def weekday(self, day: datetime.date) -> str:
        """Sabtu."""
        return format_date(day, format="EEEE", locale=self._locale)

    def joined(self, words: list[str]) -> str:
        """a, b dan c."""
        if len(words) < 2:
            return "".join(words)
        return self("list-and", first=", ".join(words[:-1]), last=words[-1])


@cache
def text_in(language: str) -> Text:
    """The catalogue of one of LANGUAGES, read once."""
    return Text(language)
