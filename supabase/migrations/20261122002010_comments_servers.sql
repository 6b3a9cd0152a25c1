-- Comments: servers, their settings, roles, channels and staff.

comment on table public.servers is
    'One row per Discord server (guild) that ever had the bot, with its settings. '
    'Grows: with the first report or event of a server. '
    'Cleaned: kept while the bot is there; 30 days after it was removed, by retention, with all that refers to it. '
    'Written by: observe_events and record_verdicts (new servers, what Discord reports), configure_server (settings).';
comment on column public.servers.guild_id is 'The server''s Discord id, which is also the id of its @everyone role.';
comment on column public.servers.name is 'The server''s name as Discord last reported it; null until then.';
comment on column public.servers.owner_id is 'Who owns the server on Discord, and so may do anything there; null until reported.';
comment on column public.servers.vanity_url_code is
    'The server''s own invite code, which is no invite to another server; null if it has none.';
comment on column public.servers.restricted_role_id is 'The role that suspects get; null: nobody can be restricted.';
comment on column public.servers.admin_channel_id is 'Where moderators are notified of cases; null: they are not.';
comment on column public.servers.verification_channel_id is 'In which a restricted suspect''s thread is opened; null: none is.';
comment on column public.servers.admin_notification_role_id is 'The one role that a notification pings; null: nobody is pinged.';
comment on column public.servers.settings is
    'Only what differs from the defaults of portcullis.settings.ServerSettings; the ids above have columns of their own.';
comment on column public.servers.settings_version is
    'One more with every change of settings, by trigger; detection instances ask by version, so no cache ages.';
comment on column public.servers.is_active is 'Whether the bot is in the server, as the gateway last reported.';
comment on column public.servers.left_at is 'When the worker heard that the bot was removed (its clock); null while the bot is there.';
comment on column public.servers.members_known_since is
    'When the bot came back after it was removed (the worker''s clock): roles that were seen earlier give no rights. Null: never away.';
comment on column public.servers.state_seen_at is
    'When the worker received the newest snapshot of this server (its clock); older ones are ignored. Null until the first.';
comment on column public.servers.created_at is 'When the server was first heard of, by the database''s clock.';
comment on column public.servers.created_by is 'The admin who made the row by a command; null stands for the bot.';
comment on column public.servers.updated_at is 'When anything in the row last changed, by the database''s clock, by trigger.';
comment on column public.servers.updated_by is 'The admin who last changed settings by a command; null if nobody ever did.';
comment on column public.servers.deleted_at is 'Soft delete, by the database''s clock: the row waits to be purged. Null while in use.';
comment on column public.servers.deleted_by is 'Who deleted the row softly; null stands for the bot.';

comment on table public.server_config_history is
    'One row per change of a server''s settings: what they were and what they became. Append-only. '
    'Grows: with every change, by whatever way it came. '
    'Cleaned: never, kept for ever. '
    'Written by: trigger track_settings on servers.';
comment on column public.server_config_history.id is 'Counts up over all servers; gaps are normal.';
comment on column public.server_config_history.guild_id is 'Whose settings. No foreign key: the history outlives the server''s row.';
comment on column public.server_config_history.changed_by is
    'What servers.updated_by said then: the admin who gave the command; null if nobody ever had.';
comment on column public.server_config_history.changed_at is 'When the changing transaction began, by the database''s clock.';
comment on column public.server_config_history.old_settings is
    'Before: all that differed from the defaults, the ids with columns of their own included.';
comment on column public.server_config_history.new_settings is 'After, in the same form.';

comment on table public.guild_roles is
    'One row per role of a server, as the gateway last reported it; the newest report wins. Staff are known by it. '
    'Grows: with a server''s first snapshot and every new role. '
    'Cleaned: with its server; a role that is gone stays, with deleted_at. '
    'Written by: observe_events.';
comment on column public.guild_roles.guild_id is 'The server that the role belongs to.';
comment on column public.guild_roles.role_id is 'The role''s Discord id; that of @everyone is the server''s.';
comment on column public.guild_roles.name is 'The role''s name when last reported; null if no report told it.';
comment on column public.guild_roles.permissions is
    'Discord''s permission bits, of the role alone: a member has those of all their roles and of @everyone.';
comment on column public.guild_roles.position is
    'Place in the server''s list of roles; a bot manages only roles below its own highest.';
comment on column public.guild_roles.seen_at is 'When the worker received this report (its clock); older reports are ignored.';
comment on column public.guild_roles.deleted_at is
    'When the worker heard that the role is gone, or missed it in a snapshot (its clock); null while it exists.';

comment on table public.guild_channels is
    'One row per channel or thread of a server, as the gateway last reported it; the newest report wins. '
    'Grows: with a server''s first snapshot, every new channel and every new thread. '
    'Cleaned: with its server; a channel that is gone stays, with deleted_at. '
    'Written by: observe_events.';
comment on column public.guild_channels.guild_id is 'The server that the channel belongs to.';
comment on column public.guild_channels.channel_id is 'The channel''s or thread''s Discord id.';
comment on column public.guild_channels.parent_id is 'A thread''s channel, or a channel''s category; null where it stands by itself.';
comment on column public.guild_channels.name is 'The name when last reported; null if no report told it.';
comment on column public.guild_channels.seen_at is 'When the worker received this report (its clock); older reports are ignored.';
comment on column public.guild_channels.deleted_at is
    'When the worker heard that the channel is gone, or missed it in a snapshot (its clock); null while it exists.';

comment on table public.server_admins is
    'One row per person who may look at a server in the dashboard; policies read it live. '
    'Grows: when somebody becomes owner, or gets a role that administers or moderates. '
    'Cleaned: at once when they lose it or leave; with the server. '
    'Written by: triggers refresh_admins_* on servers, guild_roles and server_members; nobody else may.';
comment on column public.server_admins.guild_id is 'The server that may be looked at.';
comment on column public.server_admins.user_id is 'The person''s Discord id, compared with app_metadata.discord_id of their token.';
comment on column public.server_admins.is_admin is 'Owner, or a role with Administrator or Manage Server: reads the audit log too.';
comment on column public.server_admins.is_moderator is
    'Owner, a role with Administrator, Kick, Ban, Manage Messages or Moderate Members, or one that the setting '
    'moderator_roles names: reads message text too.';
comment on column public.server_admins.created_at is 'Since when they are listed without a break, by the database''s clock.';
comment on column public.server_admins.updated_at is 'When their rights last changed, by the database''s clock, by trigger.';
