"""Simulation: what would it take?"""

from dashboard.screen.frame import open_page
from dashboard.screen.parts import Widgets, show_page
from dashboard.screen.simulation import deficits, plan_inputs, scenarios

view = open_page("simulation", "indicators")

widgets = {
    "results": Widgets(before=scenarios.choose),
    "options": Widgets(before=plan_inputs.choose, foot=plan_inputs.make_scenario),
}
if show_page(view, "simulation", widgets) == "edit":
    deficits.change(view)
