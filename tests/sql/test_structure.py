"""A sweep over the catalogue: how every table is built, the next one included."""

import psycopg
import pytest

from tests.sql.stories import Caller, judged

OURS = "c.relnamespace::regnamespace::text in ('public', 'private')"
POLICY_COLUMNS = ("guild_id", "source_guild_id", "user_id", "discord_id")


def test_every_table_has_a_comment(owner: Caller) -> None:
    silent = owner.rows(
        "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') "
        "and not relispartition and obj_description(oid, 'pg_class') is null"
    )
    assert silent == []


def test_no_foreign_key_points_at_a_partitioned_table(owner: Caller) -> None:
    pointing = owner.rows(
        "select conrelid::regclass::text from pg_constraint c join pg_class t on t.oid = c.confrelid "
        "where c.contype = 'f' and t.relkind = 'p'"
    )
    assert pointing == []


def test_no_foreign_key_reaches_into_a_log(owner: Caller) -> None:
    """Erasing a person or a server must not erase what was done."""
    reaching = owner.rows(
        "select conrelid::regclass::text from pg_constraint where contype = 'f' and conrelid::regclass::text in "
        "('admin_actions', 'mod_actions', 'server_config_history', 'audit_logs')"
    )
    assert reaching == []


def test_an_index_stands_behind_every_foreign_key(owner: Caller) -> None:
    slow = owner.rows(
        "select f.conrelid::regclass::text, f.conname from pg_constraint f join pg_class c on c.oid = f.conrelid "
        f"where f.contype = 'f' and {OURS} and not exists ("
        "  select from pg_index i where i.indrelid = f.conrelid and i.indisvalid "
        "  and (i.indkey::int2[])[0:cardinality(f.conkey) - 1] @> f.conkey "
        "  and (i.indpred is null or pg_get_expr(i.indpred, i.indrelid) ~ '^\\(\\w+ IS NOT NULL\\)$'))"
    )
    assert slow == []


def test_an_index_begins_with_every_column_that_a_policy_compares(owner: Caller) -> None:
    slow = owner.rows(
        "select distinct c.oid::regclass::text, a.attname from pg_policy p join pg_class c on c.oid = p.polrelid "
        "join pg_depend d on d.objid = p.oid and d.classid = 'pg_policy'::regclass "
        "and d.refclassid = 'pg_class'::regclass "
        "join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid "
        f"where {OURS} and a.attname = any (%s) and not exists ("
        "  select from pg_index i where i.indrelid = a.attrelid and i.indkey[0] = a.attnum "
        "  and (i.indpred is null or pg_get_expr(i.indpred, i.indrelid) ~ '^\\(\\w+ IS NOT NULL\\)$'))",
        list(POLICY_COLUMNS),
    )
    assert slow == []


def test_no_table_has_a_default_partition(owner: Caller) -> None:
    parents = owner.rows(
        f"select c.oid::regclass::text from pg_partitioned_table p join pg_class c on c.oid = p.partrelid "
        f"where {OURS} and p.partdefid <> 0"
    )
    assert parents == []


def test_every_updated_at_is_set_by_a_trigger(owner: Caller) -> None:
    by_hand = owner.rows(
        "select c.oid::regclass::text from pg_class c join pg_attribute a on a.attrelid = c.oid "
        f"where {OURS} and c.relkind in ('r', 'p') and a.attname = 'updated_at' and not exists ("
        "  select from pg_trigger t join pg_proc p on p.oid = t.tgfoid where t.tgrelid = c.oid and t.tgenabled = 'O' "
        "  and pg_get_triggerdef(t.oid) ~ 'BEFORE (INSERT OR )?UPDATE ON .* FOR EACH ROW' "
        "  and p.prosrc like '%%new.updated_at := now()%%')"
    )
    assert by_hand == []


@pytest.mark.parametrize("table", ["servers", "users"])
def test_who_writes_cannot_set_updated_at(owner: Caller, table: str) -> None:
    key = {"servers": "guild_id", "users": "discord_id"}[table]
    with owner.connection.transaction(force_rollback=True):
        owner.connection.execute(f"insert into {table} ({key}) values ('900000000000000001')")
        owner.connection.execute(f"update {table} set updated_at = '2000-01-01'")
        assert owner.one(f"select bool_and(updated_at = now()) from {table}") is True


def test_every_check_was_made_on_the_rows_that_were_there_before_it(owner: Caller) -> None:
    assert (
        owner.rows("select conrelid::regclass::text, conname from pg_constraint where not convalidated") == []
    )


def test_every_enum_is_the_type_of_a_column_or_an_argument(owner: Caller) -> None:
    idle = owner.rows(
        "select t.oid::regtype::text from pg_type t where t.typtype = 'e' and t.typnamespace = 'public'::regnamespace "
        "and not exists (select from pg_attribute a where a.atttypid = t.oid) "
        "and not exists (select from pg_proc p where t.oid = any (p.proargtypes))"
    )
    assert idle == []


def test_every_score_and_count_has_a_range(owner: Caller) -> None:
    endless = owner.rows(
        "select c.relname, a.attname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 "
        "where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition "
        "and not a.attisdropped and a.attname ~ '^(confidence|.*_score|trust_level|cost_usd|.*_tokens|latency_ms)$' "
        "and a.attgenerated = '' and not exists (select from pg_constraint k "
        "  where k.conrelid = c.oid and k.contype = 'c' and a.attnum = any (k.conkey))"
    )
    assert endless == []


def test_partitions_are_made_ahead_and_making_them_again_makes_none(owner: Caller) -> None:
    partitioned = owner.one(
        f"select count(*) from pg_class c where {OURS} and c.relkind = 'p'",
    )
    with owner.connection.transaction(force_rollback=True):
        assert owner.call("ensure_partitions", 12) == 0
        assert owner.call("ensure_partitions", 13) == partitioned
        assert owner.call("ensure_partitions", 13) == 0


def test_an_event_of_a_month_without_a_partition_is_refused_as_bad_data(caller: Caller) -> None:
    ancient = judged(at_ms=1_500_000_000_000)
    with pytest.raises(psycopg.errors.CheckViolation):
        caller.call("record_verdicts", {"events": [ancient]})
