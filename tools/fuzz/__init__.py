"""Feeding mutated bytes to the decoders: ``python -m tools.fuzz tl --seconds N``."""
