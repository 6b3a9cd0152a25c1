"""What a person runs by hand, as ``portcullis <command>``."""
