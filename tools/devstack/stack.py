"""A whole Portcullis on this machine: ``with Stack(folder) as stack: …``."""

import os
import signal
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Self

from portcullis.errors import UserError
from tools.devstack import guardian, identity, state
from tools.devstack.layout import PORTS, SERVICES, DiscordAccess, Layout
from tools.devstack.ports import free_ports, is_free
from tools.devstack.processes import POLL_S, START_TIMEOUT_S, Processes, Running
from tools.devstack.program import Program
from tools.devstack.services import programs
from tools.devstack.supervisor import Repeater, Supervisor, call_job

LOOK_EVERY_S = 0.25
A_MINUTE_S = 60.0
MINUTE_JOBS = ("exports", "outbox", "punishments", "reviews")
"""What Supabase Cron calls every minute."""


class Stack:
    """Real Postgres, PostgREST, functions, Edge door and worker, with one address before them.

    Stand-ins take the place of Supabase Auth, Realtime and Storage, and of Discord.

    Args:
        data: the folder for everything that is kept: the database, the secrets, the spool, the logs.
        services: which to run, of ``layout.SERVICES``; others are told the same addresses, where nobody answers.
        extra_env: by service, variables on top of its own.
        port: of the one address; 0 takes the last one again, or a free one.
        discord: the real Discord, instead of the fake one.
        seeded: whether a new database gets the servers of ``supabase/seed.sql``.
        supervise: start dead services again and call the minute jobs; without it a stack only does
            what it is told, as tests want it.
        say: is told what happens, one line at a time.
    """

    def __init__(
        self,
        data: Path,
        *,
        services: Sequence[str] = SERVICES,
        extra_env: Mapping[str, Mapping[str, str]] | None = None,
        port: int = 0,
        discord: DiscordAccess | None = None,
        seeded: bool = False,
        supervise: bool = False,
        say: Callable[[str], None] = lambda _: None,
    ) -> None:
        self.data = data.absolute()
        self._services = services
        self._extra_env = extra_env or {}
        self._port = port
        self._discord = discord
        self._seeded = seeded
        self._supervise = supervise
        self._say = say
        self._lock = threading.RLock()  # the supervisor's thread and the caller's both change what runs
        self._running: dict[str, Running] = {}
        self._repeaters: list[Repeater] = []
        self._processes: Processes | None = None
        self._file_lock: int | None = None

    @property
    def env(self) -> dict[str, str]:
        """Every address and secret, by the name of its environment variable. Once started."""
        return self._layout.env

    def start(self) -> None:
        """Start everything and return when all of it is healthy.

        Raises:
            UserError: a stack runs there already, or a service does not come up; nothing is left running
            then.
        """
        self._file_lock = state.lock(self.data)
        try:
            self._processes = Processes(self._file_lock)
            self._lay_out()
            self._start_in_order()
            self._state.ready = True
            state.write(self.data, self._state)
            if self._supervise:
                self._start_supervision()
        except BaseException:
            self.stop()
            raise

    def stop(self) -> None:
        """Stop everything, newest first. Twice does no harm."""
        for repeater in self._repeaters:
            repeater.stop()
        self._repeaters.clear()
        with self._lock:
            if self._processes is not None:
                self._processes.close()
            self._processes = None
            self._running.clear()
            if self._file_lock is not None:
                os.close(self._file_lock)
            self._file_lock = None

    def program(self, service: str) -> Program:
        """What a service was started with: for another instance of it, beside the stack's own."""
        return self._running[service].program

    def pid(self, service: str) -> int:
        """The process id of a service, which leads the group of its processes."""
        return self._running[service].pid

    def kill(self, service: str, how: signal.Signals = signal.SIGKILL) -> None:
        """Kill a service's processes, as a crash would, and return when its first one is gone."""
        with self._lock:
            running = self._running[service]
            guardian.signal_group(running.pid, how)
            if not running.wait(guardian.GRACE_S):
                raise UserError(f"{service} did not end on {how.name}")

    def restart(self, service: str, extra_env: Mapping[str, str] | None = None) -> None:
        """Stop a service, start it again, and return when it is healthy.

        Args:
            service: its name; it may be dead already.
            extra_env: variables on top of those that it had before.

        Raises:
            UserError: it does not come up.
        """
        with self._lock:
            old = self._running[service]
            self._require_processes().stop(old)
            program = old.program
            self._launch(replace(program, env={**program.env, **(extra_env or {})})).wait_ready()

    def dead(self) -> dict[str, int]:
        """The exit code of each service that has ended by itself."""
        with self._lock:
            codes = {name: running.exit_code for name, running in self._running.items()}
        return {name: code for name, code in codes.items() if code is not None}

    def revive(self, service: str) -> None:
        """Start a dead service again, without waiting until it is healthy."""
        with self._lock:
            if service in self.dead():
                old = self._running[service]
                self._require_processes().stop(old)
                self._launch(old.program)

    def _lay_out(self) -> None:
        logs = self.data / "logs"
        logs.mkdir(exist_ok=True)
        for log in logs.glob("*.log"):
            log.replace(log.with_suffix(".log.1"))
        secrets = identity.load_or_create(self.data / "secrets.json")
        self._layout = Layout(self.data, self._choose_ports(), secrets, self._discord)
        # A real bot's token stays in the environment that it came from.
        env = {
            name: value for name, value in self.env.items() if not (self._discord and name == "DISCORD_TOKEN")
        }
        self._state = state.State(os.getpid(), dict(self._layout.ports), env)
        state.write(self.data, self._state)
        if "postgres" in self._services:
            self._layout.cluster.init()

    def _choose_ports(self) -> dict[str, int]:
        last = state.read(self.data)
        kept = {name: port for name, port in (last.ports if last else {}).items() if is_free(port)}
        fresh = dict(zip(PORTS, free_ports(len(PORTS)), strict=True))
        chosen = fresh | kept
        if self._port:
            if not is_free(self._port):
                raise UserError(f"port {self._port} is taken")
            chosen["api"] = self._port
        return chosen

    def _start_in_order(self) -> None:
        all_programs = programs(self._layout, seeded=self._seeded, with_llm="llm" in self._services)
        waiting = {each.name: each for each in all_programs if each.name in self._services}
        chosen, healthy = set(waiting), set[str]()
        begun = time.monotonic()
        while chosen - healthy:
            for name, program in list(waiting.items()):
                if healthy.issuperset(chosen.intersection(program.needs)):
                    self._launch(replace(program, env={**program.env, **self._extra_env.get(name, {})}))
                    del waiting[name]
            for name in self._running.keys() - healthy:
                running = self._running[name]
                if running.ready():
                    if running.program.prepare:
                        running.program.prepare()
                    healthy.add(name)
                    self._say(
                        f"{name} is ready after {time.monotonic() - begun:.1f} s at {running.program.url}"
                    )
                elif time.monotonic() - begun > START_TIMEOUT_S:
                    raise UserError(f"{name} is not ready after {START_TIMEOUT_S:.0f} s; {running.tail()}")
            time.sleep(POLL_S)

    def _start_supervision(self) -> None:
        supervisor = Supervisor(self, self._say)
        rounds: list[tuple[float, Callable[[], None]]] = [
            (LOOK_EVERY_S, lambda: supervisor.look(time.monotonic()))
        ]
        if "scheduled" in self._running:
            secret = self._layout.identity.scheduled_secret
            rounds += [(A_MINUTE_S, partial(self._call_job, secret, job)) for job in MINUTE_JOBS]
        self._repeaters = [Repeater(pause_s, work, self._say) for pause_s, work in rounds]

    def _call_job(self, secret: str, job: str) -> None:
        call_job(self.env["SCHEDULED_URL"], secret, job, int(time.time()))

    def _launch(self, program: Program) -> Running:
        running = self._require_processes().start(program, self.data / "logs" / f"{program.name}.log")
        self._running[program.name] = running
        self._state.services[program.name] = {
            "pid": running.pid,
            "url": program.url,
            "health_url": program.health_url,
        }
        state.write(self.data, self._state)
        return running

    def _require_processes(self) -> Processes:
        if self._processes is None:
            raise UserError("the stack is not running")
        return self._processes

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
