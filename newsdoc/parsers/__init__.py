"""The parsers, one a room: each reads a page and gives one layer of values."""
