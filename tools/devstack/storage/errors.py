"""What a client is told when Storage refuses: nearly always HTTP 400, with the status that is meant in the body."""

from typing import Any


class Refusal(Exception):  # noqa: N818 - not an error of ours
    """A refusal.

    Attributes:
        status: the status that is meant.
        code: Storage's name for it, such as ``NoSuchKey``.
        error: its older name, such as ``not_found``.
        message: for people.
    """

    def __init__(self, status: int, code: str, message: str, error: str | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.error = error or code
        self.message = message

    @property
    def body(self) -> dict[str, Any]:
        """The JSON that the client gets."""
        return {
            "statusCode": str(self.status),
            "error": self.error,
            "code": self.code,
            "message": self.message,
        }


def no_such_key() -> Refusal:
    """An object is not there, or the caller may not see it."""
    return Refusal(404, "NoSuchKey", "Object not found", "not_found")


def no_such_bucket() -> Refusal:
    """A bucket is not there."""
    return Refusal(404, "NoSuchBucket", "Bucket not found", "Bucket not found")


def too_large() -> Refusal:
    """An object is larger than the bucket takes."""
    message = "The object exceeded the maximum allowed size"
    return Refusal(413, "EntityTooLarge", message, "Payload too large")


def invalid(message: str) -> Refusal:
    """A request is not as it should be."""
    return Refusal(400, "InvalidRequest", message, "Error")
