"""The reference as a static site: a page for every method, constructor, type and error, with a search.

``site`` makes it of what ``trimtp.cli.reference`` knows, the templates and the assets; ``links`` finds links that lead
nowhere; ``__main__`` is the command line.
"""
