-- /stats overview: one server's period in numbers.

-- As before, with who wrote, when and where, what moderators did, which commands were given, and how long answers took:
-- {"messages", "members", "joins", "detections", "cases_opened", "verified", "rejected", "banned", "false_positives",
--  "llm_calls", "unique_users", "commands", "answer_ms", "verdict_ms", "people_since",
--  "by_day": [{"day", "messages", "joins", "detections"}], "by_hour": 24 counts of messages, of the hours in UTC,
--  "by_rule": [{"rule", "count"}], "by_place": {"text" | "announcements" | "threads" | "voice" | "other": messages},
--  "mod_actions": [{"action", "count"}], "top_users": [{"user_id", "count"}] by detections, "top_writers": the same by
--  messages, "top_commands": [{"command", "count"}]}
-- answer_ms is the mean from a command to its claim, verdict_ms from an event to its verdict where a rule fired; null for
-- none. people_since is the first day of which is known who wrote, where messages are known from before; else null.
create or replace function public.stats_overview(p_interaction jsonb, p_guild_id text, p_days integer)
    returns jsonb
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_today constant date := private.utc_date(now());
    v_since constant timestamptz := (v_today - p_days + 1)::timestamp at time zone 'utc';
begin
    perform private.begin_stats(p_interaction, p_days);
    return (
        with days as materialized (
            select d.day::date as day, coalesce(a.message_count, 0) as messages, coalesce(a.join_count, 0) as joins,
                coalesce(a.detection_count, 0) as detections, a.verification_count as opened, a.verified_count as verified,
                a.rejected_count as rejected, a.ban_count as banned, a.false_positive_count as wrong, a.gpt_call_count as calls
            from generate_series(v_since at time zone 'utc', v_today, interval '1 day') d(day)
            left join public.analytics a on a.guild_id = p_guild_id and a.date = d.day::date
        ),
        -- One reading for people, hours of the day and channels.
        written as materialized (
            select m.user_id, extract(hour from m.hour at time zone 'utc')::integer as hour, m.channel_id,
                sum(m.message_count) as n, min(m.hour) as since,
                grouping(m.user_id, extract(hour from m.hour at time zone 'utc')::integer, m.channel_id) as by
            from public.message_stats m
            where m.guild_id = p_guild_id and m.hour >= v_since
            group by grouping sets ((m.user_id), (extract(hour from m.hour at time zone 'utc')::integer), (m.channel_id))
        ),
        people as (select w.user_id, w.n, w.since from written w where w.by = 3),
        hours as (select w.hour, w.n from written w where w.by = 5),
        places as (
            select case when c.type in (0, 15, 16) then 'text' when c.type = 5 then 'announcements'
                    when c.type in (10, 11, 12) then 'threads' when c.type in (2, 13) then 'voice' else 'other' end as place,
                sum(w.n) as n
            from written w
            left join public.guild_channels c on c.guild_id = p_guild_id and c.channel_id = w.channel_id
            where w.by = 6
            group by 1
        ),
        found as materialized (
            select d.user_id, count(*) as n, sum(extract(epoch from d.recorded_at - d.detected_at)) as waited
            from public.detection_events d
            where d.guild_id = p_guild_id and d.detected_at >= v_since
            group by d.user_id
        ),
        given as materialized (
            select s.command_name as command, count(*) as n, sum(s.latency_ms) as waited, count(s.latency_ms) as timed
            from public.command_stats s
            where s.guild_id = p_guild_id and s.executed_at >= v_since
            group by s.command_name
        )
        select jsonb_build_object(
                'messages', coalesce(sum(d.messages), 0), 'joins', coalesce(sum(d.joins), 0),
                'detections', coalesce(sum(d.detections), 0), 'cases_opened', coalesce(sum(d.opened), 0),
                'verified', coalesce(sum(d.verified), 0), 'rejected', coalesce(sum(d.rejected), 0),
                'banned', coalesce(sum(d.banned), 0), 'false_positives', coalesce(sum(d.wrong), 0),
                'llm_calls', coalesce(sum(d.calls), 0),
                'by_day', jsonb_agg(jsonb_build_object('day', d.day, 'messages', d.messages, 'joins', d.joins,
                    'detections', d.detections) order by d.day),
                'people_since', (
                    select private.utc_date(min(p.since)) from people p
                    having private.utc_date(min(p.since)) > min(d.day) filter (where d.messages > 0)
                ))
            || (select jsonb_build_object('unique_users', count(*)) from people)
            || (
                select jsonb_build_object('members', count(*)) from public.server_members m
                where m.guild_id = p_guild_id and m.left_at is null
            )
            || (
                select jsonb_build_object('commands', coalesce(sum(g.n), 0), 'answer_ms', round(sum(g.waited) / nullif(sum(g.timed), 0)))
                from given g
            )
            || (select jsonb_build_object('verdict_ms', round(1000 * sum(f.waited) / nullif(sum(f.n), 0))) from found f)
            || jsonb_build_object(
                'by_hour', (
                    select jsonb_agg(coalesce(h.n, 0) order by t.hour)
                    from generate_series(0, 23) t(hour) left join hours h on h.hour = t.hour
                ),
                'by_place', (select coalesce(jsonb_object_agg(p.place, p.n), '{}') from places p),
                'by_rule', (
                    select coalesce(jsonb_agg(jsonb_build_object('rule', x.rule, 'count', x.n) order by x.n desc, x.rule), '[]')
                    from (
                        select t.rule, sum(t.hit_count) as n from public.rule_stats t
                        where t.guild_id = p_guild_id and t.date between v_today - p_days + 1 and v_today
                        group by t.rule having sum(t.hit_count) > 0
                    ) x
                ),
                'mod_actions', (
                    select coalesce(jsonb_agg(jsonb_build_object('action', x.action, 'count', x.n) order by x.n desc, x.action), '[]')
                    from (
                        select t.action, count(*) as n from public.mod_actions t
                        where t.guild_id = p_guild_id and t.acted_at >= v_since
                        group by t.action
                    ) x
                ),
                'top_users', (
                    select coalesce(jsonb_agg(jsonb_build_object('user_id', x.user_id, 'count', x.n) order by x.n desc, x.user_id), '[]')
                    from (select f.user_id, f.n from found f order by f.n desc, f.user_id limit 5) x
                ),
                'top_writers', (
                    select coalesce(jsonb_agg(jsonb_build_object('user_id', x.user_id, 'count', x.n) order by x.n desc, x.user_id), '[]')
                    from (select p.user_id, p.n from people p order by p.n desc, p.user_id limit 5) x
                ),
                'top_commands', (
                    select coalesce(jsonb_agg(jsonb_build_object('command', x.command, 'count', x.n) order by x.n desc, x.command), '[]')
                    from (select g.command, g.n from given g order by g.n desc, g.command limit 5) x
                ))
        from days d
    );
end;
$$;

comment on function public.stats_overview is
    'The numbers of /stats overview for the last p_days days (UTC), today included, from counters: a decision counts for the '
    'day on which it was made, and not at all once the case is reopened. Raises PC409, PC422.';
