"""Pictures of the bot's answers for the documentation, made by the code (``portcullis docs-pictures``).

``scene`` has a real stack with invented data answer commands; ``card`` draws an answer about as Discord shows it.
"""
