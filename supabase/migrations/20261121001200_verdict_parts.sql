-- The parts of record_verdicts: each does one thing to a whole batch.

-- Put the outbox rows of a newly punished or newly named member, and return how many.
-- p_people: [{"case_id", "guild_id", "user_id", "action", "ref", "reason"}], one row per member.
create function private.punish(p_people jsonb)
    returns integer
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_punished jsonb;
begin
    with put as (
        insert into public.outbox (guild_id, case_id, lane, kind, payload, dedupe_key)
        select p.guild_id, p.case_id, 'member:' || p.guild_id || ':' || p.user_id,
            case when p.action = 'kick' then 'kick_member' else 'restrict_member' end,
            case when p.action = 'kick'
                then jsonb_build_object('user_id', p.user_id, 'reason', 'Portcullis: ' || p.reason)
                else private.restriction(p.guild_id, p.user_id, s.restricted_role_id)
            end,
            -- One punishment per member and message or join, whatever edits and new rules make of it later.
            'punish:' || p.user_id || ':' || p.ref
        from jsonb_to_recordset(p_people) as p(case_id uuid, guild_id text, user_id text, action public.verdict_action,
            ref text, reason text, is_author boolean)
        join public.servers s on s.guild_id = p.guild_id
        join public.server_members m on m.guild_id = p.guild_id and m.user_id = p.user_id
        where (p.action = 'kick'
            -- Every event of a raid names all who came before: they are kicked once, authors once for each message.
            and not exists (
                select from public.outbox o
                where o.lane = 'member:' || p.guild_id || ':' || p.user_id and o.kind = 'kick_member' and o.status in ('pending', 'leased'))
            and (p.is_author or not exists (
                select from public.mod_actions a
                where a.guild_id = p.guild_id and a.user_id = p.user_id and a.action = 'kick' and a.case_id = p.case_id)))
          or (p.action = 'restrict' and s.restricted_role_id is not null and not m.is_restricted)
        order by p.guild_id, p.user_id
        on conflict (dedupe_key) do nothing
        returning guild_id, kind, payload ->> 'user_id' as user_id
    )
    select coalesce(jsonb_agg(to_jsonb(put)), '[]') into v_punished from put;

    update public.server_members m
    set is_restricted = true
    from jsonb_to_recordset(v_punished) as p(guild_id text, user_id text, kind text)
    where p.kind = 'restrict_member' and m.guild_id = p.guild_id and m.user_id = p.user_id;

    return jsonb_array_length(v_punished);
end;
$$;

-- What restrict_member needs: the role to give, and the roles that Discord lets nobody take away.
create function private.restriction(p_guild_id text, p_user_id text, p_role_id text)
    returns jsonb
    language sql
    stable
    security invoker
    set search_path = ''
as $$
    select jsonb_build_object('user_id', p_user_id, 'role_id', p_role_id, 'keep_roles', coalesce((
        select jsonb_agg(r.role_id order by r.role_id)
        from public.server_members m
        join public.guild_roles r on r.guild_id = m.guild_id and r.role_id = any (m.roles)
        where m.guild_id = p_guild_id and m.user_id = p_user_id and r.managed and r.deleted_at is null
    ), '[]'));
$$;

-- Find or open the cases of the given people, and return [{"case_id", "guild_id", "user_id", "is_new_subject",
-- "is_new_case"}]. A person with an open case stays in it; people of one attack share one.
-- p_people: [{"guild_id", "user_id", "group_key", "at_ms", "event_id", "confidence", "level"}], one row per member.
create function private.assign_cases(p_people jsonb)
    returns jsonb
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_answer jsonb;
begin
    with p as materialized (
        select r.*, c.case_id as own_case
        from jsonb_to_recordset(p_people) as r(guild_id text, user_id text, group_key text, at_ms bigint, event_id text,
            confidence real, level public.confidence_level)
        left join public.case_subjects c on c.guild_id = r.guild_id and c.user_id = r.user_id and c.is_open
    ),
    -- An attack that goes on within the hour stays one case.
    joined as (
        select distinct on (p.guild_id, p.group_key) p.guild_id, p.group_key, v.id
        from p
        join public.verification_events v on v.guild_id = p.guild_id and v.group_key = p.group_key
            and v.status in ('pending', 'reopened')
            and v.last_alert_at > private.from_ms(p.at_ms) - interval '1 hour'
        where p.own_case is null
        order by p.guild_id, p.group_key, v.opened_at desc
    ),
    fresh as (
        select gen_random_uuid() as id, x.*
        from (
            select distinct on (p.guild_id, coalesce(p.group_key, p.user_id)) p.*
            from p
            where p.own_case is null
              and not exists (select from joined j where j.guild_id = p.guild_id and j.group_key = p.group_key)
            order by p.guild_id, coalesce(p.group_key, p.user_id), p.at_ms, p.user_id
        ) x
    ),
    opened as (
        insert into public.verification_events (id, guild_id, user_id, group_key, confidence, confidence_level,
            detection_event_id, detection_detected_at, opened_at, last_alert_at, alerted_at)
        select f.id, f.guild_id, f.user_id, f.group_key, f.confidence, f.level,
            null, private.from_ms(f.at_ms), private.from_ms(f.at_ms), private.from_ms(f.at_ms), private.from_ms(f.at_ms)
        from fresh f
        order by f.guild_id, f.at_ms, f.id
        returning id
    ),
    assigned as (
        select p.guild_id, p.user_id, coalesce(p.own_case, j.id, f.id) as case_id,
            p.own_case is null as is_new_subject, f.id is not null and p.own_case is null and j.id is null as is_new_case
        from p
        left join joined j on j.guild_id = p.guild_id and j.group_key = p.group_key
        left join fresh f on f.guild_id = p.guild_id and coalesce(f.group_key, f.user_id) = coalesce(p.group_key, p.user_id)
    ),
    named as (
        insert into public.case_subjects (case_id, guild_id, user_id, roles_snapshot)
        select a.case_id, a.guild_id, a.user_id, coalesce(
            -- Who is restricted already wears that role alone: the roles to give back are those of the earlier case.
            (select e.roles_snapshot from public.case_subjects e
             where (m.is_restricted or s.restricted_role_id::text = any (m.roles)) and e.guild_id = a.guild_id and e.user_id = a.user_id
             order by e.added_at desc limit 1),
            array_remove(m.roles, s.restricted_role_id::text))
        from assigned a
        join public.server_members m on m.guild_id = a.guild_id and m.user_id = a.user_id
        join public.servers s on s.guild_id = a.guild_id
        where a.is_new_subject
        order by a.guild_id, a.user_id
        returning case_id
    )
    select coalesce(jsonb_agg(to_jsonb(a) order by a.guild_id, a.user_id), '[]') into v_answer
    from assigned a, (select count(*) from opened) o, (select count(*) from named) n;
    return v_answer;
end;
$$;

-- Fold the authors of newly judged events into users, members and the day's counters: once per event, ever.
create function private.count_events(p_events jsonb, p_messages jsonb, p_groups jsonb)
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
        left_at = case when m.left_at > coalesce(excluded.roles_seen_at, excluded.last_message_at) then m.left_at end,
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

-- Restriction survives leaving and rejoining: a restricted member who joins again gets the role again.
create function private.restrict_rejoined(p_events jsonb)
    returns void
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
begin
    insert into public.outbox (guild_id, case_id, lane, kind, payload, dedupe_key)
    select r.guild_id, c.case_id, 'member:' || r.guild_id || ':' || r.user_id, 'restrict_member',
        private.restriction(r.guild_id, r.user_id, s.restricted_role_id), 'rejoin:' || r.event_id
    from jsonb_to_recordset(p_events) as r(event_id text, kind text, guild_id text, user_id text, at_ms bigint)
    join public.server_members m on m.guild_id = r.guild_id and m.user_id = r.user_id and m.is_restricted
    join public.servers s on s.guild_id = r.guild_id and s.restricted_role_id is not null
    left join public.case_subjects c on c.guild_id = r.guild_id and c.user_id = r.user_id and c.is_open
    left join public.verification_events v on v.id = c.case_id
    -- A join that is delivered late, from before the case, is no rejoin.
    where r.kind = 'join' and (v.id is null or v.opened_at < private.from_ms(r.at_ms))
    order by r.guild_id, r.user_id
    on conflict (dedupe_key) do nothing;

    update public.case_subjects c
    set left_server = false
    from jsonb_to_recordset(p_events) as r(kind text, guild_id text, user_id text)
    where r.kind = 'join' and c.guild_id = r.guild_id and c.user_id = r.user_id and c.left_server;
end;
$$;

-- Write down what was found: the detections, the messages they rest on, and what the cases have gathered.
-- p_hits: rows of record_verdicts with an action or with content to keep; p_cases: the answer of assign_cases.
create function private.write_detections(p_hits jsonb, p_messages jsonb, p_groups jsonb, p_cases jsonb)
    returns void
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
begin
    insert into public.detection_events (detected_at, event_id, guild_id, user_id, channel_id, message_id, detection_type,
        confidence, confidence_level, rules, reasons, action, simulated, case_id, group_key)
    select private.from_ms(h.at_ms), h.event_id, h.guild_id, h.user_id, h.channel_id, h.message_id, h.detection_type,
        h.confidence, h.level, h.rules, h.reasons, h.action, h.simulated, c.case_id, h.group_key
    from jsonb_to_recordset(p_hits) as h(event_id text, at_ms bigint, guild_id text, user_id text, channel_id text,
        message_id text, detection_type public.detection_type, confidence real, level public.confidence_level,
        rules text[], reasons text[], action public.verdict_action, simulated boolean, group_key text)
    left join jsonb_to_recordset(p_cases) as c(guild_id text, user_id text, case_id uuid)
        on c.guild_id = h.guild_id and c.user_id = h.user_id and h.action >= 'notify' and not h.simulated
    where h.action <> 'none'
    order by h.at_ms, h.event_id;

    insert into public.messages as t (guild_id, message_id, user_id, channel_id, content, content_hash, sent_at, is_flagged, case_id)
    select distinct on (x.guild_id, x.message_id)
        x.guild_id, x.message_id, x.user_id, x.channel_id, x.content, x.content_hash, private.from_ms(x.at_ms), x.flagged, c.case_id
    from (
        select h.guild_id, h.message_id, h.user_id, h.channel_id, h.content, h.content_hash, h.at_ms, h.action <> 'none' as flagged
        from jsonb_to_recordset(p_hits) as h(guild_id text, message_id text, user_id text, channel_id text, content text,
            content_hash text, at_ms bigint, action text)
        where h.message_id is not null
        union all
        select m.guild_id, m.message_id, m.user_id, m.channel_id, null, m.content_hash, m.at_ms, true
        from jsonb_to_recordset(p_messages) as m(guild_id text, message_id text, user_id text, channel_id text,
            content_hash text, at_ms bigint)
    ) x
    left join jsonb_to_recordset(p_cases) as c(guild_id text, user_id text, case_id uuid)
        on c.guild_id = x.guild_id and c.user_id = x.user_id
    order by x.guild_id, x.message_id, x.flagged desc, x.content is null, x.at_ms desc
    on conflict (guild_id, message_id) do update
    set content = coalesce(excluded.content, t.content), content_hash = coalesce(excluded.content_hash, t.content_hash),
        is_flagged = t.is_flagged or excluded.is_flagged, case_id = coalesce(t.case_id, excluded.case_id);

    update public.verification_events v
    set confidence = greatest(v.confidence, x.confidence),
        confidence_level = greatest(v.confidence_level, x.level),
        findings = v.findings || x.findings,
        detections = v.detections + x.n,
        last_alert_at = greatest(v.last_alert_at, private.from_ms(x.newest)),
        detection_event_id = coalesce(v.detection_event_id, (
            select d.id from public.detection_events d
            where d.case_id = v.id and d.detected_at = v.detection_detected_at order by d.id limit 1)),
        updated_at = now()
    from (
        -- A group's finding belongs to the case of everyone whom it names, not to its author's alone.
        select w.case_id, max(h.confidence) as confidence, max(h.level) as level, max(h.at_ms) as newest, count(distinct h.event_id) as n,
            jsonb_object_agg(f.rule, f.reason order by h.at_ms, h.event_id) as findings
        from (
            select distinct n.event_id, c.case_id
            from (
                select h.event_id, h.guild_id, h.user_id from jsonb_to_recordset(p_hits) as h(event_id text, guild_id text, user_id text)
                union all
                select h.event_id, h.guild_id, u.user_id
                from jsonb_to_recordset(p_hits) as h(event_id text, guild_id text, group_key text)
                join jsonb_to_recordset(p_groups) as g(guild_id text, group_key text, user_ids text[]) using (guild_id, group_key)
                cross join unnest(g.user_ids) as u(user_id)
            ) n
            join jsonb_to_recordset(p_cases) as c(guild_id text, user_id text, case_id uuid) using (guild_id, user_id)
        ) w
        join jsonb_to_recordset(p_hits) as h(event_id text, at_ms bigint, confidence real, level public.confidence_level,
            rules text[], reasons text[], action public.verdict_action, simulated boolean) using (event_id)
        cross join unnest(h.rules, h.reasons) as f(rule, reason)
        where h.action >= 'notify' and not h.simulated
        group by w.case_id
    ) x
    where v.id = x.case_id;
end;
$$;

-- Members who have just become subjects of a case: their standing here, and what all servers know of them.
create function private.mark_suspects(p_cases jsonb)
    returns void
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
begin
    update public.server_members m
    set verification_status = 'pending', last_status_change = now(), moderator_id = null,
        restriction_reason = (select string_agg(f.value, ' ') from public.verification_events v, jsonb_each_text(v.findings) f
                              where v.id = c.case_id)
    from jsonb_to_recordset(p_cases) as c(guild_id text, user_id text, case_id uuid, is_new_subject boolean)
    where c.is_new_subject and m.guild_id = c.guild_id and m.user_id = c.user_id;

    update public.users u
    set first_flagged_at = coalesce(u.first_flagged_at, now()),
        suspicious_server_count = (
            select count(*) from public.server_members m where m.user_id = u.discord_id and m.verification_status <> 'none'),
        updated_at = now()
    from (select distinct c.user_id from jsonb_to_recordset(p_cases) as c(user_id text, is_new_subject boolean)
          where c.is_new_subject) x
    where u.discord_id = x.user_id;
end;
$$;

-- Delete every message that the verdicts rest on, in whatever channel: each message once, up to 100 in one call.
create function private.queue_deletions(p_hits jsonb, p_messages jsonb, p_cases jsonb)
    returns void
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
begin
    with marked as (
        update public.messages t
        set is_deleted = true, deleted_at = now()
        from (
            select h.guild_id, h.message_id
            from jsonb_to_recordset(p_hits) as h(guild_id text, message_id text, "delete" boolean)
            where h.delete and h.message_id is not null
            union
            select m.guild_id, m.message_id
            from jsonb_to_recordset(p_messages) as m(guild_id text, message_id text, "delete" boolean)
            where m.delete
        ) w
        where t.guild_id = w.guild_id and t.message_id = w.message_id and not t.is_deleted
          -- Not those of people who were only named: exempt, or cleared by a moderator.
          and (t.guild_id, t.user_id) in (select c.guild_id, c.user_id from jsonb_to_recordset(p_cases) as c(guild_id text, user_id text))
        returning t.guild_id, t.channel_id, t.message_id, t.case_id
    ),
    numbered as (
        select *, (row_number() over (partition by guild_id, channel_id, case_id order by message_id) - 1) / 100 as chunk
        from marked
    )
    insert into public.outbox (guild_id, case_id, lane, kind, payload)
    select guild_id, case_id, 'delete:' || channel_id, 'delete_messages',
        jsonb_build_object('channel_id', channel_id, 'message_ids', jsonb_agg(message_id order by message_id))
    from numbered
    group by guild_id, channel_id, case_id, chunk
    order by guild_id, channel_id, chunk;
end;
$$;

-- The setting, or its default where somebody stored by hand what is no such number.
create function private.merge_minutes(p_settings jsonb)
    returns integer
    language sql
    immutable
    security invoker
    set search_path = ''
as $$
    select case when jsonb_typeof(p_settings -> 'merge_minutes') = 'number'
        then least(greatest((p_settings ->> 'merge_minutes')::numeric, 0), 1440)::integer else 60 end;
$$;

-- Thread and notification of the cases that this batch touched: one thread and one notification a case, alerts within
-- merge_minutes merged into it.
create function private.queue_case_effects(p_cases jsonb)
    returns void
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
begin
    with touched as (
        select v.id, v.guild_id, v.number, s.verification_channel_id, s.admin_channel_id,
            array_agg(c.user_id order by c.user_id) filter (where c.is_new_subject) as new_subjects,
            v.thread_id is not null or exists (
                select from public.outbox o where o.case_id = v.id and o.kind = 'open_thread' and o.status not in ('failed', 'cancelled')
            ) as has_thread,
            exists (
                select from public.case_subjects x
                join public.server_members m on m.guild_id = x.guild_id and m.user_id = x.user_id
                where x.case_id = v.id and m.is_restricted
            ) as restricts,
            exists (
                select from public.outbox o where o.case_id = v.id and o.kind = 'notify' and o.status not in ('failed', 'cancelled')
            ) as has_notification,
            exists (
                select from public.outbox o where o.case_id = v.id and o.kind in ('notify', 'update_notification') and o.status = 'pending'
                -- Locked, or claim_outbox could read the case just before this transaction ends.
                for update skip locked
            ) as tells_soon,
            v.last_alert_at > v.alerted_at + make_interval(mins => private.merge_minutes(s.settings)) as is_stale
        from jsonb_to_recordset(p_cases) as c(case_id uuid, user_id text, is_new_subject boolean)
        join public.verification_events v on v.id = c.case_id
        join public.servers s on s.guild_id = v.guild_id
        group by v.id, s.guild_id
    ),
    effects as (
        select t.id, t.guild_id, 1 as step, 'open_thread' as kind,
            jsonb_build_object('channel_id', t.verification_channel_id, 'name', 'case-' || t.number) as payload
        from touched t where not t.has_thread and t.restricts and t.verification_channel_id is not null
        union all
        select t.id, t.guild_id, 2, case when t.has_notification and not t.is_stale then 'update_notification' else 'notify' end,
            jsonb_build_object('channel_id', t.admin_channel_id)
        from touched t
        where t.admin_channel_id is not null and (not t.has_notification or t.is_stale or not t.tells_soon)
        union all
        select t.id, t.guild_id, 3, 'add_thread_member', jsonb_build_object('user_id', x.user_id)
        from touched t
        join public.case_subjects x on x.case_id = t.id
        where t.verification_channel_id is not null
          and ((not t.has_thread and t.restricts) or (t.has_thread and x.user_id = any (t.new_subjects)))
        union all
        select t.id, t.guild_id, 4, 'greet_thread', jsonb_build_object('user_ids', (
            select jsonb_agg(x.user_id order by x.user_id) from public.case_subjects x
            where x.case_id = t.id and (not t.has_thread or x.user_id = any (t.new_subjects))))
        from touched t
        where t.verification_channel_id is not null
          and ((not t.has_thread and t.restricts) or (t.has_thread and t.new_subjects is not null))
    ),
    put as (
        insert into public.outbox (guild_id, case_id, lane, kind, payload)
        select e.guild_id, e.id, 'case:' || e.id, e.kind, e.payload
        from effects e
        order by e.guild_id, e.id, e.step, e.payload ->> 'user_id'
        returning case_id, kind
    )
    update public.verification_events v
    set alerted_at = v.last_alert_at
    from put
    where put.kind = 'notify' and v.id = put.case_id;
end;
$$;

-- Whether a member is never judged: the owner, staff, or an exempt role. A moderator who quotes a spammer's message is
-- named by the spammer's group finding, and must not be restricted for it.
create function private.is_exempt(p_guild_id text, p_user_id text)
    returns boolean
    language sql
    stable
    security invoker
    set search_path = ''
as $$
    select coalesce(bool_or(
        s.owner_id = p_user_id
        or s.settings -> 'exempt_roles' ?| m.roles
        or exists (
            select from public.guild_roles r
            where r.guild_id = s.guild_id and r.role_id = any (m.roles) and r.deleted_at is null
              and r.permissions & private.moderation_permissions() <> 0)
    ), false)
    from public.servers s
    left join public.server_members m on m.guild_id = s.guild_id and m.user_id = p_user_id
    where s.guild_id = p_guild_id;
$$;

-- From findings to cases and effects. p_hits: rows of record_verdicts with an action, or with content to keep; p_messages
-- and p_groups as there.
create function private.act_on_hits(p_hits jsonb, p_messages jsonb, p_groups jsonb)
    returns void
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_people jsonb;
    v_cases jsonb;
begin
    -- Everyone who is to be acted on, once, with the strongest verdict: authors, and whom group findings name.
    with hits as materialized (
        select h.*, coalesce(h.message_id, h.event_id) as ref
        from jsonb_to_recordset(p_hits) as h(guild_id text, user_id text, group_key text, at_ms bigint, event_id text,
            message_id text, confidence real, level text, action public.verdict_action, simulated boolean, rules text[])
        where h.action >= 'notify' and not h.simulated
    ),
    bystanders as materialized (
        select g.guild_id, g.group_key, u.user_id, (
            select max(h.at_ms) from hits h where h.guild_id = g.guild_id and h.group_key = g.group_key) as at_ms,
            -- Whose own verdict may be milder: an invite notifies, the same invite by four restricts.
            exists (select from hits h where h.guild_id = g.guild_id and h.user_id = u.user_id) as is_author
        from jsonb_to_recordset(p_groups) as g(guild_id text, group_key text, user_ids text[])
        cross join unnest(g.user_ids) as u(user_id)
    ),
    -- Asked once for each person, behind a fence: the planner would ask for every pair.
    named as materialized (
        select b.* from bystanders b
        where b.is_author or not private.is_exempt(b.guild_id, b.user_id)
          -- Nor for what a moderator has decided: windows still hold it, and whoever joins the attack names it anew.
          and not exists (
              select from public.case_subjects c
              join public.verification_events v on v.id = c.case_id
              where c.guild_id = b.guild_id and c.user_id = b.user_id and not c.is_open and v.group_key = b.group_key
                and v.last_alert_at > private.from_ms(b.at_ms) - interval '10 minutes')
    ),
    strongest as (
        select distinct on (h.guild_id, h.group_key) h.*
        from hits h where h.group_key is not null
        order by h.guild_id, h.group_key, h.action desc, h.confidence desc, h.at_ms, h.event_id
    ),
    everyone as (
        select h.guild_id, h.user_id, h.group_key, h.at_ms, h.event_id, h.confidence, h.level, h.action, h.ref, h.rules,
            true as is_author
        from hits h
        union all
        select n.guild_id, n.user_id, h.group_key, h.at_ms, h.event_id, h.confidence, h.level, h.action, h.ref, h.rules,
            n.is_author
        from named n
        join strongest h on h.guild_id = n.guild_id and h.group_key = n.group_key
    )
    select coalesce(jsonb_agg(to_jsonb(x)), '[]') into v_people from (
        select distinct on (e.guild_id, e.user_id)
            e.guild_id, e.user_id, e.group_key, e.at_ms, e.event_id, e.confidence, e.level, e.action, e.ref,
            array_to_string(e.rules, ', ') as reason, e.is_author
        from everyone e
        order by e.guild_id, e.user_id, e.action desc, e.group_key is null, e.confidence desc, e.at_ms, e.event_id
    ) x;

    -- Whoever is named may have been observed but not yet recorded by another instance.
    insert into public.server_members (guild_id, user_id)
    select p.guild_id, p.user_id from jsonb_to_recordset(v_people) as p(guild_id text, user_id text)
    order by p.guild_id, p.user_id
    on conflict do nothing;

    v_cases := private.assign_cases(v_people);
    perform private.write_detections(p_hits, p_messages, p_groups, v_cases);
    perform private.punish((
        select coalesce(jsonb_agg(to_jsonb(p) || jsonb_build_object('case_id', c.case_id)), '[]')
        from jsonb_to_recordset(v_people) as p(guild_id text, user_id text, action text, ref text, reason text, is_author boolean)
        join jsonb_to_recordset(v_cases) as c(guild_id text, user_id text, case_id uuid) using (guild_id, user_id)
    ));
    perform private.mark_suspects(v_cases);
    perform private.queue_deletions(p_hits, p_messages, v_cases);
    perform private.queue_case_effects(v_cases);
end;
$$;
