-- What the window rules need: ten minutes of fingerprints. Unlogged: it may vanish, and nothing but a window is lost.

create unlogged table public.event_window (
    event_id      text primary key,
    guild_id      text not null,
    user_id       text not null,
    kind          public.event_kind not null,
    at_ms         bigint not null,
    seen_order    bigint generated always as identity,
    seen_at       timestamptz not null default now(),
    channel_id    text,
    message_id    text,
    fingerprint   text,
    mentions      integer not null default 0,
    role_mentions integer not null default 0,
    links         integer not null default 0
);

comment on table public.event_window is 'Events that arrived within the last ten minutes: keyed hashes and counts, no text. Written and pruned by observe_events.';
comment on column public.event_window.at_ms is 'The event''s own time, milliseconds since the Unix epoch.';
comment on column public.event_window.seen_order is 'The sequence of first sight: tells a late event which later ones were judged before it.';

create index event_window_author on public.event_window (guild_id, user_id, at_ms);
create index event_window_fingerprint on public.event_window (guild_id, fingerprint, at_ms) where fingerprint is not null;
create index event_window_seen on public.event_window (seen_at);
create index event_window_guild on public.event_window (guild_id, kind, at_ms);

alter table public.event_window enable row level security;

create table public.phishing_domains (
    domain   text not null constraint domain_is_lower check (domain = lower(domain)),
    source   text not null,
    added_at timestamptz not null default now(),
    primary key (domain, source)
);

comment on table public.phishing_domains is 'Domains known to phish; a listed domain covers its subdomains. Written by import_phishing_domains.';

alter table public.phishing_domains enable row level security;

-- Interactions that were handled: Discord, or an attacker, may deliver one twice.
create table public.handled_interactions (
    interaction_id public.snowflake primary key,
    handled_at     timestamptz not null default now()
);

comment on table public.handled_interactions is 'Interactions that changed or read something. Pruned after a day: a token lives 15 minutes.';
create index handled_interactions_age on public.handled_interactions (handled_at);

alter table public.handled_interactions enable row level security;
