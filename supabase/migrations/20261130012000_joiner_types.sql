-- The LLM may be asked about who joins.

alter type public.llm_review_reason add value 'joiner';
comment on type public.llm_review_reason is
    'Why the LLM is asked: a doubt of rules and classifier, a new member''s first message, or who joined.';
