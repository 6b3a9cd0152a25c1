-- What moderators do by command, beside kick, ban and unban.

alter type public.mod_action_type add value 'mute';
alter type public.mod_action_type add value 'unmute';
alter type public.mod_action_type add value 'tempban';
alter type public.mod_action_type add value 'warn';
alter type public.mod_action_type add value 'pardon';
alter type public.mod_action_type add value 'purge';
alter type public.mod_action_type add value 'lockdown';
alter type public.mod_action_type add value 'unlock';
