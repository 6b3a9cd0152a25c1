-- What comes by the million is partitioned by month, so that retention drops a month at once. No table has a default
-- partition: a row of a month that nobody prepared is refused, and the event is set aside with that reason.

-- One row per hour, member and channel, as the batches bring them: sum when you read.
create table public.message_stats (
    hour          timestamptz not null constraint hour_is_whole check (hour = date_trunc('hour', hour, 'UTC')),
    guild_id      public.snowflake not null,
    user_id       public.snowflake not null,
    channel_id    public.snowflake,
    message_count integer not null constraint count_is_positive check (message_count > 0),
    recorded_at   timestamptz not null default now()
) partition by range (hour);

create index message_stats_guild on public.message_stats (guild_id, hour);
create index message_stats_user on public.message_stats (user_id, guild_id, hour);

create table public.command_stats (
    id           bigint generated always as identity,
    executed_at  timestamptz not null default now(),
    guild_id     public.snowflake,
    user_id      public.snowflake not null,
    command_name text not null,
    outcome      text not null default 'ok' constraint outcome_is_known check (outcome in ('ok', 'refused', 'failed')),
    latency_ms   integer constraint latency_range check (latency_ms >= 0),
    primary key (executed_at, id)
) partition by range (executed_at);

create index command_stats_guild on public.command_stats (guild_id, executed_at);
create index command_stats_command on public.command_stats (command_name, executed_at);

create table public.performance_metrics (
    id          bigint generated always as identity,
    measured_at timestamptz not null default now(),
    guild_id    public.snowflake,
    name        text not null,
    value       double precision not null,
    unit        text not null,
    labels      jsonb not null default '{}' constraint labels_are_an_object check (jsonb_typeof(labels) = 'object'),
    primary key (measured_at, id)
) partition by range (measured_at);

create index performance_metrics_name on public.performance_metrics (name, measured_at);
create index performance_metrics_guild on public.performance_metrics (guild_id, measured_at) where guild_id is not null;

create table public.audit_logs (
    id         bigint generated always as identity,
    changed_at timestamptz not null default now(),
    guild_id   public.snowflake,
    table_name text not null,
    record_id  text not null,
    action     public.audit_action not null,
    changed_by uuid,
    db_role    text not null,
    old_values jsonb,
    new_values jsonb,
    primary key (changed_at, id)
) partition by range (changed_at);

create index audit_logs_guild on public.audit_logs (guild_id, changed_at desc);
create index audit_logs_record on public.audit_logs (table_name, record_id, changed_at desc);
create index audit_logs_actor on public.audit_logs (changed_by, changed_at desc) where changed_by is not null;

alter table public.message_stats enable row level security;
alter table public.command_stats enable row level security;
alter table public.performance_metrics enable row level security;
alter table public.audit_logs enable row level security;

-- Make the monthly partitions (UTC) from the month of p_from to that of p_to, those that are missing, and return how
-- many were made. Twice at once does no harm.
create function private.make_partitions(p_from date, p_to date)
    returns integer
    language plpgsql
    volatile
    security definer
    set search_path = ''
as $$
declare
    v_parent text;
    v_month  date;
    v_name   text;
    v_made   integer := 0;
begin
    perform pg_advisory_xact_lock(hashtextextended('portcullis.ensure_partitions', 0));
    foreach v_parent in array array['judged_events', 'detection_events', 'message_stats', 'command_stats',
        'performance_metrics', 'audit_logs']
    loop
        for v_month in
            select generate_series(date_trunc('month', p_from::timestamp), p_to::timestamp, interval '1 month')::date
        loop
            v_name := v_parent || to_char(v_month, '_YYYY_MM');
            continue when to_regclass('public.' || v_name) is not null;
            -- Made apart and attached: "partition of" would lock the parent against all readers and writers. Indexes and
            -- identity come with attaching.
            execute format('create table public.%I (like public.%I including defaults including constraints)', v_name, v_parent);
            execute format('alter table public.%I attach partition public.%I for values from (%L) to (%L)',
                v_parent, v_name, v_month || ' 00:00+00', (v_month + interval '1 month')::date || ' 00:00+00');
            perform private.close_partition(('public.' || v_name)::regclass);
            v_made := v_made + 1;
        end loop;
    end loop;
    return v_made;
end;
$$;

-- A partition is reachable by its own name, where neither its parent's policies nor its parent's refusal of a truncate
-- apply. Nobody has business there: what goes through the parent asks for privileges on the parent alone.
create function private.close_partition(p_partition regclass)
    returns void
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
begin
    execute format('alter table %s enable row level security', p_partition);
    execute format('revoke all on %s from anon, authenticated, service_role', p_partition);
    if exists (select from pg_inherits i where i.inhrelid = p_partition and i.inhparent = 'public.audit_logs'::regclass) then
        execute format('create trigger append_only_truncate before truncate on %s '
            'for each statement execute function private.refuse_change()', p_partition);
    end if;
end;
$$;

create or replace function public.ensure_partitions(p_months integer)
    returns integer
    language plpgsql
    volatile
    security definer
    set search_path = ''
as $$
declare
    v_today constant date := (now() at time zone 'utc')::date;
begin
    if p_months not between 0 and 60 then
        raise exception 'p_months must be between 0 and 60, not %', p_months using errcode = 'PC422';
    end if;
    return private.make_partitions((v_today - interval '1 month')::date, (v_today + make_interval(months => p_months))::date);
end;
$$;

revoke execute on function private.make_partitions(date, date) from service_role;
grant execute on function public.ensure_partitions(integer) to service_role;

select private.close_partition(c.oid) from pg_class c
where c.relnamespace = 'public'::regnamespace and c.relispartition and c.relkind = 'r';

-- The months that exist already get the new tables too.
select private.make_partitions(
    least((date_trunc('month', now() at time zone 'utc') - interval '1 month')::date, min(x.month)),
    greatest((date_trunc('month', now() at time zone 'utc') + interval '12 months')::date, max(x.month)))
from (
    select to_date(right(c.relname, 7), 'YYYY_MM') as month
    from pg_inherits i join pg_class c on c.oid = i.inhrelid
    where i.inhparent = 'public.detection_events'::regclass
) x;
