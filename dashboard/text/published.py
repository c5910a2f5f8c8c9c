"""Published figures in words: what is measured, and its value."""

from typing import Protocol

from dashboard.text.catalogue import MILLION, Text


class Published(Protocol):
    """A published figure: what of it is put into words."""

    @property
    def value(self) -> int: ...  # noqa: D102
    @property
    def unit(self) -> str: ...  # noqa: D102
    @property
    def slum_class(self) -> str | None: ...  # noqa: D102
    @property
    def bound(self) -> str | None: ...  # noqa: D102


def measure_name(measure: str, text: Text) -> str:
    """Slum area, money …; a kind of work where the measure is one; as typed where no catalogue knows it."""
    group = "measure" if text.word("measure", measure) != measure else "work"
    return text.word(group, measure)


def published_figure(figure: Published, text: Text, *, exact: bool = False) -> str:
    """A figure as `published` words its value; a limit says so: kurang dari 80 unit/ha."""
    words = published(figure.value, figure.unit, figure.slum_class, text, exact=exact)
    return text(f"bounded-{figure.bound}", value=words) if figure.bound else words


def published(value: int, unit: str, slum_class: str | None, text: Text, *, exact: bool = False) -> str:
    """A value in whole millionths of its unit: 18,92 ha, Rp23,56 miliar, 2015, kumuh sedang.

    Args:
        slum_class: the class that a value of the unit `class` stands for.
        exact: money with every rupiah, quantities with every decimal.
    """
    if slum_class:
        return text.word("class", slum_class)
    if unit == "rupiah":
        return (text.rupiah_exact if exact else text.rupiah)(value // MILLION)
    if unit == "year" and value % MILLION == 0:
        return str(value // MILLION)
    decimals = len(f"{value % MILLION:06d}".rstrip("0")) if exact else 2
    return text.quantity(value, None if unit == "class" else unit, max(2, decimals))
