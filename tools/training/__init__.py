"""Trains the text classifier from labelled messages. Needs scikit-learn, which the bot itself does not."""
