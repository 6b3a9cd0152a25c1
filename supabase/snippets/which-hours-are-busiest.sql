-- Which hours are busiest?
-- The last seven days in all servers, the busiest hour first. hour: of the day (UTC), 0 to 23; messages: sent in that hour
-- on those days together; percent: of all messages.
set role analyst;
select extract(hour from s.hour at time zone 'utc')::integer as hour,
       sum(s.message_count) as messages,
       round(100.0 * sum(s.message_count) / sum(sum(s.message_count)) over (), 1) as percent
from public.message_stats s
where s.hour >= now() - interval '7 days'
group by 1
order by messages desc, hour;
reset role;
