"""The language model: what it is asked, what it may answer, and what its answers change."""
