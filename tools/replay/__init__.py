"""Plays labelled messages through a whole Portcullis and holds what it does against the labels."""
