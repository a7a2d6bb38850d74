"""House styles: subclasses that know the habits of one newsroom."""
