-- What was asked of the LLM, and what it cost. The text of a message stays in messages: a prompt is rebuilt from the
-- message, the version of the prompt and the context kept here.

create table public.contexts (
    id             uuid primary key default gen_random_uuid(),
    guild_id       public.snowflake not null references public.servers (guild_id) on delete cascade,
    user_id        public.snowflake not null references public.users (discord_id) on delete cascade,
    event_id       text,
    occurred_at    timestamptz,
    message_id     public.snowflake,
    purpose        public.llm_purpose not null,
    prompt_version text not null,
    model          text not null,
    context        jsonb not null default '{}' constraint context_is_object check (jsonb_typeof(context) = 'object'),
    response       jsonb constraint response_is_object check (jsonb_typeof(response) = 'object'),
    rationale      text,
    created_at     timestamptz not null default now(),
    constraint event_has_its_time check ((event_id is null) = (occurred_at is null))
);

create index contexts_guild on public.contexts (guild_id, created_at desc);
create index contexts_user on public.contexts (user_id, guild_id, created_at desc);
create index contexts_message on public.contexts (guild_id, message_id) where message_id is not null;
create index contexts_age on public.contexts (created_at);

alter table public.contexts enable row level security;

create table public.gpt_usage (
    id                bigint generated always as identity primary key,
    used_at           timestamptz not null default now(),
    guild_id          public.snowflake not null references public.servers (guild_id) on delete cascade,
    user_id           public.snowflake references public.users (discord_id) on delete set null,
    context_id        uuid references public.contexts (id) on delete set null,
    purpose           public.llm_purpose not null,
    model             text not null,
    prompt_tokens     integer not null default 0 constraint prompt_tokens_range check (prompt_tokens >= 0),
    completion_tokens integer not null default 0 constraint completion_tokens_range check (completion_tokens >= 0),
    total_tokens      integer not null generated always as (prompt_tokens + completion_tokens) stored,
    cost_usd          numeric(12, 6) not null default 0 constraint cost_range check (cost_usd >= 0),
    latency_ms        integer constraint latency_range check (latency_ms >= 0),
    success           boolean not null default true,
    error_code        text,
    constraint failure_has_a_code check (success = (error_code is null))
);

create index gpt_usage_guild on public.gpt_usage (guild_id, used_at desc);
create index gpt_usage_user on public.gpt_usage (user_id) where user_id is not null;
create index gpt_usage_context on public.gpt_usage (context_id) where context_id is not null;
create index gpt_usage_age on public.gpt_usage (used_at);

alter table public.gpt_usage enable row level security;
