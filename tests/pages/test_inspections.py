"""Still working? as a reader meets it."""

import pytest

from dashboard.text.catalogue import LANGUAGES, text_in
from tests.domain.shipped import documented, illustrative, of_each_level
from tests.findings.looked_at import part, scope
from tests.pages.opened import (
    DOCUMENTED,
    KAMPUNG_BUGIS,
    SAMPLE,
    elements,
    headline,
    opened,
    words,
)

pytestmark = pytest.mark.thorough


def checks(**address: str):
    return opened("spending", show="checks", **address)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("data", [documented(), illustrative()], ids=lambda data: data.package.name)
def test_its_headline_is_short_at_every_level_in_both_languages(data, language):
    for place in of_each_level(data):
        told = part(scope(data, place, None, text_in(language)), "spending", "checks").headline
        assert 0 < len(told.split()) <= 15, told


def test_works_that_nobody_inspected_are_told_as_such_and_since_when_they_wait():
    app = checks(data=DOCUMENTED, place=KAMPUNG_BUGIS)
    assert headline(app) == "Belum tercatat pemeriksaan atas 7 kegiatan fisik yang selesai di Kampung Bugis."
    assert "7 kegiatan fisik sudah waktunya diperiksa, paling lama sejak 2019" in words(app)
    assert "belum diperiksa 7" in elements(app)
    assert "ya 0" not in elements(app)


def test_the_rule_is_told_as_our_own():
    assert "Aturan dasbor ini, bukan peraturan pemerintah" in words(checks(data=DOCUMENTED))


def test_what_was_found_is_counted_by_question():
    app = checks(data=SAMPLE, place=KAMPUNG_BUGIS)
    assert headline(app) == "15 dari 40 kegiatan fisik yang selesai pernah diperiksa; 10 masih dipakai."
    assert "ya 13, sebagian 1, tidak 1, belum diperiksa 25" in elements(app)
    assert "3 kegiatan belum selesai, belum perlu diperiksa." in words(app)


def test_an_inspection_is_told_with_who_looked_what_they_found_and_what_the_work_improved():
    told = elements(checks(data=SAMPLE, place="21.72.03.1005-RW006-RT003"))
    assert "15 September 2020, KPP" in told
    assert "Pompa rusak sejak Juli 2020." in told
    assert "6 KK tanpa air minum aman" in told.replace("\N{NO-BREAK SPACE}", " ")


def test_a_long_list_is_shown_part_by_part_and_says_how_many_are_left():
    app = checks(data=SAMPLE, place=KAMPUNG_BUGIS, look="4")
    assert "dan 30 lainnya; semuanya ada di unduhan." in words(app)
    assert elements(app) != elements(checks(data=SAMPLE, place=KAMPUNG_BUGIS))


@pytest.mark.parametrize("nonsense", ["0", "99", "x"])
def test_an_address_that_asks_for_no_part_opens_with_the_first(nonsense):
    app = checks(data=SAMPLE, place=KAMPUNG_BUGIS, look=nonsense)
    assert not app.exception
    assert "28 Juni 2017" in elements(app)
