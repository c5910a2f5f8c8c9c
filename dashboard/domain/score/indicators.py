"""The register of indicators: every quantity that a reading may give a value of."""

from dataclasses import dataclass

from dashboard.domain.score.rules import RULES


@dataclass(frozen=True)
class Indicator:
    """A quantity in the register; `criterion` when a scoring rule counts it."""

    key: str
    unit: str
    source: str
    criterion: bool


def _criteria() -> dict[str, Indicator]:
    """The criteria of all rules; the newest rule that knows one names its unit."""
    newest_last = sorted(RULES.values(), key=lambda rule: rule.in_force_from)
    return {
        criterion.id: Indicator(criterion.id, criterion.unit, rule.title, criterion=True)
        for rule in newest_last
        for criterion in rule.criteria
    }


INDICATORS: dict[str, Indicator] = _criteria() | {
    "slum_area": Indicator("slum_area", "ha", "SK Kumuh; Permen PUPR 14/PRT/M/2018", criterion=False),
}
