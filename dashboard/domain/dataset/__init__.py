"""Tables as read, places, problems, the cache of answers.

Text is kept as Python's own strings: what a column repeats is there once, and the many small steps of a page
cost a fifth less than with Arrow's, which pandas takes where nothing is said.
"""

import pandas as pd

pd.set_option("mode.string_storage", "python")
