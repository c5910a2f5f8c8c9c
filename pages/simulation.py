"""Simulation: what would it take?"""

from dashboard.screen.frame import open_page
from dashboard.screen.parts import Widgets, show_page
from dashboard.screen.simulation import budget, deficits, scenarios

view = open_page("simulation", "indicators")

widgets = {
    "results": Widgets(before=scenarios.choose),
    "options": Widgets(before=budget.choose, foot=budget.make_scenario),
}
if show_page(view, "simulation", widgets) == "edit":
    deficits.change(view)
