-- Comments: jobs, files, limits, the audit log and small helpers' tables.

comment on table public.job_runs is
    'One row per run of a scheduled job; at most one of a job is running. '
    'Grows: when a job begins, not when it resumes. '
    'Cleaned: after 90 days, by retention. '
    'Written by: service_role; no function of the database writes it.';
comment on column public.job_runs.id is 'Counts up over all jobs; gaps are normal.';
comment on column public.job_runs.job is 'The job''s name, as in functions/scheduled/jobs.';
comment on column public.job_runs.status is 'Where the run stands.';
comment on column public.job_runs.started_at is 'When it began, by the database''s clock.';
comment on column public.job_runs.touched_at is
    'When it last said that it works, by the database''s clock; long ago while running: it died.';
comment on column public.job_runs.finished_at is 'When it ended, by the database''s clock; null exactly while running.';
comment on column public.job_runs.progress is
    'How far it came, in the job''s own terms: whoever resumes it goes on from there. An object.';
comment on column public.job_runs.rows_done is 'How many rows it has handled, 0 or more.';
comment on column public.job_runs.error is 'Why it failed, without message text and secrets; null unless it did.';

comment on table public.artifacts is
    'One row per file that was made: an export or a backup. '
    'Grows: when an export or a backup begins. '
    'Cleaned: after 30 days (expires_at), by retention, the file first; with the server. '
    'Written by: service_role; no function of the database writes it.';
comment on column public.artifacts.id is 'Random.';
comment on column public.artifacts.guild_id is 'Whose data is in it; null for all servers, as in every backup.';
comment on column public.artifacts.kind is 'Why it was made.';
comment on column public.artifacts.format is 'How it is written.';
comment on column public.artifacts.path is
    'Where it lies in Storage or in the folder for such files; no two have the same. Not a link.';
comment on column public.artifacts.size_bytes is 'Size in bytes; null until it is written.';
comment on column public.artifacts.sha256 is 'SHA-256 of the file, 64 hex digits in lower case; null until it is written.';
comment on column public.artifacts.row_count is 'How many rows are in it; null until it is written, or where rows are not counted.';
comment on column public.artifacts.created_at is 'When it was asked for, by the database''s clock.';
comment on column public.artifacts.created_by is 'The admin who asked for it; null stands for the bot, by schedule.';
comment on column public.artifacts.expires_at is
    'When the file is to go, by the database''s clock; 30 days after created_at unless told otherwise.';
comment on column public.artifacts.deleted_at is 'When the file was removed, by the database''s clock; null while it is there.';
comment on column public.artifacts.deleted_by is 'Who removed it; null stands for the bot.';
comment on column public.artifacts.metadata is 'What was asked for: tables, period, filters. An object.';

comment on table public.rate_limits is
    'One row per member and thing that may be done only so often: how often it was done in the window that runs. '
    'Grows: with a member''s first use of a thing. '
    'Cleaned: when its window is over, by retention; with the server. '
    'Written by: service_role; no function of the database writes it.';
comment on column public.rate_limits.id is 'Counts up over all servers; nothing refers to it.';
comment on column public.rate_limits.guild_id is 'The server in which it is counted; null for private messages to the bot.';
comment on column public.rate_limits.user_id is 'Who is limited. No foreign key: whoever gives a command need not be known.';
comment on column public.rate_limits.bucket is 'What is limited; things in one bucket are counted together.';
comment on column public.rate_limits.window_start is
    'When the window began, by the database''s clock; how long it is says the limit''s setting.';
comment on column public.rate_limits.uses is 'How often in this window, at least 1.';

comment on table public.handled_interactions is
    'One row per Discord interaction that changed or read something: a second delivery of it is refused. '
    'Grows: with every command and press that reaches the database. '
    'Cleaned: after 1 day, up to 100 rows at every next one; an interaction''s token lives 15 minutes. '
    'Written by: private.claim_interaction, for read_server, configure_server, resolve_case and stats_overview.';
comment on column public.handled_interactions.interaction_id is 'Discord''s id of the interaction.';
comment on column public.handled_interactions.handled_at is 'When it was handled, by the database''s clock.';

comment on table public.audit_logs is
    'One row per changed row of configuration and cases: what it was and what it became. People are pseudonyms; no message '
    'text, names or reasons. Append-only, for its owner too. Partitioned by month of changed_at. '
    'Grows: with every change of a listed column. '
    'Cleaned: archived after 1 year, a month at a time, by retention. '
    'Written by: triggers audit_insert, audit_update and audit_delete of the audited tables; nobody else may.';
comment on column public.audit_logs.id is 'Counts up over all servers; unique together with changed_at.';
comment on column public.audit_logs.changed_at is 'When the changing transaction began, by the database''s clock.';
comment on column public.audit_logs.guild_id is
    'The server that the row belonged to; null for a row of none, which no dashboard shows. No foreign key.';
comment on column public.audit_logs.table_name is 'The changed table, in schema public.';
comment on column public.audit_logs.record_id is 'The changed row''s key, its columns joined by colons; people in it are pseudonyms.';
comment on column public.audit_logs.action is 'What happened to the row.';
comment on column public.audit_logs.changed_by is
    'Pseudonym of the admin whose command or press it was; null for the bot and for the SQL editor.';
comment on column public.audit_logs.db_role is
    'The role in the database that did it, such as service_role, or postgres at the SQL editor.';
comment on column public.audit_logs.old_values is
    'Before, of the listed columns: those that changed, or all that a deleted row had; null for a new row.';
comment on column public.audit_logs.new_values is
    'After, of the listed columns: those that changed, or all that a new row has; null for a deleted row.';

comment on table private.broadcast_clock is
    'One row per server: when its numbers were last sent to dashboards. Unlogged: a crash empties it, and they are sent once more. '
    'Grows: with a server''s first row in analytics. '
    'Cleaned: never; it is no longer than there are servers. '
    'Written by: trigger broadcast_analytics on analytics.';
comment on column private.broadcast_clock.guild_id is 'The server whose numbers they are.';
comment on column private.broadcast_clock.date is 'Of which day they were: another day''s numbers need not wait.';
comment on column private.broadcast_clock.sent_at is 'When, by the database''s clock at that moment; the next five seconds send none.';
