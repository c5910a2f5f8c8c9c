"""Panels beside each other: what is compared, each in a few sentences."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Panel:
    """key: tells it apart from the others."""

    key: str
    title: str
    sentences: tuple[str, ...]


@dataclass(frozen=True)
class Panels:
    """In reading order."""

    panels: tuple[Panel, ...]
