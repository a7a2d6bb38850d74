"""House styles: subclasses that know the habits of one kind of newsroom.

They use what ``import newsdoc`` gives and nothing else, so each is also an example of how to write
your own.
"""
