"""Measures the judge on labelled messages: each row alone, as ``portcullis evaluate`` and training need it."""
