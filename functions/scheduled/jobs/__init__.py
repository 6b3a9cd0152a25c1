"""One job per file, with its schedule beside it."""
