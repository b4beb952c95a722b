"""The facts of Telegram that are not in the schema: errors, data centres, server keys.

``normalise`` copies them into the project in one stable form (``tools/data``, ``tools/schema``), ``known`` and
``builtin`` write the Python modules made of them, ``__main__`` is the command line.
"""
