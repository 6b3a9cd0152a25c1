"""``python -m gateway_worker``: the only long-lived process.

Its environment is ``portcullis.config.WorkerConfig``.
"""

import asyncio
import logging
import os
import sys
from urllib.parse import urlsplit

from gateway_worker.worker import serve
from portcullis import logs
from portcullis.config import WorkerConfig
from portcullis.errors import ConfigError


def main() -> None:
    """Run the worker. A wrong setting ends it with exit code 1 and one line that names the variable."""
    try:
        config = WorkerConfig.from_env(os.environ)
        _check(config)
        logs.configure(config.log_level)
        # hikari's own logs below a warning name session ids and, at DEBUG, whole payloads.
        logging.getLogger("hikari").setLevel(logging.WARNING)
        asyncio.run(serve(config))
    except ConfigError as error:
        sys.exit(str(error))


def _check(config: WorkerConfig) -> None:
    for name, url in (("DETECTION_URL", config.detection_url), ("DISCORD_API_URL", config.discord_api_url)):
        if urlsplit(url).scheme not in {"http", "https"} or not urlsplit(url).hostname:
            raise ConfigError(f"{name} must be an http or https address")
    if config.shard_count < 0:
        raise ConfigError("SHARD_COUNT must be 0 (Discord's recommendation) or more")
    if config.shard_ids and not config.shard_count:
        raise ConfigError("SHARD_COUNT is not set: SHARD_IDS needs it")
    if any(not 0 <= shard < config.shard_count for shard in config.shard_ids):
        raise ConfigError(f"SHARD_IDS must be from 0 to {config.shard_count - 1}, one less than SHARD_COUNT")
    if not 0 <= config.port < 65_536:
        raise ConfigError("PORT must be from 0 to 65535")
    if config.spool_max_mb < 1:
        raise ConfigError("SPOOL_MAX_MB must be 1 or more")


if __name__ == "__main__":
    main()
