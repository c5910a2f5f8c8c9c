"""A nation that was built (see dashboard/nation): opened as datasets of what somebody looks at."""
