-- Where did raids happen?
-- Join raids of the last 30 days, the newest first. raiders: members whom the case names; raiders_left: of those, gone
-- again; lasted: from the first flagged join to the last; status: pending and reopened wait for a moderator.
set role analyst;
select guild_id,
       number as case_number,
       opened_at,
       last_join_at - first_join_at as lasted,
       raiders,
       raiders_left,
       status
from analytics.join_raids
where opened_at > now() - interval '30 days'
order by opened_at desc;
reset role;
