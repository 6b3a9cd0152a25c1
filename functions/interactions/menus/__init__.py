"""One context menu a file: its handler and MENU. See interactions/menu.py."""
