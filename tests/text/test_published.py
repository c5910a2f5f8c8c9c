"""Published figures in words."""

import pytest

from dashboard.text.catalogue import text_in
from dashboard.text.published import measure_name, published

ID, EN = text_in("id"), text_in("en")
MILLION = 1_000_000


@pytest.mark.parametrize(
    ("value", "unit", "slum_class", "short", "exact"),
    [
        (18_920_000, "ha", None, "18,92 ha", "18,92 ha"),
        (1_234_500, "ha", None, "1,23 ha", "1,2345 ha"),
        (200 * MILLION, "ha", None, "200,00 ha", "200,00 ha"),
        (23_562_620_000 * MILLION, "rupiah", None, "Rp23,56 miliar", "Rp23.562.620.000"),
        (2015 * MILLION, "year", None, "2015", "2015"),
        (2 * MILLION, "class", "moderate", "kumuh sedang", "kumuh sedang"),
        (7 * MILLION, "class", None, "7", "7"),
        (400 * MILLION, "people/ha", None, "400 jiwa/ha", "400 jiwa/ha"),
    ],
)
def test_a_value_is_written_as_its_unit_is(value, unit, slum_class, short, exact):
    words = [published(value, unit, slum_class, ID, exact=each) for each in (False, True)]
    assert [word.replace("\N{NO-BREAK SPACE}", " ") for word in words] == [short, exact]


def test_a_measure_may_be_a_kind_of_work_and_one_nobody_knows_stays_as_typed():
    assert measure_name("spending", ID) == "Dana"
    assert measure_name("concrete_road", EN) == EN("work-concrete_road")
    assert measure_name("Odd One", ID) == "Odd One"
