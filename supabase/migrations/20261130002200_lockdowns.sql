-- Locked channels, and what @everyone might do in them before.

create table public.lockdowns (
    id             bigint generated always as identity primary key,
    guild_id       public.snowflake not null references public.servers (guild_id) on delete cascade,
    channel_id     public.snowflake not null,
    state          public.lockdown_state not null default 'starting',
    reason         text,
    had_overwrite  boolean,
    previous_allow bigint not null default 0,
    previous_deny  bigint not null default 0,
    started_by     public.snowflake,
    started_at     timestamptz not null default now(),
    locked_at      timestamptz,
    ended_by       public.snowflake,
    ended_at       timestamptz,
    error          text,
    constraint knows_the_way_back check (state not in ('locked', 'ending') or had_overwrite is not null),
    constraint ends_once check ((state in ('ended', 'failed')) = (ended_at is not null))
);

comment on table public.lockdowns is
    'One row per channel and time that it was locked. '
    'Grows: with /lockdown start, a row for every channel. '
    'Cleaned: with the server. '
    'Written by: start_lockdown, end_lockdown, and finish_outbox by trigger.';
comment on column public.lockdowns.id is 'Counts up over all servers; gaps are normal.';
comment on column public.lockdowns.guild_id is 'The channel''s server.';
comment on column public.lockdowns.channel_id is 'The channel. No foreign key: it may be deleted meanwhile.';
comment on column public.lockdowns.state is 'Where it stands; ended and failed are final.';
comment on column public.lockdowns.reason is 'Who locked it, and why where they said so; in mod_actions too.';
comment on column public.lockdowns.had_overwrite is
    'Whether the channel had permissions of its own for @everyone; null until Discord was asked.';
comment on column public.lockdowns.previous_allow is 'What these allowed before, Discord''s permission bits; 0 without any.';
comment on column public.lockdowns.previous_deny is 'What these denied before, Discord''s permission bits; 0 without any.';
comment on column public.lockdowns.started_by is 'The moderator who locked it; null stands for the bot.';
comment on column public.lockdowns.started_at is 'When it was asked for, by the database''s clock.';
comment on column public.lockdowns.locked_at is 'When Discord had locked it, by the database''s clock; null before.';
comment on column public.lockdowns.ended_by is 'The moderator who unlocked it last; null before.';
comment on column public.lockdowns.ended_at is 'When it was over or had failed, by the database''s clock; null before.';
comment on column public.lockdowns.error is 'Why the last step could not be done; null if it could.';

-- A channel is locked once, whoever asks how often: the way back must not be overwritten by the lock itself.
create unique index lockdowns_one_active on public.lockdowns (guild_id, channel_id) where ended_at is null;
create index lockdowns_guild on public.lockdowns (guild_id, started_at desc);

alter table public.lockdowns enable row level security;

grant select, insert, update, delete on public.lockdowns to service_role;
grant select on public.lockdowns to authenticated;
create policy "People read the servers that they administer" on public.lockdowns for select to authenticated
    using (guild_id = any (array(select private.my_guild_ids())));
grant select (id, guild_id, channel_id, state, started_by, started_at, locked_at, ended_by, ended_at)
    on public.lockdowns to analyst;
create policy "Analysts read the numbers of all servers" on public.lockdowns for select to analyst using (true);
