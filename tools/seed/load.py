"""Into a database: all or nothing, by COPY, with its triggers at rest."""

import multiprocessing
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from typing import Any, Final, Literal

import psycopg
from psycopg import sql

from portcullis.errors import UserError
from tools.seed.neighbourhood import invent
from tools.seed.plan import MOST_SERVERS, Plan
from tools.seed.platform import invent_platform
from tools.seed.tables import COLUMNS, Rows

Progress = Callable[[int, int], None]
"""Is told how many servers are in, and how many detection events."""
Copies = list[tuple[str, bytes]]
_TRIGGERS: Final = """
    select distinct c.relname from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where c.relnamespace = 'public'::regnamespace and not c.relispartition and not t.tgisinternal
    order by 1"""


def fill(
    url: str, plan: Plan, *, workers: int = 0, append: bool = False, progress: Progress | None = None
) -> int:
    """Fill a migrated database, in one transaction: a failure leaves it as it was.

    The triggers that broadcast, audit and count are switched off within that transaction, for what they would count
    is written as counted. Foreign keys are checked. Until it ends, others can read but not write.

    Args:
        url: the database's, as the owner of its tables.
        plan: what to invent.
        workers: processes that invent, beside this one that writes; 0 for none.
        append: whether there may be servers already.
        progress: is told how far it is.

    Returns:
        The number of detection events.

    Raises:
        UserError: there are servers already, or this seed's; the database is not as the migrations make it, or out
            of reach.
    """
    if not 0 < plan.servers <= MOST_SERVERS or plan.days <= 0 or plan.events_per_day <= 0:
        raise UserError(f"from 1 to {MOST_SERVERS} servers, at least one day and some events can be invented")
    try:
        with psycopg.connect(url) as connection:
            _check_empty(connection, append=append)
            _prepare(connection, plan)
            detections = _copy_all(connection, plan, workers, progress or (lambda servers, events: None))
            _finish(connection)
    except psycopg.OperationalError as error:
        raise UserError(f"the database cannot be reached: {error}") from None
    except psycopg.errors.UniqueViolation as error:
        if error.diag.constraint_name not in ("servers_pkey", "users_pkey"):
            raise
        raise UserError("these servers are there already: another --seed makes others") from None
    except psycopg.errors.UndefinedTable as error:
        raise UserError(f"this database lacks the migrations: {error}") from None
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("select public.refresh_analytics()")
        for table in COLUMNS:
            connection.execute(sql.SQL("vacuum (analyze) public.{}").format(sql.Identifier(table)))
    return detections


def _check_empty(connection: psycopg.Connection[Any], *, append: bool) -> None:
    row = connection.execute("select count(*) from public.servers").fetchone()
    if row is not None and row[0] and not append:
        raise UserError(f"the database has {row[0]} servers: --append adds to them, and changes none")


def _prepare(connection: psycopg.Connection[Any], plan: Plan) -> None:
    """The months of the past, and triggers at rest."""
    connection.execute("set local statement_timeout = 0")
    connection.execute("select private.make_partitions(%s, %s)", [plan.since.date(), plan.until.date()])
    _set_triggers(connection, "disable")


def _set_triggers(connection: psycopg.Connection[Any], state: Literal["enable", "disable"]) -> None:
    for (table,) in connection.execute(_TRIGGERS).fetchall():
        statement = sql.SQL("alter table public.{} {} trigger user")
        connection.execute(statement.format(sql.Identifier(table), sql.SQL(state)))


def _copy_all(connection: psycopg.Connection[Any], plan: Plan, workers: int, progress: Progress) -> int:
    servers = detections = 0
    for indexes, copies, count in _invented(plan, workers):
        _copy(connection, copies)
        servers, detections = servers + len(indexes), detections + count
        progress(servers, detections)
    _copy(connection, list(invent_platform(plan).copies()))
    return detections


def _copy(connection: psycopg.Connection[Any], copies: Copies) -> None:
    for table, text in copies:
        columns = sql.SQL(", ").join(map(sql.Identifier, COLUMNS[table].split()))
        statement = sql.SQL("copy public.{} ({}) from stdin").format(sql.Identifier(table), columns)
        with connection.cursor() as cursor, cursor.copy(statement) as copy:
            copy.write(text)


def _finish(connection: psycopg.Connection[Any]) -> None:
    """What a trigger works out better than we could, with statistics to do it by; then triggers work again."""
    connection.execute("analyze public.servers, public.server_members, public.guild_roles")
    connection.execute(
        "select private.refresh_server_admins(s.guild_id, null) from public.servers s"
        " where s.xmin = pg_current_xact_id()::xid"  # those that this transaction made
    )
    _set_triggers(connection, "enable")


def _invented(plan: Plan, workers: int) -> Iterator[tuple[range, Copies, int]]:
    """All neighbourhoods in order, with their numbers of detections; a few are made ahead."""
    if workers == 0:
        for indexes in plan.neighbourhoods():
            yield indexes, *_work(plan, indexes)
        return
    # Not forked: a fork would carry this process' connection with it.
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(workers, mp_context=context) as pool:
        ahead: deque[tuple[range, Future[tuple[Copies, int]]]] = deque()
        for indexes in plan.neighbourhoods():
            ahead.append((indexes, pool.submit(_work, plan, indexes)))
            if len(ahead) > workers + 1:
                done, future = ahead.popleft()
                yield done, *future.result()
        for done, future in ahead:
            yield done, *future.result()


def _work(plan: Plan, indexes: range) -> tuple[Copies, int]:
    rows: Rows = invent(plan, indexes)
    return list(rows.copies()), rows.count("detection_events")
