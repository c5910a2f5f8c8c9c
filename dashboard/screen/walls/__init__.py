"""What a wall shows in place of a page: the screens of a meeting, a screen that turns by itself."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from dashboard.screen.frame import HALL, MEETING, View
from dashboard.screen.walls.hall import hall
from dashboard.screen.walls.meeting import meeting

WALLS: Mapping[str, Callable[[View], None]] = MappingProxyType({MEETING: meeting, HALL: hall})
"""By what the address calls it."""
