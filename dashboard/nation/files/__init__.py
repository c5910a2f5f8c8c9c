"""The files of a nation: told apart, proven plain or read by our reader, their rows of one key judged."""
