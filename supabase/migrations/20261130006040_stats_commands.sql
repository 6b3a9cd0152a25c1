-- /stats commands: what was asked of the bot, and how fast it was.

-- The commands and presses of buttons in a server, of one command or member if they are named; a command's name stands
-- for its subcommands too:
-- {"commands", "refused", "failed", "users", "p50_ms", "p95_ms", "by_day": [{"day", "count"}],
--  "by_command": [{"command", "count", "refused", "failed", "p50_ms", "p95_ms"}] the ten most given,
--  "top_users": [{"user_id", "count"}]}
-- Percentiles are of the milliseconds from Discord's making of an interaction until it was claimed; null where unknown.
create function public.stats_commands(
    p_interaction jsonb,
    p_guild_id text,
    p_days integer,
    p_command text default null,
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
        with given as materialized (
            select private.utc_date(s.executed_at) as day, s.user_id, s.command_name, s.outcome, s.latency_ms
            from public.command_stats s
            where s.guild_id = p_guild_id and s.executed_at >= v_since
              and (p_command is null or s.command_name = p_command or starts_with(s.command_name, p_command || ' '))
              and (p_user_id is null or s.user_id = p_user_id)
        )
        select jsonb_build_object(
            'commands', count(*), 'refused', count(*) filter (where g.outcome = 'refused'),
            'failed', count(*) filter (where g.outcome = 'failed'), 'users', count(distinct g.user_id),
            'p50_ms', percentile_disc(0.5) within group (order by g.latency_ms),
            'p95_ms', percentile_disc(0.95) within group (order by g.latency_ms),
            'by_day', (
                select jsonb_agg(jsonb_build_object('day', d.day::date, 'count', coalesce(x.n, 0)) order by d.day)
                from generate_series(v_since at time zone 'utc', v_today, interval '1 day') d(day)
                left join (select y.day, count(*) as n from given y group by y.day) x on x.day = d.day::date
            ),
            'by_command', (
                select coalesce(jsonb_agg(to_jsonb(x) order by x.count desc, x.command), '[]')
                from (
                    select y.command_name as command, count(*) as count, count(*) filter (where y.outcome = 'refused') as refused,
                        count(*) filter (where y.outcome = 'failed') as failed,
                        percentile_disc(0.5) within group (order by y.latency_ms) as p50_ms,
                        percentile_disc(0.95) within group (order by y.latency_ms) as p95_ms
                    from given y
                    group by y.command_name order by 2 desc, 1 limit 10
                ) x
            ),
            'top_users', (
                select coalesce(jsonb_agg(jsonb_build_object('user_id', x.user_id, 'count', x.n) order by x.n desc, x.user_id), '[]')
                from (select y.user_id, count(*) as n from given y group by y.user_id order by n desc, y.user_id limit 5) x
            ))
        from given g
    );
end;
$$;

comment on function public.stats_commands is
    'The numbers of /stats commands for the last p_days days (UTC), today included, of one command or member if they are '
    'named: counts, outcomes and latencies. Raises PC409, PC422.';

grant execute on function public.stats_commands(jsonb, text, integer, text, text) to service_role;
