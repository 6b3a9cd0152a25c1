-- Punishments that end by themselves, and the one rule of what becomes of a running one: whatever bans, unbans, mutes or
-- unmutes somebody, by whatever way (a command, a case, the ladder of warnings), takes its place. So triggers on the outbox
-- say it, and an old end never lifts a newer punishment.

create table public.temp_punishments (
    id            bigint generated always as identity primary key,
    guild_id      public.snowflake not null references public.servers (guild_id) on delete cascade,
    user_id       public.snowflake not null references public.users (discord_id) on delete cascade,
    kind          public.temp_punishment_kind not null,
    role_id       public.snowflake,
    moderator_id  public.snowflake,
    reason        text,
    status        public.temp_punishment_status not null default 'active',
    outbox_id     bigint not null unique,
    end_outbox_id bigint,
    created_at    timestamptz not null default now(),
    ends_at       timestamptz not null,
    ended_at      timestamptz,
    constraint ends_after_it_begins check (ends_at > created_at),
    constraint what_is_over_says_since_when check ((status = 'active') = (ended_at is null)),
    constraint only_mutes_give_a_role check (role_id is null or kind = 'mute')
);

-- A second mute takes the place of the first: two ends of one punishment would lift it at the earlier.
create unique index temp_punishments_one_active on public.temp_punishments (guild_id, user_id, kind) where status = 'active';
create index temp_punishments_due on public.temp_punishments (ends_at) where status = 'active';
create index temp_punishments_member on public.temp_punishments (guild_id, user_id, created_at desc);
create index temp_punishments_user on public.temp_punishments (user_id);
create index temp_punishments_ended_by on public.temp_punishments (end_outbox_id) where end_outbox_id is not null;

alter table public.temp_punishments enable row level security;

comment on table public.temp_punishments is
    'One row per mute or ban that ends by itself. '
    'Grows: with /mute, /tempban and the steps of the warnings'' ladder. '
    'Cleaned: with its server or user; the running ones are few. '
    'Written by: punish_member and warn_member (begin), end_punishments (ends), triggers on outbox (lifted, replaced, failed).';
comment on column public.temp_punishments.id is 'Counts up over all servers; gaps are normal.';
comment on column public.temp_punishments.guild_id is 'The server in which it holds.';
comment on column public.temp_punishments.user_id is 'Whom it holds; they need not be a member any more.';
comment on column public.temp_punishments.kind is 'What it is.';
comment on column public.temp_punishments.role_id is
    'The role by which it mutes; null for a ban, and for a time-out, which Discord itself ends.';
comment on column public.temp_punishments.moderator_id is 'Whose decision it is.';
comment on column public.temp_punishments.reason is 'Why, as Discord''s audit log was told.';
comment on column public.temp_punishments.status is 'Where it stands; one is active per server, user and kind.';
comment on column public.temp_punishments.outbox_id is
    'The effect that begins it. No foreign key: the outbox is cleaned after 14 days.';
comment on column public.temp_punishments.end_outbox_id is
    'The effect that lifts or replaces it; null while active, and where Discord ended it itself. No foreign key.';
comment on column public.temp_punishments.created_at is 'When it was decided, by the database''s clock.';
comment on column public.temp_punishments.ends_at is 'When it is to end, by the database''s clock.';
comment on column public.temp_punishments.ended_at is 'When it was ended, lifted, replaced or given up; null while active.';

grant select on public.temp_punishments to authenticated;
create policy "People read the servers that they administer" on public.temp_punishments for select to authenticated
    using (guild_id = any (array(select private.my_guild_ids())));

grant select (id, guild_id, user_id, kind, role_id, moderator_id, status, created_at, ends_at, ended_at)
    on public.temp_punishments to analyst;
create policy "Analysts read the numbers of all servers" on public.temp_punishments for select to analyst using (true);

-- A queued ban, unban, mute or unmute takes the place of the running punishment of its kind. One that renews a mute for a
-- member who came back names the punishment that it renews.
create function private.supersede_punishment()
    returns trigger
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
begin
    update public.temp_punishments t
    set status = (case when new.kind in ('unban_member', 'unmute_member') then 'lifted' else 'replaced' end)::public.temp_punishment_status,
        end_outbox_id = new.id, ended_at = now()
    where t.guild_id = new.guild_id and t.user_id = new.payload ->> 'user_id' and t.status = 'active'
      and t.kind = (case when new.kind in ('ban_member', 'unban_member') then 'ban' else 'mute' end)::public.temp_punishment_kind
      and t.id::text is distinct from new.payload ->> 'renews';
    return null;
end;
$$;

comment on function private.supersede_punishment is
    'Closes the running temporary punishment whose place a queued ban, unban, mute or unmute takes.';

create trigger supersede_punishment after insert on public.outbox
    for each row when (new.kind in ('ban_member', 'unban_member', 'mute_member', 'unmute_member'))
    execute function private.supersede_punishment();

-- What Discord refused for good, or what was cancelled, does not hold; and what it was to replace or to lift runs on, so that
-- it still ends in its time, unless something newer was asked for. An end that was refused is tried again: nobody is to stay
-- banned for good.
create function private.give_up_punishment()
    returns trigger
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
begin
    update public.temp_punishments t
    set status = 'failed', ended_at = now()
    where t.outbox_id = new.id and t.status = 'active';

    update public.temp_punishments t
    set status = 'active', ended_at = null, end_outbox_id = null
    where t.end_outbox_id = new.id and t.status in ('lifted', 'replaced')
      and not exists (
          select from public.temp_punishments n
          where n.guild_id = t.guild_id and n.user_id = t.user_id and n.kind = t.kind and n.status = 'active')
      and not exists (
          select from public.outbox o
          where o.lane = new.lane and o.id > new.id and o.status not in ('failed', 'cancelled') and not o.payload ? 'renews'
            and o.kind = any (case t.kind when 'ban' then array['ban_member', 'unban_member']
                              else array['mute_member', 'unmute_member'] end));

    -- An end that Discord refused is tried again in an hour, for a week: what stands in the way may have been mended.
    update public.temp_punishments t
    set status = 'active', ended_at = null, end_outbox_id = null, ends_at = now() + interval '1 hour'
    where new.status = 'failed' and t.end_outbox_id = new.id and t.status = 'ended'
      and t.ended_at > now() - interval '1 day'
      and (select count(*) from public.outbox o where o.lane = new.lane and o.dedupe_key like 'end:' || t.id || ':%') < 168
      and not exists (
          select from public.temp_punishments n
          where n.guild_id = t.guild_id and n.user_id = t.user_id and n.kind = t.kind and n.status = 'active')
      and not exists (
          select from public.outbox o
          where o.lane = new.lane and o.id > new.id and o.status not in ('failed', 'cancelled') and not o.payload ? 'renews'
            and o.kind = any (case t.kind when 'ban' then array['ban_member', 'unban_member']
                              else array['mute_member', 'unmute_member'] end));
    return null;
end;
$$;

comment on function private.give_up_punishment is
    'Closes a temporary punishment that Discord refused, and lets the one run on whose place it was to take.';

create trigger give_up_punishment after update of status on public.outbox
    for each row when (new.status in ('failed', 'cancelled') and old.status is distinct from new.status
        and new.kind in ('ban_member', 'unban_member', 'mute_member', 'unmute_member'))
    execute function private.give_up_punishment();

-- A role that mutes nobody any more must not come back with the roles that Verify gives back.
create function private.forget_mute_role()
    returns trigger
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
begin
    update public.case_subjects c
    set roles_snapshot = array_remove(c.roles_snapshot, new.role_id::text)
    where c.guild_id = new.guild_id and c.user_id = new.user_id and new.role_id = any (c.roles_snapshot);
    return null;
end;
$$;

comment on function private.forget_mute_role is 'Takes the role of a mute that is over out of the snapshots that Verify restores.';

create trigger forget_mute_role after update of status on public.temp_punishments
    for each row when (new.role_id is not null and old.status = 'active' and new.status <> 'active')
    execute function private.forget_mute_role();
