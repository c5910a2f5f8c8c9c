"""The KOTAKU dashboard: how much slum is left, where, why, what was built and what it cost."""
