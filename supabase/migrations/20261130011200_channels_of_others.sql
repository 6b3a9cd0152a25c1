-- A channel that a server names must not be another's: the bot may write in both, their admins must not.

-- A channel is looked for by its id alone.
create index guild_channels_channel on public.guild_channels (channel_id);

-- What is stored already; from now on configure_server refuses it.
update public.servers s set admin_channel_id = null
where exists (select from public.guild_channels c where c.channel_id = s.admin_channel_id and c.guild_id <> s.guild_id);
update public.servers s set verification_channel_id = null
where exists (select from public.guild_channels c where c.channel_id = s.verification_channel_id and c.guild_id <> s.guild_id);
