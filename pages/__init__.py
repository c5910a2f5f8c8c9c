"""One short script for each question a reader asks; pages import neither pandas nor each other."""
