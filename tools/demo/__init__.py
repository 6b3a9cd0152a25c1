"""Ten attacks against a whole Portcullis, in the middle of ordinary chat."""
