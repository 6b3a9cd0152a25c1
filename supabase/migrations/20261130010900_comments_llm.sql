-- Comments of what reviews write to beside their own tables.

comment on table public.contexts is
    'One row per question to the LLM, and its answer. No message text: a prompt is rebuilt from the message, the version of '
    'the prompt and the context kept here. '
    'Grows: with every question. '
    'Cleaned: after 30 days, by retention; what quotes a message, rationale, after 7. With the server or the user. '
    'Written by: finish_llm_reviews.';
comment on table public.gpt_usage is
    'One row per call of the LLM: tokens, time and cost. '
    'Grows: with every call, failed ones too. '
    'Cleaned: after 1 year, by retention; with the server. '
    'Written by: finish_llm_reviews.';
comment on table public.messages is
    'One row per message of a user under suspicion, and per message that a verdict, a report or a flag rests on; for the time '
    'of its review, also a new member''s first messages. The only place with message text. '
    'Grows: when a rule fires on a message, somebody with an open case writes, somebody reports or flags a message, or the LLM '
    'is to be asked. '
    'Cleaned: the text after 7 days, by retention, the hash stays; the row with its server or user, or with its review. '
    'Written by: record_verdicts, report_member, flag_members; claim_llm_reviews and finish_llm_reviews delete what was kept '
    'for a review alone; resolve_case and finish_outbox take is_deleted back where a deletion was cancelled or failed.';
