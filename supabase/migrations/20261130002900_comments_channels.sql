-- Comments that what moderators do to channels, and what happens on a join, have made too narrow.

comment on table public.mod_actions is
    'One row per deed of moderation: punishments and locks that reached Discord, those taken back, purges, warnings and pardons. '
    'Append-only, for its owner too. '
    'Grows: when Discord has carried out an effect on a member or a channel; with a warning or pardon; when a time-out is over. '
    'Cleaned: never, kept for ever. '
    'Written by: finish_outbox, warn_member, pardon_warning, end_punishments.';
comment on column public.outbox.payload is
    'What that needs: ids of members, roles, channels and messages, reasons for Discord''s audit log, and the server''s own words.';
comment on column public.outbox.result is
    'What Discord answered: ids, what a channel allowed before, how many messages went, or left where the member was gone; '
    'null before.';
comment on column public.outbox.dedupe_key is
    'Unique where an effect may exist once only: punish:<user>:<message or event>, rejoin:<event>, command:<interaction>, '
    'auto_role:<join>, welcome:<first join>, purge:<look-up>:<part> and log:<first mod action>. Null for the rest.';
comment on type public.mod_action_type is
    'What was done on Discord. restrict gives the restricted role, restore the roles back; some concern channels.';
