-- As before, but who has left stays so until something newer than the leaving is known of them: their rights hang on it.
create or replace function private.count_events(p_events jsonb, p_messages jsonb, p_groups jsonb)
    returns void
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
begin
    insert into public.servers (guild_id)
    select distinct r.guild_id from jsonb_to_recordset(p_events) as r(guild_id text)
    where not exists (select from public.servers s where s.guild_id = r.guild_id)
    order by r.guild_id
    on conflict do nothing;

    insert into public.users as u (discord_id, username, account_created_at)
    select distinct on (x.user_id) x.user_id, nullif(x.username, ''), private.from_ms(x.account_created_ms)
    from (
        select r.user_id, r.username, r.account_created_ms, r.at_ms
        from jsonb_to_recordset(p_events) as r(user_id text, username text, account_created_ms bigint, at_ms bigint)
        union all
        -- Whom a group finding names may have been observed but not yet recorded. All users of the batch are locked
        -- here, in order: two servers with the same raiders would deadlock otherwise.
        select m.user_id, null, null, null from jsonb_to_recordset(p_messages) as m(user_id text)
        union all
        select unnest(g.user_ids), null, null, null from jsonb_to_recordset(p_groups) as g(user_ids text[])
    ) x
    order by x.user_id, x.at_ms desc nulls last
    on conflict (discord_id) do update
    set username = coalesce(excluded.username, u.username),
        account_created_at = coalesce(excluded.account_created_at, u.account_created_at), updated_at = now()
    where (u.username, u.account_created_at) is distinct from
        (coalesce(excluded.username, u.username), coalesce(excluded.account_created_at, u.account_created_at));

    insert into public.server_members as m (guild_id, user_id, join_date, roles, roles_seen_at, message_count, last_message_at)
    select r.guild_id, r.user_id, private.from_ms(max(r.joined_at_ms)),
        coalesce(array(select jsonb_array_elements_text((array_agg(r.roles order by r.at_ms desc)
            filter (where jsonb_typeof(r.roles) = 'array'))[1])), '{}'),
        private.from_ms(max(r.at_ms) filter (where jsonb_typeof(r.roles) = 'array')),
        count(*) filter (where r.kind = 'message'),
        private.from_ms(max(r.at_ms) filter (where r.kind = 'message'))
    from jsonb_to_recordset(p_events) as r(guild_id text, user_id text, kind text, at_ms bigint, joined_at_ms bigint, roles jsonb)
    group by r.guild_id, r.user_id
    order by r.guild_id, r.user_id
    on conflict (guild_id, user_id) do update
    set join_date = coalesce(excluded.join_date, m.join_date),
        -- Only by something newer: an edit that says nothing of roles brings nobody back.
        left_at = case when m.left_at <= greatest(excluded.roles_seen_at, excluded.last_message_at) then null else m.left_at end,
        roles = case when excluded.roles_seen_at >= coalesce(m.roles_seen_at, '-infinity') then excluded.roles else m.roles end,
        roles_seen_at = greatest(m.roles_seen_at, excluded.roles_seen_at),
        message_count = m.message_count + excluded.message_count,
        last_message_at = greatest(m.last_message_at, excluded.last_message_at);

    update public.server_members m
    set name_hash = x.name_hash
    from (
        select distinct on (r.guild_id, r.user_id) r.guild_id, r.user_id, r.name_hash
        from jsonb_to_recordset(p_events) as r(guild_id text, user_id text, name_hash text, at_ms bigint, event_id text)
        where r.name_hash is not null
        order by r.guild_id, r.user_id, r.at_ms desc, r.event_id desc
    ) x
    where m.guild_id = x.guild_id and m.user_id = x.user_id;

    -- Who was named by others before an event of their own was recorded was restricted with roles unknown.
    update public.case_subjects c
    set roles_snapshot = r.roles
    from jsonb_to_recordset(p_events) as r(guild_id text, user_id text, roles text[])
    join public.servers s on s.guild_id = r.guild_id
    where c.guild_id = r.guild_id and c.user_id = r.user_id and c.is_open and c.roles_snapshot = '{}'
      and r.roles <> '{}' and (s.restricted_role_id is null or s.restricted_role_id::text <> all (r.roles));

    insert into public.analytics as a (guild_id, date, message_count, join_count, detection_count)
    select r.guild_id, (private.from_ms(r.at_ms) at time zone 'utc')::date,
        count(*) filter (where r.kind = 'message'), count(*) filter (where r.kind = 'join'),
        count(*) filter (where r.action <> 'none')
    from jsonb_to_recordset(p_events) as r(guild_id text, at_ms bigint, kind text, action text)
    group by 1, 2
    order by 1, 2
    on conflict (guild_id, date) do update
    set message_count = a.message_count + excluded.message_count,
        join_count = a.join_count + excluded.join_count,
        detection_count = a.detection_count + excluded.detection_count;
end;
$$;
