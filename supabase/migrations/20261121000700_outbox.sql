-- Effects on Discord, written down before they are tried. Ids and references only, never message text.

create table public.outbox (
    id           bigint generated always as identity primary key,
    guild_id     public.snowflake not null,
    case_id      uuid,
    lane         text not null,
    kind         text not null,
    payload      jsonb not null default '{}',
    dedupe_key   text unique,
    moderator_id public.snowflake,
    status       public.outbox_status not null default 'pending',
    attempts     integer not null default 0,
    fence        integer not null default 0,
    available_at timestamptz not null default now(),
    lease_until  timestamptz,
    last_error   text,
    result       jsonb,
    created_at   timestamptz not null default now(),
    finished_at  timestamptz,
    constraint leased_has_a_lease check ((status = 'leased') = (lease_until is not null))
);

comment on table public.outbox is 'Effects to carry out on Discord. Rows of one lane run in order of id. Written by record_verdicts and resolve_case, leased by claim_outbox, ended by finish_outbox.';
comment on column public.outbox.lane is 'member:<guild>:<user> for what is done to a member, case:<id> for thread and notification, delete:<channel> for deletions.';
comment on column public.outbox.dedupe_key is 'Unique where an effect may exist once only: one punishment per message or join, one deletion per message.';
comment on column public.outbox.fence is 'Grows with every lease; a result under an older fence is stale and ignored.';

-- The queue itself: small, whatever the table's size.
create index outbox_unfinished on public.outbox (lane, id) where status in ('pending', 'leased');
create index outbox_case on public.outbox (case_id) where case_id is not null;

alter table public.outbox enable row level security;
