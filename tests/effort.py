"""How often a property is tried: a little at every save, twenty times as often with KOTAKU_EFFORT=20."""

import os

from hypothesis import settings

EFFORT = int(os.environ.get("KOTAKU_EFFORT", "1"))


def tries(n: int) -> settings:
    """So many examples, times the effort: some fifteen of what makes a dataset, more of what is cheap."""
    return settings(max_examples=n * EFFORT, deadline=None)
