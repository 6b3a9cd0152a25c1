-- Comments: cases, whom they are about, and what was decided and done.

comment on table public.verification_events is
    'One row per case: a suspect, or a group attack with several. pending -> verified | rejected | banned; any of these -> '
    'reopened -> verified | rejected | banned. '
    'Grows: when a verdict asks for at least notify and its author has no open case. '
    'Cleaned: closed cases after 90 days, per server configurable, by retention; open ones stay. '
    'Written by: record_verdicts (opens and adds to cases), resolve_case (decisions), finish_outbox (thread and notification).';
comment on column public.verification_events.id is 'Random; buttons and outbox lanes name the case by it.';
comment on column public.verification_events.number is 'What people call the case; counts up over all servers, gaps are normal.';
comment on column public.verification_events.guild_id is 'The server that judges the case.';
comment on column public.verification_events.group_key is
    'What a group attack has in common: copies:<fingerprint> or joins; null for a single suspect.';
comment on column public.verification_events.status is
    'Where the case stands; never none. The newest decision, admin_actions has them all.';
comment on column public.verification_events.detection_detected_at is
    'detection_events.detected_at of the detection that opened the case; null once retention has cleared it.';
comment on column public.verification_events.confidence is 'The highest confidence of its detections, 0 to 1.';
comment on column public.verification_events.confidence_level is 'The highest level of its detections.';
comment on column public.verification_events.detections is
    'How many detections its subjects have had in it; a group''s detection counts once.';
comment on column public.verification_events.opened_at is
    'The own time of the event that opened it; created_at less this is how late that was.';
comment on column public.verification_events.thread_id is 'The verification thread on Discord; null until it is there.';
comment on column public.verification_events.notification_channel_id is
    'Where the newest notification stands; null until there is one.';
comment on column public.verification_events.notification_message_id is
    'The newest notification, which later alerts update; null until there is one.';
comment on column public.verification_events.resolved_at is
    'When it was decided, by the database''s clock; null while open, again after a reopening.';
comment on column public.verification_events.resolved_by is 'The moderator who decided it; null while open, again after a reopening.';
comment on column public.verification_events.metadata is
    'What has no column of its own; {} unless something was put there. Never message text.';
comment on column public.verification_events.created_at is 'When the row was written, by the database''s clock.';
comment on column public.verification_events.created_by is 'The person who opened the case; null stands for the bot.';
comment on column public.verification_events.updated_at is 'When the row last changed, by the database''s clock, by trigger.';
comment on column public.verification_events.updated_by is 'The admin who changed the row last; null stands for the bot.';
comment on column public.verification_events.deleted_at is
    'Soft delete, by the database''s clock: the row waits to be purged. Null while in use.';
comment on column public.verification_events.deleted_by is 'Who deleted the row softly; null stands for the bot.';

comment on table public.case_subjects is
    'One row per case and person that it is about; nobody is in two open cases of one server. '
    'Grows: when a case opens, or a group attack turns out to have more members. '
    'Cleaned: with its case, server or user. '
    'Written by: record_verdicts (names), resolve_case (closes and reopens), observe_events and finish_outbox (left_server).';
comment on column public.case_subjects.case_id is 'The case in verification_events.';
comment on column public.case_subjects.guild_id is
    'The case''s server, repeated here so that one open case per person can be enforced.';
comment on column public.case_subjects.user_id is 'The suspect.';
comment on column public.case_subjects.is_open is 'Whether the case is pending or reopened.';
comment on column public.case_subjects.roles_snapshot is
    'Role ids before restriction, which Verify gives back; never the restricted role. {} while they are not known.';
comment on column public.case_subjects.left_server is 'Whether the suspect is known to have left; a join takes it back.';
comment on column public.case_subjects.added_at is 'When the case first named them, by the database''s clock.';

comment on table public.admin_actions is
    'One row per decision of a moderator on a case. Append-only, for its owner too. '
    'Grows: with every decision that changed a case; a press that came too late leaves none. '
    'Cleaned: never, kept for ever. '
    'Written by: resolve_case.';
comment on column public.admin_actions.id is 'Counts up over all servers; gaps are normal.';
comment on column public.admin_actions.guild_id is 'The case''s server. No foreign key: the log outlives it.';
comment on column public.admin_actions.case_id is 'The case that was decided. No foreign key: the log outlives it.';
comment on column public.admin_actions.admin_id is 'The moderator who decided.';
comment on column public.admin_actions.action is 'What was decided; the bot''s own doings are in mod_actions.';
comment on column public.admin_actions.previous_status is 'Where the case stood before.';
comment on column public.admin_actions.new_status is 'Where it has stood since.';
comment on column public.admin_actions.interaction_id is
    'The press or command by which it was decided, Discord''s id; each decides at most once.';
comment on column public.admin_actions.acted_at is 'When, by the database''s clock.';
comment on column public.admin_actions.metadata is
    'What has no column of its own; {} unless something was put there. Never message text.';

comment on table public.mod_actions is
    'One row per punishment that reached Discord, and per one taken back. Append-only, for its owner too. '
    'Grows: when Discord has carried out an effect on a member. '
    'Cleaned: never, kept for ever. '
    'Written by: finish_outbox.';
comment on column public.mod_actions.id is 'Counts up over all servers; gaps are normal.';
comment on column public.mod_actions.guild_id is 'The server in which it happened. No foreign key: the log outlives it.';
comment on column public.mod_actions.user_id is 'The member to whom it was done.';
comment on column public.mod_actions.moderator_id is
    'The moderator whose decision it carried out; null where the bot acted by itself.';
comment on column public.mod_actions.action is 'What was done.';
comment on column public.mod_actions.reason is 'What Discord''s own audit log was told, for kicks and bans; null for the rest.';
comment on column public.mod_actions.case_id is
    'The case that it belongs to; null for none, as when a restricted member rejoins. No foreign key.';
comment on column public.mod_actions.acted_at is 'When its success was reported, by the database''s clock.';

comment on table public.outbox is
    'One row per effect to carry out on Discord; those of one lane run in order of id. Ids and references, no message text. '
    'Grows: with what verdicts and decisions want done. '
    'Cleaned: 14 days after it ended, by retention. '
    'Written by: record_verdicts, resolve_case and finish_outbox (queue), claim_outbox (leases), finish_outbox (ends), '
    'resolve_case (cancels).';
comment on column public.outbox.id is 'Counts up; the order of effects within a lane.';
comment on column public.outbox.guild_id is 'The server on which it takes effect.';
comment on column public.outbox.case_id is 'The case that wants it; null for none, as when a restricted member rejoins.';
comment on column public.outbox.kind is
    'What to do: restrict_member, restore_member, kick_member, ban_member, unban_member, delete_messages, open_thread, '
    'add_thread_member, greet_thread, close_thread, reopen_thread, notify or update_notification.';
comment on column public.outbox.payload is
    'What that needs: ids of members, roles, channels and messages, and the reason for Discord''s audit log.';
comment on column public.outbox.dedupe_key is
    'Unique where an effect may exist once only: punish:<user>:<message or event> and rejoin:<event>. Null for the rest.';
comment on column public.outbox.moderator_id is 'The moderator whose decision wants it; null where the bot does.';
comment on column public.outbox.status is 'Where it stands; finish_outbox gives it back as pending where it is to be tried again.';
comment on column public.outbox.attempts is 'How often it was leased to be tried; leases given back untried do not count.';
comment on column public.outbox.available_at is 'Not to be tried before this, by the database''s clock; later after each failed try.';
comment on column public.outbox.lease_until is 'When the holder is taken for dead, by the database''s clock; null unless leased.';
comment on column public.outbox.last_error is
    'Why the last try failed or why it was cancelled, 500 characters at most; null if neither.';
comment on column public.outbox.result is
    'What Discord answered: thread_id, channel_id and message_id, or left where the member was gone; null before.';
comment on column public.outbox.created_at is 'When it was queued, by the database''s clock.';
comment on column public.outbox.finished_at is
    'When it was done, failed for good or was cancelled, by the database''s clock; null before.';
