"""What the rule ``phrases`` knows of scams, apart from the rule itself.

``words`` lists ideas in many languages, ``scams`` says which ideas near one another make a scam, ``terms`` compares words,
``native`` reads scripts without blanks, ``shapes`` sees ideas that no list can hold (numbers, addresses, disguises), and
``matching`` puts them together.
"""
