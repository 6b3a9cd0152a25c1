"""One slash command a file: its handlers and COMMAND. See interactions/command.py for the shape."""
