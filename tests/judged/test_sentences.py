"""Every sentence that a reader can find, about every place in every year, is true."""

from collections import defaultdict

import pytest

from tests.judged.case import Case
from tests.judged.facts import facts_of
from tests.judged.reader import Reader
from tests.judged.rules import false_words
from tests.judged.walk import every_place, views_of


@pytest.mark.parametrize(("dataset", "place"), every_place())
def test_every_sentence_is_true(dataset: str, place: str, reader: Reader):
    facts, found = facts_of(dataset), defaultdict(list)
    with reader.at_work():
        for view in views_of(reader, dataset, place):
            for false in false_words(Case(view, facts, reader.open(view))):
                found[false].append(view.address)
    told = [
        f"{addresses[0]} and {len(addresses) - 1} more\n    {words}\n    {rule}: {truth}"
        for (rule, words, truth), addresses in found.items()
    ]
    assert not told, "\n" + "\n".join(told)
