"""What a text is: folded copy, lines, words."""
