-- What does the LLM cost per server?
-- The last 30 days, the dearest first. calls: failed ones too; failed: calls without an answer; tokens: sent and received;
-- cost_usd: US dollars; usd_per_day: the same, divided by 30.
set role analyst;
select guild_id,
       sum(calls) as calls,
       sum(failures) as failed,
       sum(prompt_tokens + completion_tokens) as tokens,
       sum(cost_usd) as cost_usd,
       round(sum(cost_usd) / 30, 4) as usd_per_day
from analytics.llm_cost
where date > (now() at time zone 'utc')::date - 30
group by guild_id
order by cost_usd desc, guild_id;
reset role;
