-- Warnings. Whether one is active is told by the clock and not by a column: no job has to come first, and a count is right at
-- the very instant at which a warning expires.

create table public.warnings (
    id           bigint generated always as identity primary key,
    guild_id     public.snowflake not null references public.servers (guild_id) on delete cascade,
    user_id      public.snowflake not null references public.users (discord_id) on delete cascade,
    moderator_id public.snowflake not null,
    reason       text not null,
    action_id    bigint not null unique,
    created_at   timestamptz not null default now(),
    expires_at   timestamptz not null,
    pardoned_at  timestamptz,
    pardoned_by  public.snowflake,
    archived_at  timestamptz,
    constraint reason_says_something check (length(reason) between 1 and 1000),
    constraint expires_after_it_begins check (expires_at > created_at),
    constraint who_pardons_does_so_at_some_time check ((pardoned_at is null) = (pardoned_by is null))
);

create index warnings_member on public.warnings (guild_id, user_id, expires_at);
create index warnings_user on public.warnings (user_id);
create index warnings_age on public.warnings (created_at);

alter table public.warnings enable row level security;

comment on table public.warnings is
    'One row per warning of a member. Active is what is not pardoned and has not expired yet. '
    'Grows: with /warn add. '
    'Cleaned: archived a year after it was given and deleted after two, by retain_warnings; the count stays in mod_actions. '
    'Written by: warn_member, pardon_warning, retain_warnings.';
comment on column public.warnings.id is 'What people call the warning; counts up over all servers, gaps are normal.';
comment on column public.warnings.guild_id is 'The server in which it was given.';
comment on column public.warnings.user_id is 'Who was warned; they need not be a member any more.';
comment on column public.warnings.moderator_id is 'Who warned.';
comment on column public.warnings.reason is 'Why, in the moderator''s words.';
comment on column public.warnings.action_id is 'Its line in mod_actions. No foreign key: nothing reaches into the log.';
comment on column public.warnings.created_at is 'When it was given, by the database''s clock.';
comment on column public.warnings.expires_at is
    'From then on it is not active, by the database''s clock: the server''s warning_days after it was given.';
comment on column public.warnings.pardoned_at is 'When it was taken back, by the database''s clock; null while it was not.';
comment on column public.warnings.pardoned_by is 'The moderator who took it back; null while nobody did.';
comment on column public.warnings.archived_at is 'When it left the lists that people see, by the database''s clock; null before.';

-- Whether a warning counts at this instant. One that expires now does not.
create function private.is_active(p_warning public.warnings)
    returns boolean
    language sql
    stable
    security invoker
    set search_path = ''
as $$
    select p_warning.pardoned_at is null and p_warning.expires_at > now();
$$;

comment on function private.is_active is 'Whether a warning counts at this instant: not pardoned, and not expired.';

-- Archive warnings a year after they were given, and delete them after two. Returns how many of each, at most p_limit:
-- {"archived", "deleted"}. Nobody's count is lost: mod_actions keeps a line of every warning.
create function public.retain_warnings(p_limit integer default 10000)
    returns jsonb
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_archived integer;
    v_deleted integer;
begin
    delete from public.warnings w
    where w.id in (
        select o.id from public.warnings o where o.created_at <= now() - interval '2 years'
        order by o.created_at limit p_limit for update skip locked);
    get diagnostics v_deleted = row_count;
    update public.warnings w
    set archived_at = now()
    where w.id in (
        select o.id from public.warnings o where o.created_at <= now() - interval '1 year' and o.archived_at is null
        order by o.created_at limit p_limit for update skip locked);
    get diagnostics v_archived = row_count;
    return jsonb_build_object('archived', v_archived, 'deleted', v_deleted);
end;
$$;

comment on function public.retain_warnings is 'Archives warnings after a year and deletes them after two: {"archived", "deleted"}.';

grant execute on function public.retain_warnings(integer) to service_role;

select private.add_schedule('warnings', '41 3 * * *', 'select public.retain_warnings()');

grant select on public.warnings to authenticated;
create policy "People read the servers that they administer" on public.warnings for select to authenticated
    using (guild_id = any (array(select private.my_guild_ids())));

grant select (id, guild_id, user_id, moderator_id, action_id, created_at, expires_at, pardoned_at, pardoned_by, archived_at)
    on public.warnings to analyst;
create policy "Analysts read the numbers of all servers" on public.warnings for select to analyst using (true);
