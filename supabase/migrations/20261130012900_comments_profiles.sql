-- Comments of what reviews of profiles write to beside their own table.

comment on table public.contexts is
    'One row per question to the LLM, and its answer. No message text and no names: a prompt is rebuilt from the message, the '
    'version of the prompt and the context kept here; that about a profile is not. '
    'Grows: with every question. '
    'Cleaned: after 30 days, by retention; what quotes a message or a name, rationale, after 7. With the server or the user. '
    'Written by: finish_llm_reviews.';
comment on function private.queue_reviews is
    'Queues what the LLM is to be asked about, messages and joins, and skips what an edit has made a question about a text that '
    'is gone.';
comment on function private.raise_reviewed is
    'Makes verdicts of what the LLM takes for spam, unless the author is exempt, a moderator has decided since, or a joiner has '
    'left again.';
comment on function private.withdraw_reviewed is
    'Lowers the confidence of cases that rest on one message or profile which the LLM takes for harmless, and restores whom the '
    'bot restricted for it in doubt. Never where a moderator had a hand in the case.';
