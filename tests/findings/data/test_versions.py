"""Two versions of the data, and where what is worked out of them is kept."""

import pytest

from dashboard.findings.data.versions import Versions
from dashboard.reading.folder import read_upload
from tests.domain.shipped import DATA, KAMPUNG_BUGIS, documented, illustrative


@pytest.mark.thorough
def test_what_a_reader_sent_is_remembered_with_their_own_data_and_nowhere_else():
    own = read_upload({path.name: path.read_bytes() for path in (DATA / "contoh").glob("*")}, "Data Anda")
    for versions in (
        Versions(documented(), own, ("a", "b")),
        Versions(own, documented(), ("b", "a")),
    ):
        assert versions.found is versions.found
        assert versions.totals(None) is versions.totals(None)
    kept = [str(question) for question in documented().cache._answers]
    assert kept
    assert not any(own.version in question for question in kept)


def test_the_place_that_holds_all_others_is_the_whole():
    versions = Versions(documented(), illustrative(), ("a", "b"))
    assert versions.is_whole("21")
    assert not versions.is_whole(KAMPUNG_BUGIS)


def test_a_place_is_alike_where_all_that_changed_lies_in_it():
    versions = Versions(documented(), documented(), ("a", "b"))
    assert versions.alike(KAMPUNG_BUGIS)
    assert not Versions(documented(), illustrative(), ("a", "b")).alike("21.72.03.1005-RW006-RT002")
