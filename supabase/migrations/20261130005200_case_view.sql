-- A case as it is: what Discord no longer has is not shown as if it were there.

-- Whether the gateway has told that a channel is no more, or that the channel of a thread is no more.
create function private.is_gone(p_guild_id text, p_channel_id text)
    returns boolean
    language sql
    stable
    security invoker
    set search_path = ''
as $$
    select exists (
        select from public.guild_channels c
        left join public.guild_channels p on p.guild_id = c.guild_id and p.channel_id = c.parent_id and c.type in (10, 11, 12)
        where c.guild_id = p_guild_id and c.channel_id = p_channel_id
          and (c.deleted_at is not null or p.deleted_at is not null)
    );
$$;

comment on function private.is_gone is 'Whether a channel is known to be deleted, or the channel in which a thread was.';

-- Whether the role that holds suspects back is known to be deleted: then it holds nobody back.
create function private.is_role_gone(p_guild_id text, p_role_id text)
    returns boolean
    language sql
    stable
    security invoker
    set search_path = ''
as $$
    select exists (
        select from public.guild_roles r
        where r.guild_id = p_guild_id and r.role_id = p_role_id and r.deleted_at is not null
    );
$$;

comment on function private.is_role_gone is 'Whether a role is known to be deleted.';

-- As before, and: whether a decision said that the bot was wrong; what is still to be done; problems that a later try has
-- solved are none any more; a thread, a role or a channel that is gone is not shown as there; who was banned, came back, or
-- did not get all roles.
create or replace function private.case_view(p_case_id uuid)
    returns jsonb
    language sql
    stable
    security invoker
    set search_path = ''
as $$
    select jsonb_build_object(
        'id', c.id,
        'number', c.number,
        'guild_id', c.guild_id,
        'status', c.status,
        'false_positive', c.status = 'verified' and coalesce((
            select a.action = 'false_positive' from public.admin_actions a
            where a.case_id = c.id and a.new_status <> a.previous_status order by a.id desc limit 1), false),
        'group_key', c.group_key,
        'confidence', c.confidence,
        'level', c.confidence_level,
        'rules', (select coalesce(jsonb_agg(f.key order by f.key), '[]') from jsonb_each_text(c.findings) f),
        'reasons', (select coalesce(jsonb_agg(f.value order by f.key), '[]') from jsonb_each_text(c.findings) f),
        'detections', c.detections,
        'opened_ms', private.to_ms(c.opened_at),
        'updated_ms', private.to_ms(c.updated_at),
        'resolved_by', c.resolved_by,
        'resolved_ms', private.to_ms(c.resolved_at),
        'thread_id', case when not private.is_gone(c.guild_id, c.thread_id) then c.thread_id end,
        'notification_channel_id', c.notification_channel_id,
        'notification_message_id', c.notification_message_id,
        'settings', jsonb_build_object(
            'restricted_role_id', s.restricted_role_id,
            'admin_channel_id', s.admin_channel_id,
            'verification_channel_id', s.verification_channel_id,
            'admin_notification_role_id', s.admin_notification_role_id,
            'greeting', s.settings ->> 'greeting',
            'server_name', s.name
        ),
        -- Which of these settings name what Discord no longer has.
        'gone', (
            select coalesce(jsonb_agg(x.name order by x.name), '[]')
            from (
                select 'restricted_role_id' as name where x.role_gone
                union all select 'admin_channel_id' where private.is_gone(c.guild_id, s.admin_channel_id)
                union all select 'verification_channel_id' where private.is_gone(c.guild_id, s.verification_channel_id)
            ) x
        ),
        'subjects', (
            select coalesce(jsonb_agg(jsonb_build_object(
                'user_id', cs.user_id,
                'username', coalesce(u.username, ''),
                'account_created_ms', coalesce(private.to_ms(u.account_created_at),
                    floor(u.discord_id::text::numeric / 4194304)::bigint + 1420070400000),
                'joined_at_ms', private.to_ms(m.join_date),
                'left', cs.left_server,
                'restricted', m.is_restricted and not x.role_gone,
                'banned', coalesce(ban.stands and not ban.is_back, false),
                'back', coalesce(ban.stands and ban.is_back and c.status = 'banned' and not cs.left_server, false),
                'kept_roles', coalesce(last.kind = 'restrict_member' and last.result ->> 'kept_roles' = 'true', false),
                'lost_roles', case when last.kind = 'restore_member' then coalesce(last.result -> 'lost_roles', '[]') else '[]' end,
                'roles_snapshot', cs.roles_snapshot
            ) order by cs.added_at, cs.user_id), '[]')
            from public.case_subjects cs
            join public.users u on u.discord_id = cs.user_id
            join public.server_members m on m.guild_id = cs.guild_id and m.user_id = cs.user_id
            left join lateral (
                select a.action <> 'unban' as stands, coalesce(m.join_date > a.acted_at, false) as is_back
                from public.mod_actions a
                where a.guild_id = cs.guild_id and a.user_id = cs.user_id and a.action in ('ban', 'tempban', 'unban')
                order by a.acted_at desc, a.id desc limit 1
            ) ban on true
            -- All of the case at once: asked for each subject, a raid's would be read as often as it has subjects.
            left join (
                select distinct on (o.payload ->> 'user_id') o.payload ->> 'user_id' as user_id, o.kind, o.result
                from public.outbox o
                where o.case_id = p_case_id and o.kind in ('restrict_member', 'restore_member') and o.status = 'done'
                order by o.payload ->> 'user_id', o.id desc
            ) last on last.user_id = cs.user_id
            where cs.case_id = c.id
        ),
        'message_refs', (
            select coalesce(jsonb_agg(jsonb_build_object('channel_id', r.channel_id, 'message_id', r.message_id,
                'deleted', r.is_deleted) order by r.sent_at desc, r.message_id desc), '[]')
            from (
                select channel_id, message_id, sent_at, is_deleted from public.messages
                where case_id = c.id and is_flagged
                order by sent_at desc, message_id desc limit 20
            ) r
        ),
        'earlier_cases', (
            select count(distinct e.id)
            from public.case_subjects mine
            join public.case_subjects theirs on theirs.guild_id = mine.guild_id and theirs.user_id = mine.user_id
            join public.verification_events e on e.id = theirs.case_id and e.number < c.number
            where mine.case_id = c.id
        ),
        'problems', (
            select coalesce(jsonb_agg(jsonb_build_object('kind', o.kind, 'error', o.last_error) order by o.id), '[]')
            from (
                select max(f.id) as id, f.kind, f.last_error
                from public.outbox f
                where f.case_id = p_case_id and f.status = 'failed'
                  and not exists (
                      select from public.outbox d
                      where d.case_id = p_case_id and d.lane = f.lane and d.kind = f.kind and d.id > f.id and d.status = 'done')
                group by f.kind, f.last_error
                order by max(f.id) desc limit 5
            ) o
        ),
        'waiting', (
            select coalesce(jsonb_agg(jsonb_build_object('kind', w.kind, 'count', w.n, 'error', w.last_error) order by w.id), '[]')
            from (
                select min(o.id) as id, o.kind, count(*) as n, max(o.last_error) as last_error
                from public.outbox o
                where o.case_id = p_case_id and o.status in ('pending', 'leased')
                group by o.kind
            ) w
        ),
        -- Who looked up the history counts once each, or they would hide the decisions.
        'history', (
            select coalesce(jsonb_agg(jsonb_build_object(
                'action', a.action, 'admin_id', a.admin_id, 'at_ms', private.to_ms(a.acted_at)) order by a.id), '[]')
            from public.admin_actions a
            where a.case_id = c.id
              and (a.action <> 'view_history' or not exists (
                  select from public.admin_actions l
                  where l.case_id = c.id and l.action = 'view_history' and l.admin_id = a.admin_id and l.id > a.id))
        )
    )
    from public.verification_events c
    join public.servers s on s.guild_id = c.guild_id
    cross join lateral (select private.is_role_gone(s.guild_id, s.restricted_role_id) as role_gone) x
    where c.id = p_case_id;
$$;
