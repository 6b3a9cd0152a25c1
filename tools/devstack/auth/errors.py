"""What a client is told when it cannot sign in."""


class AuthError(Exception):
    """A refusal.

    Attributes:
        status: of the HTTP answer.
        code: GoTrue's name for it, such as ``invalid_credentials``.
        message: for people.
    """

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
