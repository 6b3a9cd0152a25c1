"""One rule a file: its Settings, a pure check, RULE. See portcullis/rule.py for the shape."""
