-- What was judged, and what was found. Both tables are partitioned by month and nothing points a foreign key at them,
-- so that retention can drop a month at once.

-- The ledger: an event is judged exactly once, however often it is delivered. It outlives the worker's spool.
create table public.judged_events (
    occurred_at timestamptz not null,
    event_id    text not null,
    kind        public.event_kind not null,
    guild_id    text not null,
    user_id     text not null,
    confidence  real not null constraint confidence_range check (confidence between 0 and 1),
    rules       text[] not null default '{}',
    action      public.verdict_action not null,
    judged_at   timestamptz not null default now(),
    primary key (occurred_at, event_id)
) partition by range (occurred_at);

comment on table public.judged_events is 'One row per judged event: the proof that it was judged, and how. Written only by record_verdicts.';
comment on column public.judged_events.event_id is 'From content, never from arrival: message id and edit time, or server, user and join time.';

alter table public.judged_events enable row level security;

create table public.detection_events (
    id               uuid not null default gen_random_uuid(),
    detected_at      timestamptz not null,
    event_id         text not null,
    guild_id         public.snowflake not null,
    user_id          public.snowflake not null,
    channel_id       public.snowflake,
    message_id       public.snowflake,
    detection_type   public.detection_type not null,
    confidence       real not null constraint confidence_range check (confidence between 0 and 1),
    confidence_level public.confidence_level not null,
    rules            text[] not null,
    reasons          text[] not null,
    used_gpt         boolean not null default false,
    action           public.verdict_action not null,
    simulated        boolean not null default false,
    case_id          uuid,
    group_key        text,
    admin_action     public.admin_action_type,
    admin_action_by  public.snowflake,
    admin_action_at  timestamptz,
    recorded_at      timestamptz not null default now(),
    metadata         jsonb not null default '{}',
    primary key (detected_at, id),
    unique (detected_at, event_id)
) partition by range (detected_at);

comment on table public.detection_events is 'One row per event on which a rule fired. No text: that lives in messages alone.';
comment on column public.detection_events.detected_at is 'The event''s own time (its snowflake''s), not the time of judging.';

create index detection_events_user on public.detection_events (user_id, guild_id, detected_at desc);
create index detection_events_user_type on public.detection_events (user_id, guild_id, detection_type);
create index detection_events_guild on public.detection_events (guild_id, detected_at desc);
create index detection_events_case on public.detection_events (case_id) where case_id is not null;

alter table public.detection_events enable row level security;

-- Create the monthly partitions from last month to p_months ahead. Safe to call at any time, twice at once included.
create function public.ensure_partitions(p_months integer)
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
    if p_months not between 0 and 60 then
        raise exception 'p_months must be between 0 and 60, not %', p_months using errcode = 'PC422';
    end if;
    perform pg_advisory_xact_lock(hashtextextended('portcullis.ensure_partitions', 0));
    foreach v_parent in array array['judged_events', 'detection_events'] loop
        for v_month in
            select generate_series(
                date_trunc('month', now() at time zone 'utc') - interval '1 month',
                date_trunc('month', now() at time zone 'utc') + make_interval(months => p_months),
                interval '1 month'
            )::date
        loop
            v_name := v_parent || to_char(v_month, '_YYYY_MM');
            continue when to_regclass('public.' || v_name) is not null;
            execute format(
                'create table public.%I partition of public.%I for values from (%L) to (%L)',
                v_name, v_parent, v_month || ' 00:00+00', (v_month + interval '1 month')::date || ' 00:00+00'
            );
            -- A partition is reachable by its own name, where its parent's policies do not apply.
            execute format('alter table public.%I enable row level security', v_name);
            v_made := v_made + 1;
        end loop;
    end loop;
    return v_made;
end;
$$;

comment on function public.ensure_partitions is 'Monthly partitions of judged_events and detection_events, created ahead. Returns how many were made.';

select public.ensure_partitions(12);

-- The only place where message text lives, and only of users under suspicion.
create table public.messages (
    guild_id     public.snowflake not null references public.servers (guild_id) on delete cascade,
    message_id   public.snowflake not null,
    user_id      public.snowflake not null references public.users (discord_id) on delete cascade,
    channel_id   public.snowflake not null,
    content      text,
    content_hash text,
    sent_at      timestamptz not null,
    is_flagged   boolean not null default false,
    is_deleted   boolean not null default false,
    deleted_at   timestamptz,
    case_id      uuid,
    created_at   timestamptz not null default now(),
    primary key (guild_id, message_id)
);

comment on table public.messages is 'Messages of users under suspicion. Written by record_verdicts.';
comment on column public.messages.is_flagged is 'Whether a verdict rests on this message.';
comment on column public.messages.content_hash is 'Keyed fingerprint of the folded text.';

create index messages_user on public.messages (user_id, sent_at desc);
create index messages_case on public.messages (case_id) where case_id is not null;

alter table public.messages enable row level security;

-- Counters per server and day, for /stats: one upsert per batch under the server's lock.
create table public.analytics (
    guild_id        public.snowflake not null references public.servers (guild_id) on delete cascade,
    date            date not null,
    message_count   bigint not null default 0,
    join_count      bigint not null default 0,
    detection_count bigint not null default 0,
    primary key (guild_id, date)
);

comment on table public.analytics is 'What happened in a server on a day (UTC, by event time). Written by record_verdicts, exactly once per event.';

alter table public.analytics enable row level security;
