-- Do new members stay?
-- One row per week of joining, over all servers, for the last 26 weeks. new_members: who joined; after_1_day, after_7_days,
-- after_30_days: percent of them who were still there then. Empty until a week is old enough. Worked out once an hour.
set role analyst;
select week,
       sum(new_members) as new_members,
       round(100.0 * sum(stayed_1_day) / nullif(sum(new_members) filter (where stayed_1_day is not null), 0), 1) as after_1_day,
       round(100.0 * sum(stayed_7_days) / nullif(sum(new_members) filter (where stayed_7_days is not null), 0), 1) as after_7_days,
       round(100.0 * sum(stayed_30_days) / nullif(sum(new_members) filter (where stayed_30_days is not null), 0), 1) as after_30_days
from analytics.member_retention
where week > (now() at time zone 'utc')::date - 7 * 26
group by week
order by week desc;
reset role;
