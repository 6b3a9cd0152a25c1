-- What the LLM cost and how it did.

create index gpt_usage_day on public.gpt_usage (((used_at at time zone 'utc')::date));

create view analytics.llm_cost with (security_invoker = true) as
select (u.used_at at time zone 'utc')::date as date,
    u.guild_id,
    u.model,
    u.purpose,
    count(*) as calls,
    count(*) filter (where not u.success) as failures,
    sum(u.prompt_tokens) as prompt_tokens,
    sum(u.completion_tokens) as completion_tokens,
    sum(u.cost_usd) as cost_usd,
    percentile_disc(0.5) within group (order by u.latency_ms) as latency_p50_ms,
    percentile_disc(0.95) within group (order by u.latency_ms) as latency_p95_ms
from public.gpt_usage u
group by (u.used_at at time zone 'utc')::date, u.guild_id, u.model, u.purpose;

comment on view analytics.llm_cost is 'Calls of the LLM in a server on a day (UTC), by model and purpose.';
comment on column analytics.llm_cost.date is 'Day of the calls (UTC).';
comment on column analytics.llm_cost.guild_id is 'The server.';
comment on column analytics.llm_cost.model is 'The model, as it was asked for.';
comment on column analytics.llm_cost.purpose is 'What was asked: message_analysis or user_classification.';
comment on column analytics.llm_cost.calls is 'Calls, failed ones too.';
comment on column analytics.llm_cost.failures is 'Calls that gave no answer.';
comment on column analytics.llm_cost.prompt_tokens is 'Tokens sent.';
comment on column analytics.llm_cost.completion_tokens is 'Tokens received.';
comment on column analytics.llm_cost.cost_usd is 'US dollars.';
comment on column analytics.llm_cost.latency_p50_ms is 'Half of the calls took no longer than this, in milliseconds; calls without a time are left out.';
comment on column analytics.llm_cost.latency_p95_ms is 'Nineteen of twenty calls took no longer than this, in milliseconds.';
