-- The vocabulary of punishments that end by themselves.

create type public.temp_punishment_kind as enum ('mute', 'ban');

create type public.temp_punishment_status as enum ('active', 'ended', 'lifted', 'replaced', 'failed');

comment on type public.temp_punishment_kind is 'What ends by itself: a mute, or a ban.';
comment on type public.temp_punishment_status is
    'Where a temporary punishment stands. active runs; ended was over in time; lifted was taken back and replaced gave way to a '
    'newer one, both before their time; failed never reached Discord.';
