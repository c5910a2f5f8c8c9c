"""Trends: is the slum area shrinking, and which figures contradict each other?"""

from dashboard.screen.frame import open_page
from dashboard.screen.parts import show_page

show_page(open_page("trends", uses=("indicators",)), "trends")
