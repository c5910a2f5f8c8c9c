"""Prices of works: the dataset's own, and those of the reader in their place."""

from dashboard.domain.money.prices import prices
from dashboard.domain.works.catalogue_of_works import WORKS
from dashboard.findings.simulation.plan_inputs import set_prices
from dashboard.findings.simulation.prices import price_fields, prices_title, prices_typed
from tests.domain.shipped import illustrative
from tests.findings.looked_at import ID


def typed(**words: str):
    return prices_typed(illustrative(), {field.key: field.words for field in fields()} | words, ID)


def fields(asked: str = ""):
    return price_fields(illustrative(), set_prices({"prices": asked}), ID)


def test_what_is_left_as_the_data_have_it_is_no_price_of_the_reader():
    assert typed() == ("", (), ())


def test_a_price_of_the_reader_is_kept_said_and_shown_as_theirs():
    taken = typed(septic_tank="1.000.000")
    assert taken.kept == "septic_tank:1000000"
    assert taken.understood == (f"Tangki septik {ID.rupiah_exact(1_000_000)}",)
    shown = next(field for field in fields(taken.kept) if field.key == "septic_tank")
    assert (shown.words, shown.note) == ("1.000.000", ID("prices-origin-reader"))


def test_a_price_with_decimals_is_refused_by_the_name_of_its_work():
    taken = typed(septic_tank="1.000.000,50", drain="5")
    (refused,) = taken.refused
    assert refused.startswith("Tangki septik: ")
    assert "bukan bilangan bulat" in refused


def test_every_work_has_a_field_and_says_where_its_price_is_from_or_that_there_is_none():
    own = prices(illustrative())
    for field in fields():
        known = own.get((field.key, WORKS[field.key].unit))
        assert bool(field.words) == (known is not None)
        assert (field.note == ID("prices-origin-none")) == (known is None)
    known = sum(bool(field.words) for field in fields())
    assert prices_title(illustrative(), ID) == ID("prices-title", known=str(known), n=str(len(WORKS)))
