-- What becomes of what is flagged?
-- Events of the last 30 days per server, step by step: judged, flagged (a rule fired), notified (moderators were told),
-- restricted (the verdict called for it), decided (a moderator did), false_positives (the bot was wrong).
set role analyst;
select guild_id,
       sum(judged) as judged,
       sum(flagged) as flagged,
       sum(notified) as notified,
       sum(restricted) as restricted,
       sum(decided) as decided,
       sum(false_positives) as false_positives
from analytics.detection_funnel
where date > (now() at time zone 'utc')::date - 30
group by guild_id
order by flagged desc, guild_id;
reset role;
