"""Which versions of the data are compared.

Nothing is compared before a reader asks for it, or sends files of their own: those are compared with the data
that they took the place of.
"""

import streamlit as st

from dashboard.domain.dataset.dataset import Dataset
from dashboard.findings.data.comparison import choices, nothing_compared
from dashboard.findings.data.comparison import comparison as compared
from dashboard.findings.data.comparison_words import unrelated_words
from dashboard.findings.data.versions import Versions
from dashboard.findings.words.problems import sentence_of
from dashboard.screen import filters, show
from dashboard.screen.datasets import OWN, dataset_names, load_datasets
from dashboard.screen.escape import markdown
from dashboard.screen.frame import View
from dashboard.screen.parts import show_findings
from dashboard.text.catalogue import Text

CHOICES = ("compare", "difference", "table", "rows")
"""What the address keeps of the comparison."""

_NONE = "none"
_REPLACED = "replaced"


def took_place_of(key: str) -> None:
    """Remember which data were shown when a reader sent their own."""
    if key != OWN:
        st.session_state[_REPLACED] = key


def comparison(view: View) -> None:
    """What to compare with, and what differs; nothing where there are no other data."""
    others = _others(view)
    if not others or load_datasets()[view.dataset_key].build:  # of a nation only a part is looked at
        return
    key = filters.current_of("compare", (_NONE, *others), _usual(view, others))
    if key == _NONE:
        told = nothing_compared(view.text)
        show.section(told.headline, *told.remarks)
        _choose(view, others)
        return
    versions = _versions(view, key, others[key])
    offered = choices(versions, view.text, filters.address())
    told = compared(versions, view, {choice.name: choice.chosen for choice in offered})
    show.section(told.headline, *told.remarks)
    _choose(view, others)
    _cautions(versions, view.text)
    show_findings(view, "data", told, offered)


def _others(view: View) -> dict[str, Dataset]:
    datasets = load_datasets().items()
    return {key: kept.data for key, kept in datasets if key != view.dataset_key and not kept.build}


def _usual(view: View, others: dict[str, Dataset]) -> str:
    """Own files: the data that were shown before them, or the first; nothing else is compared unasked."""
    if view.dataset_key != OWN:
        return _NONE
    replaced = st.session_state.get(_REPLACED)
    return replaced if replaced in others else next(iter(others))


def _choose(view: View, others: dict[str, Dataset]) -> None:
    names = _names(view) | {_NONE: view.text("choice-versions-none")}
    filters.choose(
        "compare",
        (_NONE, *others),
        label=view.text("choice-versions"),
        default=_usual(view, others),
        words=lambda key: names[key],
        width=320,
    )


def _names(view: View) -> dict[str, str]:
    return dataset_names(_others(view) | {view.dataset_key: view.data}, view.text)


def _versions(view: View, key: str, other: Dataset) -> Versions:
    names = _names(view)
    shown, chosen = names[view.dataset_key], names[key]
    if other.private:
        return Versions(view.data, other, (shown, chosen))
    return Versions(other, view.data, (chosen, shown))


def _cautions(versions: Versions, text: Text) -> None:
    """Files that cannot be used, and data of another place."""
    for data in (versions.before, versions.after):
        refused = (problem for problem in data.problems if problem.severity == "refused")
        if first := next(refused, None):
            st.warning(markdown(text("versions-refused", why=sentence_of(first, text))))
    if versions.found.unrelated:
        st.info(markdown(unrelated_words(versions.found, text)))
