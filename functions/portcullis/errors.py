"""Every error that Portcullis raises on purpose. Messages say what to do."""


class PortcullisError(Exception):
    """The base of all errors below; anything else that escapes is a bug."""


class ConfigError(PortcullisError):
    """A deployable cannot start: an environment variable is missing or malformed."""


class RegistryError(PortcullisError):
    """A rule, command, job, handler or effect is not declared as its registry expects."""


class UserError(PortcullisError):
    """The person at the keyboard can mend it; the message is shown to them as it is."""


class SignatureError(PortcullisError):
    """A request does not prove where it comes from. Answer 401 and nothing else."""


class ReplayedError(PortcullisError):
    """This interaction was handled already: somebody plays it again. Answer 409 and nothing else."""


class MalformedEventError(PortcullisError):
    """One event of a batch cannot be read. It is set aside; the rest goes on."""


class DatabaseError(PortcullisError):
    """PostgREST or Postgres refused a call.

    Attributes:
        code: the SQLSTATE (``PC404``, ``23514`` …), PostgREST's own code (``PGRST202``), an HTTP status, or
            ``network`` where no answer came.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(f"database: {message} [{code}]")
        self.code = code
        self.detail = message

    @property
    def transient(self) -> bool:
        """Whether the same call may succeed later: connection, resource and serialisation failures."""
        if self.code.isdecimal() and len(self.code) == 3:
            # An HTTP status: something before PostgREST answered.
            return int(self.code) == 429 or int(self.code) >= 500
        return self.code == "network" or self.code.startswith(("08", "40", "53", "55", "57", "PGRST00"))


class DiscordError(PortcullisError):
    """Discord refused a REST call.

    Attributes:
        status: the HTTP status, 0 where no answer came.
        code: Discord's JSON error code (10008 unknown message, 50013 missing permissions …), 0 if none.
        retry_after: seconds to wait, from a 429; None otherwise.
    """

    def __init__(self, status: int, code: int, message: str, retry_after: float | None = None) -> None:
        super().__init__(f"Discord: {message} [HTTP {status}, code {code}]")
        self.status = status
        self.code = code
        self.retry_after = retry_after

    @property
    def transient(self) -> bool:
        """Whether the same call may succeed later: no answer, a rate limit, or a fault on Discord's side."""
        return self.status in {0, 429} or self.status >= 500


class StorageError(PortcullisError):
    """The place where files are kept refused a call.

    Attributes:
        status: the HTTP status that Storage means (it sends most of them as 400), 0 where no answer came.
    """

    def __init__(self, status: int, message: str) -> None:
        super().__init__(f"storage: {message} [{status}]")
        self.status = status

    @property
    def transient(self) -> bool:
        """Whether the same call may succeed later: no answer, too many calls, or a fault on Storage's side."""
        return self.status in {0, 429} or self.status >= 500
