"""The function that answers slash commands and buttons."""
