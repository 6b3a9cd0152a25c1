-- Which servers grow, and how much do they bring in?
-- The last 30 days beside the 30 before. messages, joins, detections: of the last 30; messages_before: of those before;
-- growth: messages for each one before, so 2 is twice as many, and empty is a new server.
set role analyst;
select guild_id,
       coalesce(sum(messages) filter (where recent), 0) as messages,
       coalesce(sum(messages) filter (where not recent), 0) as messages_before,
       round(coalesce(sum(messages) filter (where recent), 0) / nullif(sum(messages) filter (where not recent), 0), 2) as growth,
       coalesce(sum(joins) filter (where recent), 0) as joins,
       coalesce(sum(detections) filter (where recent), 0) as detections
from (
    select *, date > (now() at time zone 'utc')::date - 30 as recent
    from analytics.daily_overview
    where date > (now() at time zone 'utc')::date - 60
) x
group by guild_id
order by messages desc, guild_id;
reset role;
