-- How much was flagged this week?
-- One row per day (UTC), the newest first, over all servers. judged: messages and joins that were judged; detections:
-- events on which a rule fired; percent: detections in a hundred judged; cases_opened: cases for moderators.
set role analyst;
select date,
       sum(messages + joins) as judged,
       sum(detections) as detections,
       round(100.0 * sum(detections) / nullif(sum(messages + joins), 0), 3) as percent,
       sum(cases_opened) as cases_opened
from analytics.daily_overview
where date > (now() at time zone 'utc')::date - 7
group by date
order by date desc;
reset role;
