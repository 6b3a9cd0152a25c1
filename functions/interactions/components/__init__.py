"""One button, menu or modal a file: its handler and COMPONENT. See interactions/component.py."""
