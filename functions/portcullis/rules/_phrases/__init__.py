"""What the rule ``phrases`` knows of scams, apart from the rule itself.

``words`` lists ideas in many languages, ``table`` says which ideas near one another make a scam. ``terms`` compares
words, ``native`` reads scripts without blanks, ``shapes`` sees ideas that no list can hold (numbers, disguises),
``index`` prepares all this for looking up, and ``matching`` finds the scams in a text. What is looked up are the
``folded`` modules, which ``folding`` makes of the words.
"""
