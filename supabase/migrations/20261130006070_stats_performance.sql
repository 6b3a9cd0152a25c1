-- /stats performance: how long it took from a message to its verdict, and from there to what was done about it.

-- How fast the bot was in a server, with the effects of one kind if it is named:
-- {"verdicts": {"count", "p50_ms", "p95_ms", "max_ms"}, "effects": {the same, and "failed"},
--  "by_effect": [{"effect", "count", "failed", "p50_ms", "p95_ms"}],
--  "waiting": {"count", "oldest_ms"}, "commands": {"count", "p50_ms", "p95_ms"},
--  "by_day": [{"day", "verdict_ms", "effect_ms"}], 95th percentiles,
--  "metrics": [{"name", "unit", "count", "p50", "p95"}] what else was measured of this server}
-- Verdicts are those on which a rule fired, from the event's own time, so what was delivered late counts as late. Effects
-- are those that were done, from being queued, tries that failed included. Null where there is nothing to measure.
create function public.stats_performance(p_interaction jsonb, p_guild_id text, p_days integer, p_effect text default null)
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
        with verdicts as materialized (
            select private.utc_date(d.detected_at) as day, extract(epoch from d.recorded_at - d.detected_at) * 1000 as ms
            from public.detection_events d
            where d.guild_id = p_guild_id and d.detected_at >= v_since
        ),
        effects as materialized (
            select private.utc_date(o.finished_at) as day, o.kind, o.status,
                case when o.status = 'done' then extract(epoch from o.finished_at - o.created_at) * 1000 end as ms
            from public.outbox o
            where o.guild_id = p_guild_id and o.finished_at >= v_since and o.status in ('done', 'failed')
              and (p_effect is null or o.kind = p_effect)
        )
        select jsonb_build_object(
            'verdicts', (
                select jsonb_build_object('count', count(*), 'p50_ms', round(percentile_cont(0.5) within group (order by v.ms)),
                    'p95_ms', round(percentile_cont(0.95) within group (order by v.ms)), 'max_ms', round(max(v.ms)))
                from verdicts v
            ),
            'effects', (
                select jsonb_build_object('count', count(e.ms), 'failed', count(*) - count(e.ms),
                    'p50_ms', round(percentile_cont(0.5) within group (order by e.ms)),
                    'p95_ms', round(percentile_cont(0.95) within group (order by e.ms)), 'max_ms', round(max(e.ms)))
                from effects e
            ),
            'by_effect', (
                select coalesce(jsonb_agg(to_jsonb(x) order by x.count desc, x.effect), '[]')
                from (
                    select e.kind as effect, count(e.ms) as count, count(*) - count(e.ms) as failed,
                        round(percentile_cont(0.5) within group (order by e.ms)) as p50_ms,
                        round(percentile_cont(0.95) within group (order by e.ms)) as p95_ms
                    from effects e group by e.kind
                ) x
            ),
            'waiting', (
                select jsonb_build_object('count', count(*), 'oldest_ms', private.to_ms(min(o.created_at)))
                from public.outbox o
                where o.guild_id = p_guild_id and o.status in ('pending', 'leased') and (p_effect is null or o.kind = p_effect)
            ),
            'commands', (
                select jsonb_build_object('count', count(s.latency_ms),
                    'p50_ms', percentile_disc(0.5) within group (order by s.latency_ms),
                    'p95_ms', percentile_disc(0.95) within group (order by s.latency_ms))
                from public.command_stats s
                where s.guild_id = p_guild_id and s.executed_at >= v_since
            ),
            'by_day', (
                select jsonb_agg(jsonb_build_object('day', d.day::date, 'verdict_ms', v.ms, 'effect_ms', e.ms) order by d.day)
                from generate_series(v_since at time zone 'utc', v_today, interval '1 day') d(day)
                left join (
                    select x.day, round(percentile_cont(0.95) within group (order by x.ms)) as ms from verdicts x group by x.day
                ) v on v.day = d.day::date
                left join (
                    select x.day, round(percentile_cont(0.95) within group (order by x.ms)) as ms from effects x group by x.day
                ) e on e.day = d.day::date
            ),
            'metrics', (
                select coalesce(jsonb_agg(to_jsonb(x) order by x.name), '[]')
                from (
                    select p.name, min(p.unit) as unit, count(*) as count,
                        percentile_cont(0.5) within group (order by p.value) as p50,
                        percentile_cont(0.95) within group (order by p.value) as p95
                    from public.performance_metrics p
                    where p.guild_id = p_guild_id and p.measured_at >= v_since
                    group by p.name order by p.name limit 10
                ) x
            ))
    );
end;
$$;

comment on function public.stats_performance is
    'The numbers of /stats performance for the last p_days days (UTC), today included: from event to verdict, from there to '
    'the effect, of one kind if it is named, what waits, and what else was measured. Raises PC409, PC422.';

grant execute on function public.stats_performance(jsonb, text, integer, text) to service_role;
