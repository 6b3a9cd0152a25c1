"""Invented but realistic data for a database, at any size (``portcullis seed``)."""
