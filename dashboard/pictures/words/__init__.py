"""Pictures that are words: cards, lists, notices, panels, paragraphs, questions."""
