-- Do moderators get faster?
-- One row per server and week of deciding, for the last eight weeks. decided: cases; p50, p95: half of them, nineteen of
-- twenty, were decided within this time of the event that opened them; longest: the longest wait.
set role analyst;
select guild_id, week, decided, p50, p95, longest
from analytics.case_resolution_time
where week > (now() at time zone 'utc')::date - 7 * 8
order by guild_id, week;
reset role;
