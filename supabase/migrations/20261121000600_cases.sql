-- Cases: one per suspect, or one per group attack with several subjects.

create table public.verification_events (
    id                      uuid primary key default gen_random_uuid(),
    number                  bigint generated always as identity unique,
    guild_id                public.snowflake not null references public.servers (guild_id) on delete cascade,
    user_id                 public.snowflake not null references public.users (discord_id) on delete cascade,
    group_key               text,
    status                  public.verification_status not null default 'pending'
                            constraint status_of_a_case check (status <> 'none'),
    detection_event_id      uuid,
    detection_detected_at   timestamptz,
    confidence              real not null constraint confidence_range check (confidence between 0 and 1),
    confidence_level        public.confidence_level not null,
    findings                jsonb not null default '{}',
    detections              integer not null default 0,
    opened_at               timestamptz not null,
    last_alert_at           timestamptz not null,
    alerted_at              timestamptz not null,
    thread_id               public.snowflake,
    notification_channel_id public.snowflake,
    notification_message_id public.snowflake,
    resolved_at             timestamptz,
    resolved_by             public.snowflake,
    metadata                jsonb not null default '{}',
    created_at              timestamptz not null default now(),
    updated_at              timestamptz not null default now()
);

comment on table public.verification_events is 'A case. pending -> verified | rejected | banned; any of these -> reopened -> … Written by record_verdicts, resolve_case, finish_outbox.';
comment on column public.verification_events.user_id is 'The first suspect; all of them stand in case_subjects.';
comment on column public.verification_events.group_key is 'What a group attack has in common; null for a single suspect.';
comment on column public.verification_events.findings is 'Rule -> its newest reason in words, from all detections of the case.';
comment on column public.verification_events.detection_event_id is 'The event that opened the case, with its time; no foreign key, retention clears both.';
comment on column public.verification_events.last_alert_at is 'Event time of the newest detection.';
comment on column public.verification_events.alerted_at is 'Event time at which the current notification began: alerts within merge_minutes of it are merged.';

create index verification_events_status on public.verification_events (guild_id, status, opened_at desc);
create index verification_events_group on public.verification_events (guild_id, group_key, opened_at desc) where group_key is not null;
create index verification_events_user_status on public.verification_events (user_id, guild_id, status);

alter table public.verification_events enable row level security;

create table public.case_subjects (
    case_id        uuid not null references public.verification_events (id) on delete cascade,
    guild_id       public.snowflake not null references public.servers (guild_id) on delete cascade,
    user_id        public.snowflake not null references public.users (discord_id) on delete cascade,
    is_open        boolean not null default true,
    roles_snapshot text[] not null default '{}',
    left_server    boolean not null default false,
    added_at       timestamptz not null default now(),
    primary key (case_id, user_id)
);

comment on table public.case_subjects is 'Whom a case is about. Written by record_verdicts and resolve_case.';
comment on column public.case_subjects.roles_snapshot is 'The roles before restriction, which Verify gives back.';

-- One open case per user and server: the second of two parallel verdicts joins the first one's case.
create unique index case_subjects_one_open on public.case_subjects (guild_id, user_id) where is_open;
create index case_subjects_user on public.case_subjects (user_id);

alter table public.case_subjects enable row level security;

-- What moderators decided, and what was done to members. Both are append-only, for the service role too, and have no
-- foreign keys: erasing a person or a server must not erase the log.
create table public.admin_actions (
    id              bigint generated always as identity primary key,
    guild_id        public.snowflake not null,
    case_id         uuid not null,
    admin_id        public.snowflake not null,
    action          public.admin_action_type not null,
    previous_status public.verification_status not null,
    new_status      public.verification_status not null,
    interaction_id  public.snowflake,
    acted_at        timestamptz not null default now(),
    metadata        jsonb not null default '{}'
);

comment on table public.admin_actions is 'Every decision of a moderator on a case. Append-only. Written by resolve_case.';
create index admin_actions_case on public.admin_actions (case_id, acted_at);
create index admin_actions_guild on public.admin_actions (guild_id, acted_at desc);

alter table public.admin_actions enable row level security;

create table public.mod_actions (
    id           bigint generated always as identity primary key,
    guild_id     public.snowflake not null,
    user_id      public.snowflake not null,
    moderator_id public.snowflake,
    action       public.mod_action_type not null,
    reason       text,
    case_id      uuid,
    outbox_id    bigint unique,
    acted_at     timestamptz not null default now()
);

comment on table public.mod_actions is 'Every punishment that reached Discord, and every one taken back. Append-only. Written by finish_outbox.';
comment on column public.mod_actions.moderator_id is 'Null where the bot acted by itself.';
comment on column public.mod_actions.outbox_id is 'Unique, so that an effect that is reported twice is logged once.';
create index mod_actions_user on public.mod_actions (guild_id, user_id, acted_at desc);

alter table public.mod_actions enable row level security;

create function private.refuse_change()
    returns trigger
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
begin
    raise exception '% is append-only: % refused', tg_table_name, lower(tg_op) using errcode = 'PC403';
end;
$$;

create trigger append_only before update or delete on public.admin_actions
    for each row execute function private.refuse_change();
create trigger append_only_truncate before truncate on public.admin_actions
    for each statement execute function private.refuse_change();
create trigger append_only before update or delete on public.mod_actions
    for each row execute function private.refuse_change();
create trigger append_only_truncate before truncate on public.mod_actions
    for each statement execute function private.refuse_change();
create trigger append_only before update or delete on public.server_config_history
    for each row execute function private.refuse_change();
create trigger append_only_truncate before truncate on public.server_config_history
    for each statement execute function private.refuse_change();

revoke update, delete, truncate on public.admin_actions, public.mod_actions, public.server_config_history from service_role;
