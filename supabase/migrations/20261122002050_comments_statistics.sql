-- Comments: numbers by day, by hour and by call.

comment on table public.analytics is
    'One row per server and day: what happened. Days are UTC; what comes late counts for its own day. '
    'Grows: with the first event, case, decision or call of the LLM of a server''s day. '
    'Cleaned: never, kept for ever; with the server. '
    'Written by: record_verdicts (messages, joins, detections, each event once), triggers on verification_events and gpt_usage.';
comment on column public.analytics.guild_id is 'The server that is counted.';
comment on column public.analytics.date is 'The day, in UTC.';
comment on column public.analytics.message_count is 'Messages by people, judged, by their own time; edits are not counted.';
comment on column public.analytics.join_count is 'Members who joined, by Discord''s time of joining.';
comment on column public.analytics.detection_count is 'Events on which a rule fired, by their own time, simulated ones included.';
comment on column public.analytics.verification_count is 'Cases that were opened, by opened_at.';
comment on column public.analytics.verified_count is
    'Cases that were decided on this day and stand as verified; reopening one takes it back.';
comment on column public.analytics.rejected_count is
    'Cases that were decided on this day and stand as rejected; reopening one takes it back.';
comment on column public.analytics.ban_count is
    'Cases, not people, that were decided on this day and stand as banned; reopening one takes it back.';
comment on column public.analytics.false_positive_count is 'Cases in which the bot was wrong: today the same as verified_count.';
comment on column public.analytics.gpt_call_count is 'Calls of the LLM, failed ones too, by used_at.';

comment on table public.rule_stats is
    'One row per server, day and rule: how often it fired, and how often moderators agreed. Days are UTC. '
    'Grows: with a rule''s first hit, or the first decision on a case of its, on a server''s day. '
    'Cleaned: never, kept for ever; with the server. '
    'Written by: triggers on detection_events (hits) and verification_events (decisions).';
comment on column public.rule_stats.guild_id is 'The server that is counted.';
comment on column public.rule_stats.date is
    'The day, in UTC: of the event for hits, of the decision for the rest. Sum over time before you divide.';
comment on column public.rule_stats.rule is 'The rule''s name, as in detection_events.rules.';
comment on column public.rule_stats.hit_count is 'Events on which the rule fired, simulated ones included.';
comment on column public.rule_stats.confirmed_count is
    'Cases with the rule that were rejected or banned on this day; reopening one takes it back.';
comment on column public.rule_stats.false_positive_count is
    'Cases with the rule that were verified on this day; reopening one takes it back.';

comment on table public.message_stats is
    'One row per batch, hour, member and channel: how many messages. Not unique: sum when you read. Partitioned by month of hour. '
    'Grows: with every batch of judged messages. '
    'Cleaned: after 30 days, once summed up, a month at a time, by retention. '
    'Written by: record_verdicts.';
comment on column public.message_stats.hour is 'The beginning of the hour (UTC) of the messages'' own times.';
comment on column public.message_stats.guild_id is 'The server that is counted. No foreign key: a month is dropped at once.';
comment on column public.message_stats.user_id is 'Who wrote.';
comment on column public.message_stats.channel_id is 'The channel or thread in which it was written; null where that was not told.';
comment on column public.message_stats.message_count is 'Messages in this batch, at least 1; edits are not counted.';
comment on column public.message_stats.recorded_at is 'When the batch was recorded, by the database''s clock.';

comment on table public.command_stats is
    'One row per command that somebody gave. Partitioned by month of executed_at. '
    'Grows: with every command. '
    'Cleaned: after 30 days, once summed up, a month at a time, by retention. '
    'Written by: service_role; no function of the database writes it.';
comment on column public.command_stats.id is 'Counts up over all servers; unique together with executed_at.';
comment on column public.command_stats.executed_at is
    'When it was recorded, by the database''s clock unless the writer says otherwise.';
comment on column public.command_stats.guild_id is 'The server in which it was given; null in a direct message. No foreign key.';
comment on column public.command_stats.user_id is 'Who gave it.';
comment on column public.command_stats.command_name is 'The command''s name with that of its subcommand, without its options.';
comment on column public.command_stats.outcome is
    'ok; refused: the caller may not, or asked for what cannot be; failed: through no fault of the caller.';
comment on column public.command_stats.latency_ms is 'Milliseconds from arrival to answer; null where not measured.';

comment on table public.performance_metrics is
    'One row per measurement of the installation. Partitioned by month of measured_at. '
    'Grows: with every measurement. '
    'Cleaned: after 30 days, once summed up, a month at a time, by retention. '
    'Written by: service_role; no function of the database writes it.';
comment on column public.performance_metrics.id is 'Counts up; unique together with measured_at.';
comment on column public.performance_metrics.measured_at is
    'When it was recorded, by the database''s clock unless the writer says otherwise.';
comment on column public.performance_metrics.guild_id is
    'The server that it concerns; null for the whole installation. No foreign key.';
comment on column public.performance_metrics.name is 'What was measured; rows of one name have one unit.';
comment on column public.performance_metrics.value is 'The measured value, in unit.';
comment on column public.performance_metrics.unit is 'The unit of value, such as ms, bytes or count.';
comment on column public.performance_metrics.labels is
    'What tells measurements of one name apart, such as the function; an object. No names of people.';
