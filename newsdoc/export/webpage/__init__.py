"""The annotated article as a web page that stands alone: who said what, and when, in the text.

No script, no outside resource: the page reads from a mail, an archive or a stick as well.
"""

from newsdoc.export.webpage.page import frame, html

__all__ = ["frame", "html"]
