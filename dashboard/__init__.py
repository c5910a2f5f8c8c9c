"""The KOTAKU dashboard: how much slum is left, where, why, what was built and what it cost."""

import os

__version__ = "0.1.0"

# Slides come with lxml, which openpyxl would take to read workbooks, in place of the parser that refuses
# XML that would swell without end.
os.environ["OPENPYXL_LXML"] = "False"
