"""Exports: which columns they have, how each format is written, and how a large one is made in small steps."""
