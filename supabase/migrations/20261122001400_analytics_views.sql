-- Views that read the counters alone: one row per server and day, or per server, day and rule. Cheap at any size.

create view analytics.daily_overview with (security_invoker = true) as
select a.date,
    a.guild_id,
    a.message_count as messages,
    a.join_count as joins,
    a.detection_count as detections,
    a.verification_count as cases_opened,
    a.verified_count as verified,
    a.rejected_count as rejected,
    a.ban_count as banned,
    a.false_positive_count as false_positives,
    a.gpt_call_count as llm_calls
from public.analytics a;

comment on view analytics.daily_overview is 'What happened in a server on a day (UTC). Days without an event have no row.';
comment on column analytics.daily_overview.date is 'Day (UTC), by the time of the event, of the decision or of the call.';
comment on column analytics.daily_overview.guild_id is 'The server.';
comment on column analytics.daily_overview.messages is 'Messages that were judged; edits are not counted.';
comment on column analytics.daily_overview.joins is 'Joins that were judged; renames are not counted.';
comment on column analytics.daily_overview.detections is 'Events on which a rule fired, simulated ones too.';
comment on column analytics.daily_overview.cases_opened is 'Cases that were opened.';
comment on column analytics.daily_overview.verified is 'Cases that a moderator verified; reopening takes it back.';
comment on column analytics.daily_overview.rejected is 'Cases that a moderator rejected; reopening takes it back.';
comment on column analytics.daily_overview.banned is 'Cases that ended with a ban; reopening takes it back.';
comment on column analytics.daily_overview.false_positives is 'Cases in which the bot was wrong: the verified ones.';
comment on column analytics.daily_overview.llm_calls is 'Calls of the LLM, failed ones too.';

create view analytics.rule_effectiveness with (security_invoker = true) as
select t.date,
    t.guild_id,
    t.rule,
    t.hit_count as hits,
    t.confirmed_count as confirmed,
    t.false_positive_count as false_positives,
    round(t.confirmed_count::numeric / nullif(t.confirmed_count + t.false_positive_count, 0), 3) as precision
from public.rule_stats t;

comment on view analytics.rule_effectiveness is 'How often a rule fired in a server on a day (UTC), and how often it was right. Hits are events and count for the day of the event, the rest are cases and count for the day of the decision.';
comment on column analytics.rule_effectiveness.date is 'Day (UTC).';
comment on column analytics.rule_effectiveness.guild_id is 'The server.';
comment on column analytics.rule_effectiveness.rule is 'The rule''s name, as in /detection rule.';
comment on column analytics.rule_effectiveness.hits is 'Events on which it fired, simulated ones too.';
comment on column analytics.rule_effectiveness.confirmed is 'Cases with this rule that were rejected or ended with a ban.';
comment on column analytics.rule_effectiveness.false_positives is 'Cases with this rule that were verified.';
comment on column analytics.rule_effectiveness.precision is 'confirmed / (confirmed + false_positives); null where nothing was decided. For several days sum the counts first: the mean of these is wrong.';
