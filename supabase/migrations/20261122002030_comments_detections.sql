-- Comments: what was judged and found, and what the rules look at.

comment on table public.judged_events is
    'One row per judged event: the proof that it was judged, and how. Partitioned by month of occurred_at. '
    'Grows: with every message, edit, join and rename that is judged, however harmless. '
    'Cleaned: after 90 days, a month at a time, by retention. '
    'Written by: record_verdicts alone.';
comment on column public.judged_events.occurred_at is
    'The event''s own time: of the message (from its id), edit or join; for a rename, of its receipt.';
comment on column public.judged_events.event_id is
    'Made from the event, so that a repeat has it again: m:<message>, m:<message>:<edit time>, j:<server>:<user>:<join time> '
    'or n:<server>:<user>:<time of receipt>:<checksum of the name>. Times in milliseconds.';
comment on column public.judged_events.kind is 'What kind of event it was.';
comment on column public.judged_events.guild_id is 'The server in which it happened.';
comment on column public.judged_events.user_id is 'Who wrote, joined or changed their name.';
comment on column public.judged_events.confidence is 'How sure the judge is that it is spam, 0 to 1; 0 where no rule fired.';
comment on column public.judged_events.rules is 'The names of the rules that fired; {} for most events.';
comment on column public.judged_events.action is 'What the verdict asked for; none where no rule fired. The server''s mode caps it.';
comment on column public.judged_events.judged_at is 'When the verdict was recorded, by the database''s clock.';

comment on table public.detection_events is
    'One row per event on which a rule fired. No text: that lives in messages alone. Partitioned by month of detected_at. '
    'Grows: with every verdict that is at least recorded, simulated ones included. '
    'Cleaned: after 90 days, per server configurable, by retention; those of open cases stay. '
    'Written by: record_verdicts; resolve_case adds the moderator''s decision.';
comment on column public.detection_events.id is 'Random; unique together with detected_at.';
comment on column public.detection_events.detected_at is
    'The event''s own time (see judged_events.occurred_at), not the time of judging. Name it in queries: it chooses the months.';
comment on column public.detection_events.event_id is
    'The event in judged_events, which has the same time; at most one detection each.';
comment on column public.detection_events.guild_id is 'The server in which it happened. No foreign key: a month is dropped at once.';
comment on column public.detection_events.user_id is 'Whose event it was; the others of a group attack have events of their own.';
comment on column public.detection_events.channel_id is 'Where the message was written; null for a join or rename.';
comment on column public.detection_events.message_id is 'The message, which messages holds by the same id; null for a join or rename.';
comment on column public.detection_events.detection_type is
    'What the verdict rests on most: behaviour (message_frequency), content (suspicious_content), a group (coordinated, join_raid) '
    'or the account alone (new_account).';
comment on column public.detection_events.confidence is 'How sure the judge is that it is spam, 0 to 1.';
comment on column public.detection_events.confidence_level is 'The same in words.';
comment on column public.detection_events.rules is 'The names of the rules that fired.';
comment on column public.detection_events.reasons is
    'Why, a sentence for each rule, in the order of rules; may name a domain from the message, never its text.';
comment on column public.detection_events.used_gpt is
    'Whether the LLM had a say in the verdict; false where rules and classifier decided alone.';
comment on column public.detection_events.action is
    'What the verdict asked for; whether it was carried out stands in outbox and mod_actions.';
comment on column public.detection_events.simulated is 'Whether the server was in simulation mode: nothing was done about it.';
comment on column public.detection_events.case_id is
    'The case that it opened or joined; null for what was only recorded or simulated. No foreign key.';
comment on column public.detection_events.group_key is
    'What a group attack has in common: copies:<fingerprint> or joins; null for what one person did.';
comment on column public.detection_events.admin_action is 'The newest decision of a moderator on its case; null while there is none.';
comment on column public.detection_events.admin_action_by is 'Who made that decision; null while there is none.';
comment on column public.detection_events.admin_action_at is 'When, by the database''s clock; null while there is none.';
comment on column public.detection_events.recorded_at is
    'When the row was written, by the database''s clock; less detected_at, how late the verdict came.';
comment on column public.detection_events.metadata is
    'What has no column of its own; {} unless something was put there. Never message text.';

comment on table public.messages is
    'One row per message of a user under suspicion, and per message that a verdict rests on. The only place with message text. '
    'Grows: when a rule fires on a message, or somebody with an open case writes. '
    'Cleaned: the text after 7 days, by retention, the hash stays; the row with its server or user. '
    'Written by: record_verdicts; resolve_case and finish_outbox take is_deleted back where a deletion was cancelled or failed.';
comment on column public.messages.guild_id is 'The server in which it was written.';
comment on column public.messages.message_id is 'The message''s Discord id; its time of writing is in it.';
comment on column public.messages.user_id is 'Who wrote it.';
comment on column public.messages.channel_id is 'The channel or thread in which it was written.';
comment on column public.messages.content is
    'The text as written, forwarded text included, as last judged; null where only its hash was at hand, or after 7 days. Hostile.';
comment on column public.messages.content_hash is
    'Keyed fingerprint of the folded text, 32 hex digits, the same for near copies; null for a message without text.';
comment on column public.messages.sent_at is 'The own time of the event that brought it: of the message, or of its edit.';
comment on column public.messages.is_deleted is 'Whether its deletion on Discord was queued and has not failed.';
comment on column public.messages.deleted_at is
    'When that deletion was queued, by the database''s clock; null if is_deleted is false. No soft delete.';
comment on column public.messages.deleted_by is 'The moderator who had it deleted; null stands for the bot.';
comment on column public.messages.case_id is
    'The first case of its author that it belongs to; null if there was none. No foreign key.';
comment on column public.messages.created_at is 'When it was stored, by the database''s clock.';

comment on table public.event_window is
    'One row per event of the last ten minutes, for rules that count: keyed hashes and numbers, no text. Unlogged: a crash empties it. '
    'Grows: with every event that the worker sends, before it is judged. '
    'Cleaned: ten minutes after arrival, up to 500 rows at every call of observe_events. '
    'Written by: observe_events.';
comment on column public.event_window.event_id is 'As in judged_events; a repeated event keeps its first row.';
comment on column public.event_window.guild_id is 'The server in which it happened.';
comment on column public.event_window.user_id is 'Who wrote, joined or changed their name.';
comment on column public.event_window.kind is 'Rules on messages count message and edit, raids count join.';
comment on column public.event_window.seen_at is 'When it arrived first, by the database''s clock; ten minutes later it goes.';
comment on column public.event_window.channel_id is 'Where the message was written; null for a join or rename.';
comment on column public.event_window.message_id is 'The message; null for a join or rename.';
comment on column public.event_window.fingerprint is 'As messages.content_hash; null for a join, a rename or a message without text.';
comment on column public.event_window.mentions is
    'How many people the message mentions, without bots, its author and whom it answers.';
comment on column public.event_window.role_mentions is 'How many roles the message mentions.';
comment on column public.event_window.links is 'How many links the message has.';

comment on table public.phishing_domains is
    'One row per domain known to phish and list that says so; a listed domain covers its subdomains. '
    'Grows: when a list is imported. '
    'Cleaned: at the next import, of what the same list no longer names. '
    'Written by: import_phishing_domains.';
comment on column public.phishing_domains.domain is 'The bare domain in lower case, without scheme and path.';
comment on column public.phishing_domains.source is
    'The name under which the list is imported; lists do not remove each other''s domains.';
comment on column public.phishing_domains.added_at is 'When this list first named it, by the database''s clock.';
