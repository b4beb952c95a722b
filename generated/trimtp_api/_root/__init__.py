# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""What has no namespace. The parent package finds it through the index; the stub lists it."""
