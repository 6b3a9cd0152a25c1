"""The local text classifier: a model that ships with the bot, and needs no key, no network and no scikit-learn.

``features`` takes a text apart, ``model`` weighs the parts, ``storage`` reads and writes models, ``shipped`` is the one
that comes along. ``portcullis train`` makes them.
"""
