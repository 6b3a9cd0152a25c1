-- Comments: what the LLM was asked and what it cost, and examples for the classifier.

comment on table public.contexts is
    'One row per question to the LLM, and its answer. No message text: a prompt is rebuilt from the message, the version of '
    'the prompt and the context kept here. '
    'Grows: with every question. '
    'Cleaned: after 30 days, by retention; what quotes a message, rationale, after 7. With the server or the user. '
    'Written by: service_role; no function of the database writes it.';
comment on column public.contexts.id is 'Random; gpt_usage names the question by it.';
comment on column public.contexts.guild_id is 'The server for which was asked.';
comment on column public.contexts.user_id is 'About whom was asked.';
comment on column public.contexts.event_id is 'The judged event that was asked about, as in judged_events; null where there was none.';
comment on column public.contexts.occurred_at is
    'That event''s own time, which chooses its month in judged_events; null exactly where event_id is.';
comment on column public.contexts.message_id is
    'The message that was asked about; its text is in messages, for as long as that is kept. Null for a profile.';
comment on column public.contexts.purpose is 'Why was asked.';
comment on column public.contexts.prompt_version is
    'The version of the prompt: with it, the message and context the prompt can be rebuilt.';
comment on column public.contexts.model is 'The model that was asked, as the endpoint names it.';
comment on column public.contexts.context is
    'What the prompt was given beside the message: history, earlier flags. An object, without message text.';
comment on column public.contexts.response is 'The structured answer without its prose, an object; null where none came.';
comment on column public.contexts.rationale is
    'The model''s reasons in its own words, which may quote the message; null where it gave none, or after 7 days.';
comment on column public.contexts.created_at is 'When it was recorded, by the database''s clock.';

comment on table public.gpt_usage is
    'One row per call of the LLM: tokens, time and cost. '
    'Grows: with every call, failed ones too. '
    'Cleaned: after 1 year, by retention; with the server. '
    'Written by: service_role; no function of the database writes it.';
comment on column public.gpt_usage.id is 'Counts up over all servers; gaps are normal.';
comment on column public.gpt_usage.used_at is
    'When the call was recorded, by the database''s clock unless the writer says otherwise; its UTC day is that of analytics.';
comment on column public.gpt_usage.guild_id is 'The server whose budget pays.';
comment on column public.gpt_usage.user_id is 'About whom was asked; null once that user was deleted.';
comment on column public.gpt_usage.context_id is 'The question in contexts; null once that was cleaned, for the cost is kept longer.';
comment on column public.gpt_usage.purpose is 'Why was asked.';
comment on column public.gpt_usage.model is 'The model that was asked, as the endpoint names it.';
comment on column public.gpt_usage.prompt_tokens is 'Tokens sent, as the endpoint counted; 0 where it did not say.';
comment on column public.gpt_usage.completion_tokens is 'Tokens received, as the endpoint counted; 0 where it did not say.';
comment on column public.gpt_usage.total_tokens is 'Both together, worked out by the database.';
comment on column public.gpt_usage.cost_usd is
    'US dollars at the price of that time, to the millionth; 0 where the price is not known.';
comment on column public.gpt_usage.latency_ms is 'Milliseconds from request to answer or failure; null where not measured.';
comment on column public.gpt_usage.success is 'Whether a usable answer came.';
comment on column public.gpt_usage.error_code is 'Why none came, in a word; null exactly where success is true.';

comment on table public.training_data is
    'One row per example for the text classifier: masked text and what people say it is; at most one a message. '
    'Grows: when a verdict is confirmed or overturned, or somebody labels, reports or imports an example. '
    'Cleaned: after 1 year unless labelled, by retention; with the server. '
    'Written by: service_role; no function of the database writes it.';
comment on column public.training_data.id is 'Random.';
comment on column public.training_data.guild_id is 'The server that the example comes from.';
comment on column public.training_data.user_id is 'Who wrote it; null if not known, or once that user was deleted.';
comment on column public.training_data.message_id is 'The message that it was made of; null for what was imported.';
comment on column public.training_data.content is 'The text with personal data masked; null where only the hash is kept. Hostile.';
comment on column public.training_data.content_hash is
    'As messages.content_hash, of the text before masking; null where that gave none.';
comment on column public.training_data.context is
    'What was known beside the text, such as the rules that fired; an object, without names.';
comment on column public.training_data.label is 'What people say it is; null until somebody did.';
comment on column public.training_data.labeled_by is 'Who labelled it; null while unlabelled, or where the label follows from a case.';
comment on column public.training_data.labeled_at is 'When it was labelled, by the database''s clock; null exactly while label is.';
comment on column public.training_data.quality_score is
    'How good an example it is, from 1 (poor) to 5 (clear); null where nobody said.';
comment on column public.training_data.source is
    'Where it comes from: case (a decision), label (a command), report (a user''s) or import (a file).';
comment on column public.training_data.collected_at is 'When it was collected, by the database''s clock.';
comment on column public.training_data.created_by is 'Who had it collected; null stands for the bot.';
comment on column public.training_data.updated_at is 'When the row last changed, by the database''s clock, by trigger.';
comment on column public.training_data.updated_by is 'Who changed the row last; null stands for the bot.';
comment on column public.training_data.deleted_at is 'Soft delete, by the database''s clock: no longer an example. Null while in use.';
comment on column public.training_data.deleted_by is 'Who deleted the row softly; null stands for the bot.';
