"""Text that Postgres can store and UTF-8 can carry: JSON may hold what neither does."""


def storable(text: str) -> str:
    """Without NUL characters; half surrogate pairs become question marks."""
    return text.replace("\x00", "").encode("utf-8", "replace").decode()
