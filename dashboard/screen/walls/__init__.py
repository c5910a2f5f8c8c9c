"""What a wall shows in place of a page: the screens of a meeting."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from dashboard.screen.frame import MEETING, View
from dashboard.screen.walls.meeting import meeting

WALLS: Mapping[str, Callable[[View], None]] = MappingProxyType({MEETING: meeting})
"""By what the address calls it."""
