-- Who may look at a server in the dashboard: worked out from what Discord reports of owners, roles and members, in the
-- transaction that stores the report. So a demotion is in force before its event is answered.

create table public.server_admins (
    guild_id     public.snowflake not null references public.servers (guild_id) on delete cascade,
    user_id      public.snowflake not null,
    is_admin     boolean not null,
    is_moderator boolean not null,
    created_at   timestamptz not null default now(),
    updated_at   timestamptz not null default now(),
    primary key (guild_id, user_id),
    constraint has_a_right check (is_admin or is_moderator)
);

create index server_admins_user on public.server_admins (user_id);

create trigger touch_updated_at before update on public.server_admins
    for each row execute function private.touch_updated_at();

alter table public.server_admins enable row level security;
revoke insert, update, delete, truncate on public.server_admins from service_role;

select private.audit_table('public.server_admins', 'guild_id', 'guild_id,user_id', 'guild_id,is_admin,is_moderator', 'user_id');

-- Administrator, Manage Server: who holds one of these administers the server.
create function private.admin_permissions()
    returns bigint
    language sql
    immutable
    security invoker
    set search_path = ''
as $$
    select 8 | 32::bigint;
$$;

-- Administrator, Kick, Ban, Manage Messages, Moderate Members: who holds one of these moderates, and sees message text.
create function private.content_permissions()
    returns bigint
    language sql
    immutable
    security invoker
    set search_path = ''
as $$
    select 8 | 2 | 4 | 8192 | (1::bigint << 40);
$$;

-- Whoever was staff when the bot was sent away may be none when it comes back, and nobody tells: roles that were seen
-- before that moment do not count. Null: the bot was never away.
alter table public.servers add column members_known_since timestamptz;

create function private.forget_staff()
    returns trigger
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
begin
    new.members_known_since := greatest(new.state_seen_at, old.left_at);
    return new;
end;
$$;

create trigger forget_staff before update on public.servers
    for each row when (new.is_active and not old.is_active) execute function private.forget_staff();

-- A server's roles that make staff, as far as they exist: {"admin": [role_id], "moderator": [role_id]}. Those with the
-- permissions, and those that its settings call moderators; never the role that suspects wear.
create function private.staff_roles(p_guild_id text)
    returns table (admin text[], moderator text[])
    language sql
    stable
    security invoker
    set search_path = ''
as $$
    select
        coalesce(array_agg(r.role_id::text) filter (where r.permissions & private.admin_permissions() <> 0), '{}'),
        coalesce(array_agg(r.role_id::text) filter (where r.permissions & private.content_permissions() <> 0
            or s.settings -> 'moderator_roles' ? r.role_id), '{}')
    from public.servers s
    join public.guild_roles r on r.guild_id = s.guild_id and r.deleted_at is null
    where s.guild_id = p_guild_id and r.role_id is distinct from s.restricted_role_id;
$$;

-- Bring server_admins up to date for some members of a server, or for all (p_user_ids null).
create function private.refresh_server_admins(p_guild_id text, p_user_ids text[])
    returns void
    language plpgsql
    volatile
    security definer
    set search_path = ''
as $$
declare
    v_admin     text[];
    v_moderator text[];
begin
    select r.admin, r.moderator into v_admin, v_moderator from private.staff_roles(p_guild_id) r;
    with staff as materialized (
        select x.user_id, bool_or(x.is_admin) as is_admin, bool_or(x.is_moderator) as is_moderator
        from (
            select s.owner_id as user_id, true as is_admin, true as is_moderator
            from public.servers s where s.guild_id = p_guild_id and s.owner_id is not null
            union all
            select m.user_id, m.roles && v_admin, m.roles && v_moderator
            from public.server_members m
            join public.servers s on s.guild_id = m.guild_id
            where m.guild_id = p_guild_id and m.left_at is null and m.roles && (v_admin || v_moderator)
              and (s.members_known_since is null or m.roles_seen_at >= s.members_known_since)
        ) x
        where p_user_ids is null or x.user_id = any (p_user_ids)
        group by x.user_id
    ),
    gone as (
        delete from public.server_admins a
        where a.guild_id = p_guild_id and (p_user_ids is null or a.user_id = any (p_user_ids))
          and a.user_id not in (select s.user_id from staff s)
    )
    insert into public.server_admins as a (guild_id, user_id, is_admin, is_moderator)
    select p_guild_id, s.user_id, s.is_admin, s.is_moderator from staff s
    order by s.user_id
    on conflict (guild_id, user_id) do update
    set is_admin = excluded.is_admin, is_moderator = excluded.is_moderator
    where (a.is_admin, a.is_moderator) is distinct from (excluded.is_admin, excluded.is_moderator);
end;
$$;

-- Members' roles changed, or they came or left. Nearly all of them are no staff and never were: they end here.
create function private.refresh_admins_of_members()
    returns trigger
    language plpgsql
    volatile
    security definer
    set search_path = ''
as $$
declare
    v_changed jsonb;
    v_guild_id text;
    v_user_ids text[];
begin
    if tg_op = 'INSERT' then
        select jsonb_agg(jsonb_build_array(n.guild_id, n.user_id, n.roles)) into v_changed
        from new_rows n where n.roles <> '{}';
    elsif tg_op = 'DELETE' then
        select jsonb_agg(jsonb_build_array(o.guild_id, o.user_id, o.roles)) into v_changed from old_rows o;
    else
        select jsonb_agg(jsonb_build_array(n.guild_id, n.user_id, n.roles)) into v_changed
        from new_rows n join old_rows o on o.guild_id = n.guild_id and o.user_id = n.user_id
        where (o.roles, o.left_at) is distinct from (n.roles, n.left_at)
           -- Seen with the same roles for the first time since the bot came back.
           or (n.roles <> '{}' and n.roles_seen_at > o.roles_seen_at and exists (
               select from public.servers s where s.guild_id = n.guild_id and s.members_known_since > o.roles_seen_at));
    end if;
    if v_changed is null then
        return null;
    end if;

    for v_guild_id, v_user_ids in
        select c.value ->> 0, array_agg(c.value ->> 1)
        from jsonb_array_elements(v_changed) c
        where exists (select from public.server_admins a where a.guild_id = c.value ->> 0 and a.user_id = c.value ->> 1)
           or exists (
               select from public.guild_roles r
               join public.servers s on s.guild_id = r.guild_id
               where r.guild_id = c.value ->> 0 and c.value -> 2 ? r.role_id and r.deleted_at is null
                 and (r.permissions & private.moderation_permissions() <> 0 or s.settings -> 'moderator_roles' ? r.role_id))
        group by 1
        order by 1
    loop
        perform private.refresh_server_admins(v_guild_id, v_user_ids);
    end loop;
    return null;
end;
$$;

create trigger refresh_admins_insert after insert on public.server_members
    referencing new table as new_rows
    for each statement execute function private.refresh_admins_of_members();
create trigger refresh_admins_update after update on public.server_members
    referencing old table as old_rows new table as new_rows
    for each statement execute function private.refresh_admins_of_members();
create trigger refresh_admins_delete after delete on public.server_members
    referencing old table as old_rows
    for each statement execute function private.refresh_admins_of_members();

-- What roles may do changed. A server that loses two hundred roles at once is looked at once, and not at all if none of
-- them made staff.
create function private.refresh_admins_of_roles()
    returns trigger
    language plpgsql
    volatile
    security definer
    set search_path = ''
as $$
declare
    v_guild_ids text[];
    v_guild_id text;
begin
    if tg_op = 'INSERT' then
        select array_agg(distinct n.guild_id::text) into v_guild_ids
        from new_rows n
        join public.servers s on s.guild_id = n.guild_id
        where n.permissions & private.moderation_permissions() <> 0 or s.settings -> 'moderator_roles' ? n.role_id;
    else
        select array_agg(distinct n.guild_id::text) into v_guild_ids
        from new_rows n
        join old_rows o on o.guild_id = n.guild_id and o.role_id = n.role_id
        join public.servers s on s.guild_id = n.guild_id
        where ((n.permissions | o.permissions) & private.moderation_permissions() <> 0 or s.settings -> 'moderator_roles' ? n.role_id)
          and (n.permissions, n.deleted_at is null) is distinct from (o.permissions, o.deleted_at is null);
    end if;
    foreach v_guild_id in array coalesce(v_guild_ids, '{}') loop
        perform private.refresh_server_admins(v_guild_id, null);
    end loop;
    return null;
end;
$$;

create trigger refresh_admins_insert after insert on public.guild_roles
    referencing new table as new_rows
    for each statement execute function private.refresh_admins_of_roles();
create trigger refresh_admins_update after update on public.guild_roles
    referencing old table as old_rows new table as new_rows
    for each statement execute function private.refresh_admins_of_roles();

-- The owner changed, or which roles the settings call moderators, or the bot came back.
create function private.refresh_admins_of_server()
    returns trigger
    language plpgsql
    volatile
    security definer
    set search_path = ''
as $$
begin
    perform private.refresh_server_admins(new.guild_id, null);
    return null;
end;
$$;

create trigger refresh_admins_insert after insert on public.servers
    for each row when (new.owner_id is not null) execute function private.refresh_admins_of_server();
create trigger refresh_admins_update after update on public.servers
    for each row when (old.owner_id is distinct from new.owner_id
        or old.settings -> 'moderator_roles' is distinct from new.settings -> 'moderator_roles'
        or old.restricted_role_id is distinct from new.restricted_role_id
        or old.members_known_since is distinct from new.members_known_since)
    execute function private.refresh_admins_of_server();

select private.refresh_server_admins(s.guild_id, null) from public.servers s;
