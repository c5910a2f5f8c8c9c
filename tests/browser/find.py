"""Exit 0 when this machine has a Chromium for the browser tests: `python -m tests.browser.find`."""

import sys

from tests.browser.served import chromium

if __name__ == "__main__":
    sys.exit(chromium() is None)
