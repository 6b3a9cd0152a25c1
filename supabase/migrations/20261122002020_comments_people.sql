-- Comments: users across all servers, and members of one.

comment on table public.users is
    'One row per Discord user seen in any server. '
    'Grows: with the first report or judged event of a person, or when a group finding names them. '
    'Cleaned: kept for ever; erasure on request anonymises. '
    'Written by: observe_events (reported members), record_verdicts (authors and suspects).';
comment on column public.users.discord_id is 'The user''s Discord id; the time when the account was made is in it.';
comment on column public.users.username is
    'The account''s name, not a server''s nickname, as last seen; null for somebody who was only named by others.';
comment on column public.users.account_created_at is
    'When the account was made, by Discord''s clock, from the id; null until an event of theirs was judged.';
comment on column public.users.global_reputation_score is
    'Standing over all servers, from -1 (worst) to 1 (best); 0 where nothing is known.';
comment on column public.users.first_flagged_at is
    'When they first became the subject of a case, by the database''s clock; null if never.';
comment on column public.users.metadata is 'What has no column of its own; {} unless something was put there. Never message text.';
comment on column public.users.created_at is 'When they were first heard of, by the database''s clock.';
comment on column public.users.updated_at is 'When the row last changed, by the database''s clock, by trigger.';
comment on column public.users.updated_by is 'The admin who changed the row last; null stands for the bot.';
comment on column public.users.deleted_at is 'Soft delete, by the database''s clock: the row waits to be purged. Null while in use.';
comment on column public.users.deleted_by is 'Who deleted the row softly; null stands for the bot.';

comment on table public.server_members is
    'One row per user and server: membership, standing and what is known of their roles. '
    'Grows: with the first report or judged event of a member, or when a group finding names them. '
    'Cleaned: archived when they left or were inactive for 6 months, by retention; with the server or the user. '
    'Written by: observe_events (joins, leaves, roles), record_verdicts (counts, suspicion, restriction), resolve_case '
    '(decisions), finish_outbox (a restriction that failed).';
comment on column public.server_members.guild_id is 'The server of this membership.';
comment on column public.server_members.user_id is 'Whose membership.';
comment on column public.server_members.join_date is 'When they last joined, by Discord''s clock; null until Discord told.';
comment on column public.server_members.left_at is 'When the worker heard that they left (its clock); null for a member.';
comment on column public.server_members.roles is
    'Role ids as last seen in Discord, without @everyone; the restricted role included while it is worn.';
comment on column public.server_members.roles_seen_at is
    'How new roles is: when the worker received the report, or the time of the event that brought them. Null until the first.';
comment on column public.server_members.reputation_score is
    'Standing in this server, from -1 (worst) to 1 (best); 0 where nothing is known.';
comment on column public.server_members.verification_status is
    'Where they stand in their newest case here; none if they never had one.';
comment on column public.server_members.restriction_reason is
    'The rules'' reasons in words from when they last became a suspect; it stays after the case. Null if they never did.';
comment on column public.server_members.last_status_change is
    'When verification_status was last set, by the database''s clock; null if never.';
comment on column public.server_members.last_verified_at is
    'When a moderator last verified them, by the database''s clock; null if never.';
comment on column public.server_members.last_message_at is
    'The newest message''s own time; null if they never wrote. Edits do not count.';
comment on column public.server_members.message_count is 'Messages of theirs that were judged, ever; each once, edits not counted.';
comment on column public.server_members.created_at is
    'When this membership was first heard of, by the database''s clock; not the date of joining.';
comment on column public.server_members.updated_at is 'When the row last changed, by the database''s clock, by trigger.';
comment on column public.server_members.updated_by is 'The admin who changed the row last; null stands for the bot.';
comment on column public.server_members.deleted_at is
    'Soft delete, by the database''s clock: the row waits to be purged. Null while in use.';
comment on column public.server_members.deleted_by is 'Who deleted the row softly; null stands for the bot.';

comment on table private.pseudonyms is
    'One row per pseudonym under which the audit log knows a person: the only way back to the person. Nearly always one a '
    'person; two transactions that meet somebody at the same moment make two, and the older is used from then on. '
    'Grows: when an audited change first concerns or is made by somebody. '
    'Cleaned: by erasure on request, which deletes the person''s rows and leaves the log whole. '
    'Written by: private.pseudonyms_of, for trigger function private.audit.';
comment on column private.pseudonyms.pseudonym is 'Random; who was erased and is met again gets another one.';
comment on column private.pseudonyms.user_id is 'The person''s Discord id.';
comment on column private.pseudonyms.created_at is 'When the pseudonym was made, by the database''s clock.';
