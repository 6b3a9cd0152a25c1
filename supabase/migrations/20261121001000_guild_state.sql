-- Fold what the gateway reports of servers, roles, channels and members into their tables. Every row carries the time at
-- which the worker received it; the newest wins, so repeats and re-ordered batches change nothing.
-- p_states: [{"type": "guild" | "role" | "channel" | "member", "guild_id", "at_ms", "gone", …columns}]
create function private.fold_guild_state(p_states jsonb)
    returns void
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
begin
    insert into public.servers as s (guild_id, name, owner_id, vanity_url_code, is_active, left_at, state_seen_at)
    select distinct on (r.guild_id)
        r.guild_id, r.name, r.owner_id, r.vanity_url_code, not r.gone,
        case when r.gone then private.from_ms(r.at_ms) end, private.from_ms(r.at_ms)
    from jsonb_to_recordset(p_states) as r(
        type text, guild_id text, at_ms bigint, gone boolean, name text, owner_id text, vanity_url_code text)
    where r.type = 'guild'
    order by r.guild_id, r.at_ms desc
    on conflict (guild_id) do update
    set name = coalesce(excluded.name, s.name),
        owner_id = coalesce(excluded.owner_id, s.owner_id),
        vanity_url_code = case when excluded.is_active then excluded.vanity_url_code else s.vanity_url_code end,
        is_active = excluded.is_active,
        left_at = excluded.left_at,
        state_seen_at = excluded.state_seen_at
    where s.state_seen_at is null or s.state_seen_at < excluded.state_seen_at;

    -- Servers of roles, channels and members that were reported before their server.
    insert into public.servers (guild_id)
    select distinct r.guild_id from jsonb_to_recordset(p_states) as r(guild_id text)
    order by r.guild_id
    on conflict do nothing;

    insert into public.guild_roles as t (guild_id, role_id, name, permissions, position, managed, seen_at, deleted_at)
    select distinct on (r.guild_id, r.role_id)
        r.guild_id, r.role_id, r.name, coalesce(r.permissions, 0), coalesce(r.position, 0), coalesce(r.managed, false),
        private.from_ms(r.at_ms), case when r.gone then private.from_ms(r.at_ms) end
    from jsonb_to_recordset(p_states) as r(
        type text, guild_id text, at_ms bigint, gone boolean, role_id text, name text, permissions bigint,
        position integer, managed boolean)
    where r.type = 'role'
    order by r.guild_id, r.role_id, r.at_ms desc, r.gone desc
    on conflict (guild_id, role_id) do update
    set name = coalesce(excluded.name, t.name), permissions = excluded.permissions, position = excluded.position,
        managed = excluded.managed, seen_at = excluded.seen_at, deleted_at = excluded.deleted_at
    where t.seen_at < excluded.seen_at;

    insert into public.guild_channels as t (guild_id, channel_id, parent_id, type, name, seen_at, deleted_at)
    select distinct on (r.guild_id, r.channel_id)
        r.guild_id, r.channel_id, r.parent_id, coalesce(r.channel_type, 0), r.name,
        private.from_ms(r.at_ms), case when r.gone then private.from_ms(r.at_ms) end
    from jsonb_to_recordset(p_states) as r(
        type text, guild_id text, at_ms bigint, gone boolean, channel_id text, parent_id text, channel_type smallint,
        name text)
    where r.type = 'channel'
    order by r.guild_id, r.channel_id, r.at_ms desc, r.gone desc
    on conflict (guild_id, channel_id) do update
    set parent_id = coalesce(excluded.parent_id, t.parent_id), type = excluded.type, name = coalesce(excluded.name, t.name),
        seen_at = excluded.seen_at, deleted_at = excluded.deleted_at
    where t.seen_at < excluded.seen_at;

    -- A server's snapshot is whole: roles and channels that it does not name are gone. Threads come and go by themselves.
    update public.guild_roles t
    set deleted_at = private.from_ms(r.at_ms)
    from jsonb_to_recordset(p_states) as r(type text, guild_id text, at_ms bigint, gone boolean)
    where r.type = 'guild' and not r.gone
      and t.guild_id = r.guild_id and t.deleted_at is null and t.seen_at < private.from_ms(r.at_ms);
    update public.guild_channels t
    set deleted_at = private.from_ms(r.at_ms)
    from jsonb_to_recordset(p_states) as r(type text, guild_id text, at_ms bigint, gone boolean)
    where r.type = 'guild' and not r.gone and t.type not in (10, 11, 12)
      and t.guild_id = r.guild_id and t.deleted_at is null and t.seen_at < private.from_ms(r.at_ms);

    insert into public.users as u (discord_id, username)
    select distinct on (r.user_id) r.user_id, r.username
    from jsonb_to_recordset(p_states) as r(type text, user_id text, at_ms bigint, username text)
    where r.type = 'member'
    order by r.user_id, r.at_ms desc
    on conflict (discord_id) do update
    set username = excluded.username, updated_at = now()
    where excluded.username is not null and u.username is distinct from excluded.username;

    insert into public.server_members as m (guild_id, user_id, join_date, left_at, roles, roles_seen_at)
    select distinct on (r.guild_id, r.user_id)
        r.guild_id, r.user_id, private.from_ms(r.joined_at_ms), case when r.gone then private.from_ms(r.at_ms) end,
        coalesce(r.roles, '{}'), private.from_ms(r.at_ms)
    from jsonb_to_recordset(p_states) as r(
        type text, guild_id text, at_ms bigint, gone boolean, user_id text, joined_at_ms bigint, roles text[])
    where r.type = 'member'
    order by r.guild_id, r.user_id, r.at_ms desc, r.gone desc
    on conflict (guild_id, user_id) do update
    set join_date = coalesce(excluded.join_date, m.join_date), left_at = excluded.left_at,
        roles = case when excluded.left_at is null then excluded.roles else m.roles end,
        roles_seen_at = excluded.roles_seen_at
    where m.roles_seen_at is null or m.roles_seen_at < excluded.roles_seen_at;

    update public.case_subjects c
    set left_server = m.left_at is not null
    from jsonb_to_recordset(p_states) as r(type text, guild_id text, user_id text)
    join public.server_members m on m.guild_id = r.guild_id and m.user_id = r.user_id
    where r.type = 'member' and c.guild_id = r.guild_id and c.user_id = r.user_id
      and c.left_server <> (m.left_at is not null);
end;
$$;
