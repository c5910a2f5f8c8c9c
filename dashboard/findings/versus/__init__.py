"""Two places or two years side by side, and what differs most between them."""
