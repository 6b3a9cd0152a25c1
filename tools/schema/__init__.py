"""What is written from the migrated schema: the row types of Python, and the pages about the database."""
