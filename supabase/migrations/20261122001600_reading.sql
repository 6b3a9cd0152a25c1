-- What commands and judging ask of the past. Each is one round trip, whatever the tables' size.

-- The standing of people, everywhere and in one server:
-- {user_id: {"global", "suspicious_servers", "first_flagged_at", "local", "messages", "joined_at", "status"}}.
create function public.read_reputation(p_guild_id text, p_user_ids text[])
    returns json
    language sql
    stable
    security invoker
    set search_path = ''
as $$
    select coalesce(json_object_agg(u.discord_id, json_build_object(
        'global', u.global_reputation_score,
        'suspicious_servers', u.suspicious_server_count,
        'first_flagged_at', u.first_flagged_at,
        'local', m.reputation_score,
        'messages', m.message_count,
        'joined_at', m.join_date,
        'status', m.verification_status)), '{}')
    from public.users u
    left join public.server_members m on m.guild_id = p_guild_id and m.user_id = u.discord_id
    where u.discord_id = any (p_user_ids);
$$;

grant execute on function public.read_reputation(text, text[]) to service_role;

-- What is known of a member in a server, newest first, p_limit of each:
-- {"detections": [{"detected_at", "rules", "confidence", "action", "channel_id", "message_id", "case_id"}],
--  "cases": [{"id", "number", "status", "opened_at", "resolved_at", "resolved_by"}],
--  "actions": [{"acted_at", "action", "moderator_id", "reason", "case_id"}]}
create function public.read_history(p_guild_id text, p_user_id text, p_limit integer default 20)
    returns json
    language sql
    stable
    security invoker
    set search_path = ''
as $$
    select json_build_object(
        'detections', (
            select coalesce(json_agg(d order by d.detected_at desc), '[]')
            from (
                select e.detected_at, e.rules, e.confidence, e.action, e.channel_id, e.message_id, e.case_id
                from public.detection_events e
                where e.user_id = p_user_id and e.guild_id = p_guild_id
                order by e.detected_at desc limit p_limit
            ) d
        ),
        'cases', (
            select coalesce(json_agg(c order by c.opened_at desc), '[]')
            from (
                select v.id, v.number, v.status, v.opened_at, v.resolved_at, v.resolved_by
                from public.case_subjects s
                join public.verification_events v on v.id = s.case_id
                where s.guild_id = p_guild_id and s.user_id = p_user_id
                order by v.opened_at desc limit p_limit
            ) c
        ),
        'actions', (
            select coalesce(json_agg(a order by a.acted_at desc), '[]')
            from (
                select t.acted_at, t.action, t.moderator_id, t.reason, t.case_id
                from public.mod_actions t
                where t.guild_id = p_guild_id and t.user_id = p_user_id
                order by t.acted_at desc limit p_limit
            ) a
        )
    );
$$;

grant execute on function public.read_history(text, text, integer) to service_role;

-- What servers that this one trusts say of people: {user_id: [{"guild_id", "trust_level", "detection_type", "confidence",
-- "created_at"}]}, the most trusted first. A flag that was withdrawn is not told.
-- The plan never depends on who is asked about, and planning, which reads statistics, would take longer than the query.
create function public.read_trusted_flags(p_guild_id text, p_user_ids text[])
    returns json
    language plpgsql
    stable
    security invoker
    set search_path = ''
    set plan_cache_mode = 'force_generic_plan'
as $$
begin
    return (
        select coalesce(json_object_agg(x.user_id, x.flags), '{}')
        from (
            select f.user_id, json_agg(json_build_object('guild_id', f.guild_id, 'trust_level', r.trust_level,
                'detection_type', f.detection_type, 'confidence', f.confidence, 'created_at', f.created_at)
                order by r.trust_level desc, f.created_at desc) as flags
            from public.server_relationships r
            join public.servers s on s.guild_id = r.target_guild_id and s.is_active
            join public.shared_flags f on f.guild_id = r.target_guild_id
            where r.source_guild_id = p_guild_id and r.relationship_type = 'trust' and r.deleted_at is null
              and f.user_id = any (p_user_ids) and f.deleted_at is null
            group by f.user_id
        ) x
    );
end;
$$;

grant execute on function public.read_trusted_flags(text, text[]) to service_role;

-- The numbers of /stats overview for the last p_days days (UTC), today included, from counters: a decision counts for the
-- day on which it was made, and not at all once the case is reopened.
create or replace function public.stats_overview(p_interaction jsonb, p_guild_id text, p_days integer)
    returns jsonb
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_today constant date := (now() at time zone 'utc')::date;
    v_since constant timestamptz := (v_today - p_days + 1)::timestamp at time zone 'utc';
begin
    if p_days not between 1 and 365 then
        raise exception 'days must be between 1 and 365, not %', p_days using errcode = 'PC422';
    end if;
    perform private.claim_interaction(p_interaction);
    return jsonb_build_object(
        'by_day', (
            select coalesce(jsonb_agg(jsonb_build_object('day', d.day::date, 'messages', coalesce(a.message_count, 0),
                'joins', coalesce(a.join_count, 0), 'detections', coalesce(a.detection_count, 0)) order by d.day), '[]')
            from generate_series(v_since at time zone 'utc', v_today, interval '1 day') d(day)
            left join public.analytics a on a.guild_id = p_guild_id and a.date = d.day::date
        ),
        'by_rule', (
            select coalesce(jsonb_agg(jsonb_build_object('rule', x.rule, 'count', x.n) order by x.n desc, x.rule), '[]')
            from (
                select t.rule, sum(t.hit_count) as n from public.rule_stats t
                where t.guild_id = p_guild_id and t.date > v_today - p_days
                group by t.rule having sum(t.hit_count) > 0
            ) x
        ),
        'top_users', (
            select coalesce(jsonb_agg(jsonb_build_object('user_id', x.user_id, 'count', x.n) order by x.n desc, x.user_id), '[]')
            from (
                select d.user_id, count(*) as n from public.detection_events d
                where d.guild_id = p_guild_id and d.detected_at >= v_since
                group by d.user_id order by n desc, d.user_id limit 5
            ) x
        )
    ) || (
        select jsonb_build_object('messages', coalesce(sum(a.message_count), 0), 'joins', coalesce(sum(a.join_count), 0),
            'detections', coalesce(sum(a.detection_count), 0), 'cases_opened', coalesce(sum(a.verification_count), 0),
            'verified', coalesce(sum(a.verified_count), 0), 'rejected', coalesce(sum(a.rejected_count), 0),
            'banned', coalesce(sum(a.ban_count), 0))
        from public.analytics a where a.guild_id = p_guild_id and a.date > v_today - p_days
    ) || (
        select jsonb_build_object('members', count(*)) from public.server_members m
        where m.guild_id = p_guild_id and m.left_at is null
    );
end;
$$;
