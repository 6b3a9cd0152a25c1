-- /stats llm: what the model was asked, what it cost, and how it did.

-- The calls of the LLM for a server, for one purpose if it is named:
-- {"calls", "failures", "prompt_tokens", "completion_tokens", "cost_usd", "p50_ms", "p95_ms",
--  "by_day": [{"day", "calls", "failures", "cost_usd"}],
--  "by_model": [{"model", "calls", "failures", "tokens", "cost_usd"}], "errors": [{"error", "count"}]}
create function public.stats_llm(
    p_interaction jsonb,
    p_guild_id text,
    p_days integer,
    p_purpose public.llm_purpose default null
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
        with calls as materialized (
            select private.utc_date(u.used_at) as day, u.model, u.prompt_tokens, u.completion_tokens, u.total_tokens, u.cost_usd,
                u.latency_ms, u.success, u.error_code
            from public.gpt_usage u
            where u.guild_id = p_guild_id and u.used_at >= v_since and (p_purpose is null or u.purpose = p_purpose)
        )
        select jsonb_build_object(
            'calls', count(*), 'failures', count(*) filter (where not c.success),
            'prompt_tokens', coalesce(sum(c.prompt_tokens), 0), 'completion_tokens', coalesce(sum(c.completion_tokens), 0),
            'cost_usd', coalesce(sum(c.cost_usd), 0),
            'p50_ms', percentile_disc(0.5) within group (order by c.latency_ms),
            'p95_ms', percentile_disc(0.95) within group (order by c.latency_ms),
            'by_day', (
                select jsonb_agg(jsonb_build_object('day', d.day::date, 'calls', coalesce(x.n, 0),
                    'failures', coalesce(x.failures, 0), 'cost_usd', coalesce(x.cost, 0)) order by d.day)
                from generate_series(v_since at time zone 'utc', v_today, interval '1 day') d(day)
                left join (
                    select y.day, count(*) as n, count(*) filter (where not y.success) as failures, sum(y.cost_usd) as cost
                    from calls y group by y.day
                ) x on x.day = d.day::date
            ),
            'by_model', (
                select coalesce(jsonb_agg(to_jsonb(x) order by x.calls desc, x.model), '[]')
                from (
                    select y.model, count(*) as calls, count(*) filter (where not y.success) as failures,
                        sum(y.total_tokens) as tokens, sum(y.cost_usd) as cost_usd
                    from calls y group by y.model order by 2 desc, 1 limit 5
                ) x
            ),
            'errors', (
                select coalesce(jsonb_agg(jsonb_build_object('error', x.error_code, 'count', x.n) order by x.n desc, x.error_code), '[]')
                from (
                    select y.error_code, count(*) as n from calls y where not y.success
                    group by y.error_code order by n desc, 1 limit 5
                ) x
            ))
        from calls c
    );
end;
$$;

comment on function public.stats_llm is
    'The numbers of /stats llm for the last p_days days (UTC), today included, for one purpose if it is named: calls, '
    'failures, tokens, cost and latency. Raises PC409, PC422.';

grant execute on function public.stats_llm(jsonb, text, integer, public.llm_purpose) to service_role;
