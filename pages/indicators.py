"""Indicators: why is it still slum, RT by RT, how far is it from leaving, what has changed, what first?"""

from dashboard.screen.frame import open_page
from dashboard.screen.parts import show_page

show_page(open_page("indicators", "indicators"), "indicators")
