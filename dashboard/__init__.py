"""The KOTAKU dashboard: how much slum is left, where, why, what was built and what it cost."""

__version__ = "0.1.0"
