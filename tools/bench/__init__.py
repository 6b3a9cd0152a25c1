"""Measurements of the real processes on this machine: ``portcullis bench …``."""
