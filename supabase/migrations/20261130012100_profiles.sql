-- Reviews of profiles: of who joins, without a message. The names that they chose are kept for the time of the review only; no
-- row holds them otherwise.

alter table public.llm_reviews
    alter column channel_id drop not null,
    alter column message_id drop not null,
    add column profile jsonb constraint profile_is_object check (jsonb_typeof(profile) = 'object'),
    add constraint message_or_profile check (
        (purpose = 'message_analysis') = (message_id is not null) and (message_id is null) = (channel_id is null)),
    add constraint profile_while_it_waits check (
        (profile is not null) = (purpose = 'user_classification' and status in ('pending', 'leased')));

comment on table public.llm_reviews is
    'One row per judged message, or profile of a new joiner, that the LLM is asked about. No message text: that is in messages. '
    'Grows: with ambiguous verdicts, new members'' first messages and, where a server wants it, joins, where detection has an '
    'endpoint. '
    'Cleaned: 30 days after its end, by claim_llm_reviews. With the server or the user. '
    'Written by: record_verdicts (queues), claim_llm_reviews (leases), finish_llm_reviews (ends).';
comment on column public.llm_reviews.user_id is 'Who wrote the message, or joined.';
comment on column public.llm_reviews.channel_id is 'Where the message stands; null for a profile.';
comment on column public.llm_reviews.message_id is 'The message; its text is in messages. Null for a profile.';
comment on column public.llm_reviews.fingerprint is
    'Keyed hash of the whole text but for its white space, or of a profile''s names: equal ones of a server share one answer.';
comment on column public.llm_reviews.profile is
    'What a joiner chose, until the review ends: {"display_name", "username"}, and "has_avatar" where Discord said so. Null for '
    'a message.';
