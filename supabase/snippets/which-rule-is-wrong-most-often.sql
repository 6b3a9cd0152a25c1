-- Which rule is wrong most often?
-- Decisions of the last 30 days in all servers. confirmed: cases with the rule that were rejected or ended with a ban;
-- false_positives: those that were verified; precision: the share that was right; hits: events on which it fired.
set role analyst;
select rule,
       sum(hits) as hits,
       sum(confirmed) as confirmed,
       sum(false_positives) as false_positives,
       round(sum(confirmed) / nullif(sum(confirmed) + sum(false_positives), 0), 3) as precision
from analytics.rule_effectiveness
where date > (now() at time zone 'utc')::date - 30
group by rule
having sum(confirmed) + sum(false_positives) > 0
order by precision, false_positives desc, rule;
reset role;
