"""Works in words: what was built, and how much of it."""

from dashboard.text.catalogue import Text


def output_words(kind: str, unit: str, volume_millionths: int, text: Text) -> str:
    """Jalan beton 2.762,38 m; only the kind where no volume is stated, or none with its unit: a number alone
    would read as so many works.
    """
    name = text.word("work", kind)
    return f"{name} {text.quantity(int(volume_millionths), unit)}" if volume_millionths and unit else name
