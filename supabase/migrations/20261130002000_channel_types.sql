-- What is done to channels, beside purges and lockdowns.

alter type public.mod_action_type add value 'slowmode';

create type public.lockdown_state as enum ('starting', 'locked', 'ending', 'ended', 'failed');

comment on type public.lockdown_state is
    'Where a lockdown stands: starting and ending until Discord has done it; failed where it could not be made.';
