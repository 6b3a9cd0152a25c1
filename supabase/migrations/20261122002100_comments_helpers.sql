-- Comments: the functions of schema private.

-- Judging and cases.

comment on function private.lock_guilds is
    'Locks servers for the rest of the transaction, always in the same order, so that batches queue instead of deadlocking.';
comment on function private.fold_guild_state is
    'Folds what the gateway reports of servers, roles, channels and members into their tables. The newest report wins, so '
    'repeats and re-ordered batches change nothing.';
comment on function private.count_events is
    'Folds the authors of newly judged events into users, members and the day''s counters: once per event, ever.';
comment on function private.append_message_stats is
    'Messages by hour, member and channel, appended by every batch: the raw material of peak hours and busy channels.';
comment on function private.is_exempt is
    'Whether a member is never judged: the owner, staff, or an exempt role.';
comment on function private.restriction is
    'What restrict_member needs: the role to give, and the roles that Discord lets nobody take away.';
comment on function private.punish is
    'Puts the outbox rows of newly punished members, one punishment per member and message or join, and returns how many.';
comment on function private.restrict_rejoined is
    'Restriction survives leaving and rejoining: a restricted member who joins again gets the role again.';
comment on function private.assign_cases is
    'Finds or opens the cases of the given people. A person with an open case stays in it; people of one attack share one.';
comment on function private.write_detections is
    'Writes down what was found: the detections, the messages they rest on, and what the cases have gathered.';
comment on function private.mark_suspects is
    'Members who have just become subjects of a case: their standing here, and what all servers know of them.';
comment on function private.merge_minutes is
    'The setting merge_minutes, or its default where somebody stored by hand what is no such number.';
comment on function private.queue_deletions is
    'Queues the deletion of every message that the verdicts rest on, in whatever channel: each once, up to 100 in one call.';
comment on function private.queue_case_effects is
    'Queues thread and notification of touched cases: one of each a case, alerts within merge_minutes merged into it.';
comment on function private.act_on_hits is
    'From findings to cases and effects: the parts of record_verdicts put together.';
comment on function private.apply_results is
    'What a finished effect changes: the thread''s and the notification''s ids, who has left, and the log of punishments.';
comment on function private.cancel_effects is
    'Cancels what still waits for a case, so that it does not land after the decision. What is leased keeps its place.';
comment on function private.queue_decision is
    'The effects of a decision, and where its subjects stand now. Returns how many effects were queued.';
comment on function private.case_view is
    'A case as notifications, threads and commands show it: ids, times, reasons; never message text.';

-- Commands and settings.

comment on function private.claim_interaction is
    'Claims an interaction id; a second delivery raises PC409 and the transaction does nothing. From here on the transaction''s '
    'changes are those of the admin who interacts.';
comment on function private.server_settings is
    'All settings of a server in one object, the ids that have columns of their own included.';
comment on function private.jsonb_merge is
    'Deep merge: objects are merged key by key, everything else is replaced; a null takes the key away.';
comment on function private.track_server_settings is
    'Trigger: a changed setting raises the version and leaves a line in the history, whoever changed it and by whatever way.';
comment on function private.moderation_permissions is
    'Who holds one of these bits is staff: Administrator, Kick, Ban, Manage Server, Manage Messages, Moderate Members.';

-- Counters and the audit log.

comment on function private.utc_date is
    'The day (UTC) that a time belongs to in analytics and rule_stats.';
comment on function private.count_hits is
    'Trigger: a rule''s hits, by the day of the event. Simulated ones count: the rule fired.';
comment on function private.count_cases is
    'Trigger: cases by the day they were opened.';
comment on function private.count_decisions is
    'Trigger: decisions by the day they were made. Reopening takes the decision back from that day, so a case counts once, as '
    'what it is. A verified case is a false positive of every rule that led to it, any other decision confirms them.';
comment on function private.add_decisions is
    'Adds decisions to analytics and rule_stats, or takes them back.';
comment on function private.count_gpt_calls is
    'Trigger: calls of the LLM, failed ones too: they are paid for, or waited for.';
comment on function private.touch_updated_at is
    'Trigger: sets updated_at by the database''s clock, whoever writes.';
comment on function private.stamp_update is
    'Trigger: sets updated_at by the database''s clock, and updated_by to the acting admin or to whom the statement names.';
comment on function private.stamp_creation is
    'Trigger: sets created_by to whom the statement names, or to the acting admin.';
comment on function private.refuse_change is
    'Trigger: refuses UPDATE, DELETE and TRUNCATE on append-only tables with PC403, for their owner too.';
comment on function private.pseudonyms_of is
    'The pseudonyms of people: {user_id: pseudonym}. With p_make they are made where they are missing.';
comment on function private.acting_admin is
    'The admin on whose behalf this transaction acts, as claim_interaction said; null for the bot and for the SQL editor.';
comment on function private.audit is
    'Trigger: one line in audit_logs for every row that changed in one of the listed columns. Arguments: the column with the '
    'server''s id; the key''s columns; columns logged as they are; columns that name people, logged as pseudonyms.';
comment on function private.audit_table is
    'Has a table audited by private.audit(). Statement triggers, so that a batch costs one insert.';

-- Who may read.

comment on function private.admin_permissions is
    'Administrator, Manage Server: who holds one of these bits administers the server.';
comment on function private.content_permissions is
    'Administrator, Kick, Ban, Manage Messages, Moderate Members: who holds one of these bits moderates, and sees message text.';
comment on function private.refresh_server_admins is
    'Brings server_admins up to date for some members of a server, or for all (p_user_ids null).';
comment on function private.refresh_admins_of_members is
    'Trigger: members'' roles changed, or they came or left. Nearly all of them are no staff and never were: they end here.';
comment on function private.refresh_admins_of_roles is
    'Trigger: what roles may do changed, or they are gone. Each server is looked at once, and only if one of them made staff.';
comment on function private.refresh_admins_of_server is
    'Trigger: the owner changed, or which roles the settings call moderators, or the bot came back.';
comment on function private.forget_staff is
    'Trigger: notes when the bot came back to a server: roles that were seen before do not count.';
comment on function private.staff_roles is
    'A server''s roles that make administrators, and those that make moderators, as far as they exist.';
comment on function private.my_discord_id is
    'The Discord id of the caller; null for anybody without one. From app_metadata, which its user cannot edit.';
comment on function private.my_guild_ids is
    'The servers that the caller administers or moderates.';
comment on function private.my_administered_guild_ids is
    'The servers whose audit log the caller may read.';
comment on function private.my_moderated_guild_ids is
    'The servers whose suspects'' messages the caller may read.';

-- Live changes.

comment on function private.broadcast_detections is
    'Trigger: sends new detections of a statement, per server, fifty to a message: a raid must not become a message each.';
comment on function private.broadcast_cases is
    'Trigger: sends a case that was opened, or of which the queue shows something new.';
comment on function private.broadcast_admin_action is
    'Trigger: sends what a moderator decided.';
comment on function private.broadcast_analytics is
    'Trigger: sends the numbers of a server''s day, every five seconds at most.';

-- Time, partitions and the clock.

comment on function private.to_ms is
    'Milliseconds since the Unix epoch, exact.';
comment on function private.from_ms is
    'The time of milliseconds since the Unix epoch, exact.';
comment on function private.make_partitions is
    'Makes the monthly partitions (UTC) from the month of p_from to that of p_to, those that are missing, and returns how many '
    'were made. Twice at once does no harm.';
comment on function private.close_partition is
    'Closes a partition to everybody by its own name, where its parent''s policies do not apply.';
comment on function private.hmac_sha256 is
    'HMAC-SHA256 (RFC 2104) from the built-in sha256(): pgcrypto is not everywhere that this schema is.';
comment on function private.newest_secret is
    'The newest of one or two secrets, which senders sign with; an empty text if there is none.';
comment on function private.keep_secret is
    'Keeps a secret in the vault under a name, in the place of the one that it holds there.';
comment on function private.call_scheduled is
    'Has the scheduled function do a job by a signed call. Returns pg_net''s id of the request, which is sent after the commit.';
comment on function private.schedule_jobs is
    'Hands all jobs to pg_cron, times in UTC. A job that is there under its name is replaced.';
