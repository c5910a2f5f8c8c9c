"""Method: how is it computed?"""

from dashboard.screen.frame import begin_page
from dashboard.screen.parts import Widgets, show_page
from dashboard.screen.typed import calculator

show_page(begin_page(), "about", {"calculated": Widgets(beside=calculator.fields)})
