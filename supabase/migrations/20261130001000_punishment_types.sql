-- The vocabulary of punishments that end by themselves.

create type public.temp_punishment_kind as enum ('mute', 'ban');

create type public.temp_punishment_status as enum ('active', 'ended', 'lifted', 'replaced', 'failed');

comment on type public.temp_punishment_kind is 'What ends by itself: a mute, or a ban.';
comment on type public.temp_punishment_status is
    'How a temporary punishment goes: active, ended in time, lifted or replaced before, or failed at Discord.';
