"""The shapes of marks, one table for all pictures: what stands behind a value looks alike everywhere."""

MARK_SHAPES = ("square", "circle", "hexagon", "triangle", "diamond", "pentagon", "star", "cross", "x")
