"""What `streamlit run dashboard/app.py` starts: the frame around every page, and the navigation."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # streamlit adds only this folder

from dashboard.screen.frame import run
from dashboard.screen.walls import WALLS

run(WALLS)
