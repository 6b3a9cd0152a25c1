"""A checkout in which deploy.sh runs against recorders, and a server in the place of Supabase."""

import os
import shutil
import subprocess
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Self

ROOT = Path(__file__).parents[1]
SETTINGS = {
    "SUPABASE_PROJECT_REF": "abcdefghijklmnopqrst",
    "SUPABASE_ACCESS_TOKEN": "secret-access-token",
    "SUPABASE_DB_PASSWORD": "secret-db-password",
    "SUPABASE_URL": "https://abcdefghijklmnopqrst.supabase.co",
    "SUPABASE_SERVICE_ROLE_KEY": "secret-service-key",
    "GOOGLE_CLOUD_PROJECT": "my-project",
    "GOOGLE_CLOUD_REGION": "europe-west1",
    "DISCORD_TOKEN": "secret-'$(touch owned)'-token",
    "DISCORD_PUBLIC_KEY": "ab" * 32,
    "DETECTION_SECRET": "secret-detection",
    "FINGERPRINT_KEY": "secret-fingerprint",
    "SCHEDULED_SECRET": "secret-scheduled",
}

# Stands in for gcloud, supabase, curl and the project's Python: notes how it was called and what it could read.
RECORDER = """#!/usr/bin/env bash
log=LOG
echo "ARGS $(basename "$0") $*" >>"$log"
echo "TOKENS ${SUPABASE_ACCESS_TOKEN-} ${SUPABASE_DB_PASSWORD-} ${DISCORD_TOKEN-}" >>"$log"
for arg in "$@"; do
  file=${arg#--env-vars-file=}
  if [[ -f $file ]]; then
    { echo "FILE $(stat -c %a "$file") $file"; cat "$file"; } >>"$log"
  fi
done
if [[ $(basename "$0") == curl ]]; then sed 's/^/INPUT /' >>"$log"; fi
if [[ "$*" == *describe* ]]; then echo "https://$3.example.run.app"; fi
"""


def a_checkout(tmp_path: Path) -> Path:
    """A copy of what deploy.sh works with, a filled-in .env, and recorders in place of the real tools."""
    checkout = tmp_path / "checkout"
    checkout.mkdir()
    shutil.copy(ROOT / "deploy.sh", checkout)
    left_out = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "functions", checkout / "functions", ignore=left_out)
    (checkout / "requirements").mkdir()
    (checkout / "requirements" / "functions.txt").write_text("flask==3.1.0\n")
    (checkout / "supabase").mkdir()
    configure(checkout)
    (tmp_path / "bin").mkdir()
    for name in ("gcloud", "supabase", "curl"):
        _executable(tmp_path / "bin" / name, RECORDER.replace("LOG", f"'{tmp_path}/log'"))
    (checkout / ".venv" / "bin").mkdir(parents=True)
    _executable(checkout / ".venv" / "bin" / "python", RECORDER.replace("LOG", f"'{tmp_path}/log'"))
    return checkout


def send_curl_to(url: str, checkout: Path) -> None:
    """Put the real curl in place of the recorder; what it would send to the project goes to ``url``."""
    script = f"""#!/usr/bin/env bash
project='{SETTINGS["SUPABASE_URL"]}'
exec /usr/bin/curl "${{@/$project/{url}}}"
"""
    _executable(checkout.parent / "bin" / "curl", script)


def _executable(path: Path, text: str) -> None:
    path.write_text(text)
    path.chmod(0o755)


def deploy(
    checkout: Path, *arguments: str, system: str = f"/usr/bin{os.pathsep}/bin"
) -> subprocess.CompletedProcess[str]:
    """Run deploy.sh there; nothing of this process's environment is passed on, and ``system`` is behind the tools."""
    return subprocess.run(
        ["/bin/bash", "deploy.sh", *arguments],
        cwd=checkout,
        env={"PATH": f"{checkout.parent / 'bin'}{os.pathsep}{system}"},
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )


def configure(checkout: Path, **settings: str) -> None:
    """Fill in the .env there, with other settings where some are given."""
    lines = [f'{name}="{value}"\n' for name, value in (SETTINGS | settings).items()]
    (checkout / ".env").write_text("# ours\n\n" + "".join(lines))


def log(checkout: Path) -> str:
    """All that the recorders noted, or nothing."""
    path = checkout.parent / "log"
    return path.read_text() if path.exists() else ""


class Supabase:
    """An HTTP server that answers every POST alike and notes path, headers and body."""

    def __init__(self, status: int = 204, answer: bytes = b"") -> None:
        self.requests: list[tuple[str, dict[str, str], bytes]] = []
        noted = self.requests

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                noted.append((self.path, dict(self.headers), body))
                self.send_response(status)
                self.end_headers()
                self.wfile.write(answer)

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - http.server's own name
                """Say nothing on stderr."""

        self._server = HTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever)
        self.url = f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
