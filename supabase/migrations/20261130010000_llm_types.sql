-- The vocabulary of reviews by the LLM.

create type public.llm_review_status as enum ('pending', 'leased', 'done', 'failed', 'skipped');
comment on type public.llm_review_status is
    'Where a review stands: waiting, leased to a process, answered, given up after its tries, or not asked at all.';

create type public.llm_review_reason as enum ('ambiguous', 'first_messages');
comment on type public.llm_review_reason is
    'Why the LLM is asked: rules and classifier were in doubt, or it is one of a new member''s first messages.';

create type public.llm_review_effect as enum ('none', 'raised', 'withdrawn');
comment on type public.llm_review_effect is
    'What an answer changed: nothing, it made a verdict of it or a stronger one, or it took a suspicion back.';
