-- How long do suspects wait for a decision?
-- Per server, of the cases opened in the last 90 days. decided: how many are; p50, p95: half of them, nineteen of twenty,
-- were decided within this time; still_open: how many are not; oldest_open: since when the oldest of these waits.
set role analyst;
select guild_id,
       count(resolved_at) as decided,
       percentile_cont(0.5) within group (order by resolved_at - opened_at) as p50,
       percentile_cont(0.95) within group (order by resolved_at - opened_at) as p95,
       count(*) filter (where resolved_at is null) as still_open,
       min(opened_at) filter (where resolved_at is null) as oldest_open
from public.verification_events
where opened_at > now() - interval '90 days'
group by guild_id
order by still_open desc, guild_id;
reset role;
