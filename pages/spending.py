"""Spending: what did it cost, who paid, is it built, and does it still stand?"""

from dashboard.screen.frame import open_page
from dashboard.screen.parts import show_page

show_page(open_page("spending", "activities"), "spending")
