"""Collaboration: who does what, and do promises hold?"""

from dashboard.screen.frame import open_page
from dashboard.screen.parts import show_page

show_page(open_page("collaboration", "activities", "collaboration"), "collaboration")
