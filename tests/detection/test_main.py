"""The detection function as a process: what it loads before its first verdict."""

import subprocess
import sys
from pathlib import Path

FUNCTIONS = Path(__file__).parents[2] / "functions"
ENVIRONMENT = {
    "PYTHONPATH": str(FUNCTIONS),
    "SUPABASE_URL": "http://127.0.0.1:9",
    "SUPABASE_SERVICE_ROLE_KEY": "key",
    "DISCORD_TOKEN": "token",
    "DETECTION_SECRET": "secret",
    "FINGERPRINT_KEY": "key",
}
LATER = (
    "requests", "urllib3", "certifi", "postgrest", "httpx", "openai", "matplotlib", "numpy", "sklearn", "re2",
    "rapidfuzz", "concurrent.futures.thread",
    "portcullis.db.store", "portcullis.discord.client", "portcullis.llm", "portcullis.outbox",
)  # fmt: skip


def printed(script: str) -> str:
    return subprocess.run(
        [sys.executable, "-c", script], env=ENVIRONMENT, capture_output=True, text=True, check=True
    ).stdout.strip()


def test_a_cold_start_loads_nothing_that_only_some_batches_need() -> None:
    assert printed(f"import detection.main, sys; print([m for m in {LATER!r} if m in sys.modules])") == "[]"


def test_the_garbage_collector_leaves_alone_what_a_cold_start_loads() -> None:
    assert (
        printed("import detection.main, gc; print(gc.get_freeze_count() > len(gc.get_objects()))") == "True"
    )
