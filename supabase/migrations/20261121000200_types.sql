-- The vocabulary. Discord ids are text: JavaScript loses digits of a bigint, and nobody does arithmetic with them.

create domain public.snowflake as text
    constraint snowflake_is_digits check (value ~ '^[0-9]{15,20}$');

create type public.event_kind as enum ('message', 'edit', 'join', 'rename');

-- The first five stand in the original schema; the rest name what it had no word for.
create type public.detection_type as enum (
    'message_frequency',
    'suspicious_content',
    'gpt_analysis',
    'new_account',
    'pattern_match',
    'coordinated',
    'join_raid'
);

create type public.confidence_level as enum ('low', 'medium', 'high');

-- What a verdict leads to, mildest first: max() picks the strongest.
create type public.verdict_action as enum ('none', 'record', 'notify', 'restrict', 'kick');

create type public.verification_status as enum ('none', 'pending', 'reopened', 'verified', 'rejected', 'banned');

create type public.admin_action_type as enum ('verify', 'reject', 'ban', 'reopen', 'create_thread');

create type public.mod_action_type as enum ('restrict', 'restore', 'kick', 'ban', 'unban');

create type public.outbox_status as enum ('pending', 'leased', 'done', 'failed', 'cancelled');
