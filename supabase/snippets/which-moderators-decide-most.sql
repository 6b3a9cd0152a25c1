-- Which moderators decide most, and how often were they overturned?
-- The last 30 days in all servers. decisions: cases verified, rejected or banned; overturned: those of them that were
-- reopened since; percent: overturned in a hundred decisions; servers: in how many servers.
set role analyst;
select moderator_id,
       sum(decisions) as decisions,
       sum(overturned) as overturned,
       round(100.0 * sum(overturned) / sum(decisions), 1) as percent,
       count(distinct guild_id) as servers
from analytics.moderator_activity
where date > (now() at time zone 'utc')::date - 30
group by moderator_id
having sum(decisions) > 0
order by decisions desc, moderator_id;
reset role;
