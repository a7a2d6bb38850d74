"""The house style of the *Linden Post*, a paper that does not exist, as its developers wrote it.

A package of its own, outside newsdoc.
"""

from linden_post.house import LindenPost

__all__ = ["LindenPost"]
