"""How a figure is marked in every picture of this page, by what stands behind it."""

SHAPE_OF = {
    "decree": "square", "measured": "circle", "survey": "hexagon", "reported": "triangle",
    "claim": "diamond", "estimate": "pentagon", "illustrative": "star", "score": "cross", "target": "x",
}  # fmt: skip
"""One for each kind of figure, hollow unless decided or measured; one for what the scores of RTs add up to,
and one for where a way leads."""
