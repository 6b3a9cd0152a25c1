-- /stats detections: what was found, by which rule, and what moderators made of it.

-- The detections of a server, of one rule or one member if they are named:
-- {"detections", "simulated", "by_day": [{"day", "count"}],
--  "by_rule": [{"rule", "hits", "confirmed", "false_positives"}], the last two are cases, "by_type": [{"type", "count"}],
--  "by_level": {level: count}, "by_action": {action: count}, "top_users": [{"user_id", "count"}],
--  "cases": {"opened", "open", "verified", "rejected", "banned", "p50_ms", "p95_ms"},
--  "moderators": [{"user_id", "count"}] by decisions that stand, "kept_since"}
-- Days and rules come from counters, which are never cleaned; with a member, and all that is finer, from the detections
-- and cases themselves. kept_since is the first day of which detections are kept, where counters know of earlier ones.
create function public.stats_detections(
    p_interaction jsonb,
    p_guild_id text,
    p_days integer,
    p_rule text default null,
    p_user_id text default null
)
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
        with found as materialized (
            select private.utc_date(d.detected_at) as day, d.user_id, d.rules, d.detection_type, d.confidence_level, d.action,
                d.simulated, d.case_id, d.admin_action
            from public.detection_events d
            where d.guild_id = p_guild_id and d.detected_at >= v_since
              and (p_rule is null or p_rule = any (d.rules))
              and (p_user_id is null or d.user_id = p_user_id)
        ),
        counted as materialized (
            select a.date as day, a.detection_count as n from public.analytics a
            where a.guild_id = p_guild_id and a.date between v_today - p_days + 1 and v_today
              and p_rule is null and p_user_id is null
            union all
            select t.date, t.hit_count from public.rule_stats t
            where t.guild_id = p_guild_id and t.date between v_today - p_days + 1 and v_today
              and t.rule = p_rule and p_user_id is null
            union all
            select f.day, count(*) from found f where p_user_id is not null group by f.day
        ),
        rules as (
            select t.rule, sum(t.hit_count) as hits, sum(t.confirmed_count) as confirmed, sum(t.false_positive_count) as wrong
            from public.rule_stats t
            where t.guild_id = p_guild_id and t.date between v_today - p_days + 1 and v_today
              and (p_rule is null or t.rule = p_rule) and p_user_id is null
            group by t.rule
            having sum(t.hit_count + t.confirmed_count + t.false_positive_count) > 0
            union all
            select r.rule, count(*), count(distinct f.case_id) filter (where f.admin_action in ('reject', 'ban')),
                count(distinct f.case_id) filter (where f.admin_action in ('verify', 'false_positive'))
            from found f cross join unnest(f.rules) as r(rule)
            where p_user_id is not null and (p_rule is null or r.rule = p_rule)
            group by r.rule
        ),
        cases as materialized (
            select v.status, v.opened_at >= v_since as is_new, v.resolved_at is null as is_open, v.resolved_by,
                extract(epoch from v.resolved_at - v.opened_at) * 1000 as took_ms
            from public.verification_events v
            where v.guild_id = p_guild_id
              and (v.opened_at >= v_since or v.resolved_at >= v_since or v.resolved_at is null)
              and (p_rule is null or v.findings ? p_rule)
              and (p_user_id is null or exists (
                  select from public.case_subjects c where c.case_id = v.id and c.user_id = p_user_id))
        )
        select jsonb_build_object(
            'detections', (select coalesce(sum(c.n), 0) from counted c),
            'simulated', (select count(*) from found f where f.simulated),
            'by_day', (
                select jsonb_agg(jsonb_build_object('day', d.day::date, 'count', coalesce(c.n, 0)) order by d.day)
                from generate_series(v_since at time zone 'utc', v_today, interval '1 day') d(day)
                left join counted c on c.day = d.day::date
            ),
            'by_rule', (
                select coalesce(jsonb_agg(jsonb_build_object('rule', r.rule, 'hits', r.hits, 'confirmed', r.confirmed,
                    'false_positives', r.wrong) order by r.hits desc, r.rule), '[]')
                from rules r
            ),
            'by_type', (
                select coalesce(jsonb_agg(jsonb_build_object('type', x.detection_type, 'count', x.n) order by x.n desc, x.detection_type), '[]')
                from (select f.detection_type, count(*) as n from found f group by f.detection_type) x
            ),
            'by_level', (
                select coalesce(jsonb_object_agg(x.confidence_level, x.n), '{}')
                from (select f.confidence_level, count(*) as n from found f group by f.confidence_level) x
            ),
            'by_action', (
                select coalesce(jsonb_object_agg(x.action, x.n), '{}')
                from (select f.action, count(*) as n from found f group by f.action) x
            ),
            'top_users', (
                select coalesce(jsonb_agg(jsonb_build_object('user_id', x.user_id, 'count', x.n) order by x.n desc, x.user_id), '[]')
                from (select f.user_id, count(*) as n from found f group by f.user_id order by n desc, f.user_id limit 5) x
            ),
            'cases', (
                select jsonb_build_object(
                    'opened', count(*) filter (where c.is_new), 'open', count(*) filter (where c.is_open),
                    'verified', count(*) filter (where not c.is_open and c.status = 'verified'),
                    'rejected', count(*) filter (where not c.is_open and c.status = 'rejected'),
                    'banned', count(*) filter (where not c.is_open and c.status = 'banned'),
                    'p50_ms', round(percentile_cont(0.5) within group (order by c.took_ms)),
                    'p95_ms', round(percentile_cont(0.95) within group (order by c.took_ms)))
                from cases c
            ),
            'moderators', (
                select coalesce(jsonb_agg(jsonb_build_object('user_id', x.resolved_by, 'count', x.n) order by x.n desc, x.resolved_by), '[]')
                from (
                    select c.resolved_by, count(*) as n from cases c where c.resolved_by is not null
                    group by c.resolved_by order by n desc, c.resolved_by limit 5
                ) x
            ),
            'kept_since', (
                select min(f.day) from found f
                having min(f.day) > (select min(c.day) from counted c where c.n > 0)
            ))
    );
end;
$$;

comment on function public.stats_detections is
    'The numbers of /stats detections for the last p_days days (UTC), today included, of one rule or member if they are '
    'named: hits by day and rule, their outcome, cases and how long they took. Raises PC409, PC422.';

grant execute on function public.stats_detections(jsonb, text, integer, text, text) to service_role;
