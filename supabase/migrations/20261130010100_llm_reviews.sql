-- Reviews by the LLM are rows, leased like effects: no action waits for a model, and no repeated batch pays twice. Beside
-- them stand what a server spends in a day, and the breaker that leaves an endpoint alone which does not work.

create table public.llm_reviews (
    id            bigint generated always as identity primary key,
    guild_id      public.snowflake not null references public.servers (guild_id) on delete cascade,
    user_id       public.snowflake not null references public.users (discord_id) on delete cascade,
    occurred_at   timestamptz not null,
    event_id      text not null,
    channel_id    public.snowflake not null,
    message_id    public.snowflake not null,
    purpose       public.llm_purpose not null default 'message_analysis',
    asked_for     public.llm_review_reason not null,
    fingerprint   text not null,
    confidence    real not null constraint confidence_range check (confidence between 0 and 1),
    rules         text[] not null default '{}',
    borrows_text  boolean not null default false,
    is_superseded boolean not null default false,
    status        public.llm_review_status not null default 'pending',
    attempts      integer not null default 0 constraint attempts_range check (attempts >= 0),
    fence         integer not null default 0,
    available_at  timestamptz not null default now(),
    lease_until   timestamptz,
    budget_day    date,
    reserved_usd  numeric(12, 6) not null default 0 constraint reserve_range check (reserved_usd >= 0),
    asked         jsonb constraint asked_is_object check (jsonb_typeof(asked) = 'object'),
    answer        jsonb constraint answer_is_object check (jsonb_typeof(answer) = 'object'),
    is_cached     boolean not null default false,
    effect        public.llm_review_effect not null default 'none',
    last_error    text,
    queued_at     timestamptz not null default now(),
    finished_at   timestamptz,
    constraint leased_has_a_lease check ((status = 'leased') = (lease_until is not null)),
    constraint finished_has_its_time check ((status in ('pending', 'leased')) = (finished_at is null)),
    constraint done_has_an_answer check (status <> 'done' or answer is not null),
    -- One review an event, whatever is delivered twice.
    unique (occurred_at, event_id)
);

create index llm_reviews_unfinished on public.llm_reviews (id) where status in ('pending', 'leased');
create index llm_reviews_message on public.llm_reviews (guild_id, message_id);
-- The cache: what was answered to a text of this server.
create index llm_reviews_answers on public.llm_reviews (guild_id, fingerprint, finished_at desc) where status = 'done';
create index llm_reviews_user on public.llm_reviews (user_id);
create index llm_reviews_age on public.llm_reviews (finished_at) where finished_at is not null;

alter table public.llm_reviews enable row level security;

comment on table public.llm_reviews is
    'One row per judged message that the LLM is asked about. No message text: that is in messages. '
    'Grows: with ambiguous verdicts and new members'' first messages, where detection has an endpoint. '
    'Cleaned: 30 days after its end, by claim_llm_reviews. With the server or the user. '
    'Written by: record_verdicts (queues), claim_llm_reviews (leases), finish_llm_reviews (ends).';
comment on column public.llm_reviews.id is 'Counts up over all servers; gaps are normal.';
comment on column public.llm_reviews.guild_id is 'The server whose budget pays.';
comment on column public.llm_reviews.user_id is 'Who wrote the message.';
comment on column public.llm_reviews.occurred_at is 'The judged event''s own time.';
comment on column public.llm_reviews.event_id is 'The judged event, as in judged_events.';
comment on column public.llm_reviews.channel_id is 'Where the message stands.';
comment on column public.llm_reviews.message_id is 'The message; its text is in messages.';
comment on column public.llm_reviews.purpose is 'What is asked.';
comment on column public.llm_reviews.asked_for is 'Why is asked.';
comment on column public.llm_reviews.fingerprint is
    'Keyed hash of the whole text but for its white space: equal texts of a server share one answer.';
comment on column public.llm_reviews.confidence is 'How sure rules and classifier were, from 0 to 1.';
comment on column public.llm_reviews.rules is 'Which rules fired; none for a message that nothing minded.';
comment on column public.llm_reviews.borrows_text is
    'Whether messages holds the text for this review alone; then it is forgotten with the review''s end, unless it was flagged.';
comment on column public.llm_reviews.is_superseded is
    'Whether the message was edited while a process asked about it: the answer is paid for and changes nothing.';
comment on column public.llm_reviews.status is 'Where it stands.';
comment on column public.llm_reviews.attempts is 'How often it was leased to ask, a dead process''s leases included; two at most.';
comment on column public.llm_reviews.fence is 'Grows with every lease; a result under an older fence changes nothing.';
comment on column public.llm_reviews.available_at is 'Not to be leased before, by the database''s clock.';
comment on column public.llm_reviews.lease_until is 'When the lease runs out; null unless leased.';
comment on column public.llm_reviews.budget_day is 'The day (UTC) whose budget the newest call is counted to; null before one.';
comment on column public.llm_reviews.reserved_usd is 'The most that the newest call can cost, set aside in llm_spending until it ends.';
comment on column public.llm_reviews.asked is 'Model and version of the prompt at the newest lease; null before one.';
comment on column public.llm_reviews.answer is 'Verdict, confidence and category, without prose; null without an answer.';
comment on column public.llm_reviews.is_cached is 'Whether the answer was given to an equal text before, and cost nothing.';
comment on column public.llm_reviews.effect is 'What the answer changed.';
comment on column public.llm_reviews.last_error is 'Why there is no answer, in a word; null while nothing went wrong.';
comment on column public.llm_reviews.queued_at is 'When it was queued, by the database''s clock.';
comment on column public.llm_reviews.finished_at is 'When it ended, by the database''s clock; null before that.';

create table public.llm_spending (
    guild_id   public.snowflake not null references public.servers (guild_id) on delete cascade,
    date       date not null,
    call_count bigint not null default 0,
    cost_usd   numeric(12, 6) not null default 0,
    primary key (guild_id, date),
    constraint spending_range check (call_count >= 0 and cost_usd >= 0)
);

alter table public.llm_spending enable row level security;

comment on table public.llm_spending is
    'One row per server and day (UTC) on which the LLM was called: what its daily budget has left. '
    'Grows: with the first call of a day. '
    'Cleaned: with the server; a row a day is little. '
    'Written by: claim_llm_reviews (sets aside), finish_llm_reviews (settles).';
comment on column public.llm_spending.guild_id is 'The server.';
comment on column public.llm_spending.date is 'The day (UTC).';
comment on column public.llm_spending.call_count is 'Calls begun, those under way included.';
comment on column public.llm_spending.cost_usd is
    'US dollars spent, and set aside for calls under way; what a call without an answer had set aside stays, for it may have been billed.';

create table public.llm_circuits (
    model      text primary key,
    failures   integer not null default 0 constraint failures_range check (failures >= 0),
    open_until timestamptz
);

alter table public.llm_circuits enable row level security;

comment on table public.llm_circuits is
    'One row per model: the breaker that leaves an endpoint alone which does not work. '
    'Grows: with a model that was never asked before. '
    'Cleaned: never; there are few models. '
    'Written by: claim_llm_reviews (lets one try), finish_llm_reviews (counts).';
comment on column public.llm_circuits.model is 'The model, as the endpoint names it.';
comment on column public.llm_circuits.failures is 'Calls in a row that gave no usable answer.';
comment on column public.llm_circuits.open_until is 'Nothing is asked before, by the database''s clock; null while all is well.';

-- Which try of which review a call was: recorded once, though its process may report after another took over.
alter table public.gpt_usage add column request_key text unique;
comment on column public.gpt_usage.request_key is
    'Which try of which review the call was (review:<id>:<fence>), so that it is recorded once; null for other calls.';

-- Whose is what: nobody's dashboard shows these; the bot writes, the analyst reads numbers.
grant select, insert, update, delete on public.llm_reviews, public.llm_spending, public.llm_circuits to service_role;
grant select (id, guild_id, user_id, occurred_at, event_id, purpose, asked_for, confidence, rules, status, attempts, is_cached,
    effect, queued_at, finished_at) on public.llm_reviews to analyst;
grant select on public.llm_spending, public.llm_circuits to analyst;
create policy "Analysts read the numbers of all servers" on public.llm_reviews for select to analyst using (true);
create policy "Analysts read the numbers of all servers" on public.llm_spending for select to analyst using (true);
create policy "Analysts read the numbers of all servers" on public.llm_circuits for select to analyst using (true);
