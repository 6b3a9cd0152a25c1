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

-- Bring server_admins up to date for some members of a server, or for all (p_user_ids null).
create function private.refresh_server_admins(p_guild_id text, p_user_ids text[])
    returns void
    language plpgsql
    volatile
    security definer
    set search_path = ''
as $$
begin
    with staff as materialized (
        select x.user_id, bool_or(x.is_admin) as is_admin, bool_or(x.is_moderator) as is_moderator
        from (
            select s.owner_id as user_id, true as is_admin, true as is_moderator
            from public.servers s where s.guild_id = p_guild_id and s.owner_id is not null
            union all
            select m.user_id, coalesce(p.bits & private.admin_permissions() <> 0, false),
                coalesce(p.bits & private.content_permissions() <> 0, false)
                or coalesce(s.settings -> 'moderator_roles' ?| m.roles, false)
            from public.servers s
            join public.server_members m on m.guild_id = s.guild_id and m.left_at is null and m.roles <> '{}'
            left join lateral (
                select bit_or(r.permissions) as bits from public.guild_roles r
                where r.guild_id = m.guild_id and r.role_id = any (m.roles) and r.deleted_at is null
            ) p on true
            where s.guild_id = p_guild_id and (p_user_ids is null or m.user_id = any (p_user_ids))
        ) x
        where (p_user_ids is null or x.user_id = any (p_user_ids)) and (x.is_admin or x.is_moderator)
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
        where (o.roles, o.left_at) is distinct from (n.roles, n.left_at);
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
               where r.guild_id = c.value ->> 0 and c.value -> 2 ? r.role_id and r.deleted_at is null
                 and r.permissions & private.moderation_permissions() <> 0)
           or exists (
               select from public.servers s
               where s.guild_id = c.value ->> 0 and s.settings -> 'moderator_roles' ?| array(select jsonb_array_elements_text(c.value -> 2)))
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

-- What a role may do changed, or the owner, or which roles the server's settings call moderators.
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

create trigger refresh_admins_insert after insert on public.guild_roles
    for each row when (new.permissions & private.moderation_permissions() <> 0) execute function private.refresh_admins_of_server();
create trigger refresh_admins_update after update on public.guild_roles
    for each row when (old.permissions & private.moderation_permissions() is distinct from new.permissions & private.moderation_permissions()
        or old.deleted_at is distinct from new.deleted_at)
    execute function private.refresh_admins_of_server();
create trigger refresh_admins_insert after insert on public.servers
    for each row when (new.owner_id is not null) execute function private.refresh_admins_of_server();
create trigger refresh_admins_update after update on public.servers
    for each row when (old.owner_id is distinct from new.owner_id
        or old.settings -> 'moderator_roles' is distinct from new.settings -> 'moderator_roles')
    execute function private.refresh_admins_of_server();

select private.refresh_server_admins(s.guild_id, null) from public.servers s;
