-- Comments, which the documentation and the row types are made from. First: schemas and types.

comment on schema private is
    'Helpers of the functions in public, and tables that no API may reach. PostgREST does not serve this schema.';
comment on schema analytics is
    'The analyst''s room: views over public without message text, names or reasons in words. They ask with the rights of '
    'whoever reads them.';

comment on domain public.snowflake is
    'A Discord id: 15 to 20 digits, as text, because JavaScript loses digits of a bigint. Ids sort by time as numbers, not as text.';

comment on type public.event_kind is
    'What happened: a message was written or edited, a member joined, or a member''s name changed.';
comment on type public.detection_type is
    'What a detection rests on most. No verdict of the rules is gpt_analysis or pattern_match.';
comment on type public.confidence_level is
    'Confidence in words: low below 0.4, medium below 0.7, high from 0.7 on.';
comment on type public.verdict_action is
    'What a verdict leads to, mildest first. From notify on it opens or joins a case; record only notes it.';
comment on type public.verification_status is
    'Where a member or a case stands. pending and reopened are open; none is a member who never had a case.';
comment on type public.admin_action_type is
    'What a moderator did with a case. create_thread decides nothing: resolve_case refuses it.';
comment on type public.mod_action_type is
    'What was done to a member on Discord. restrict gives the restricted role, restore gives the roles back.';
comment on type public.outbox_status is
    'Where an effect stands. pending waits, leased is being tried; done, failed and cancelled are final.';
comment on type public.llm_purpose is
    'Why the LLM was asked: about a message, or about the profile of a new member.';
comment on type public.training_label is
    'What people say an example is. uncertain was looked at and left open; null in a column means not looked at.';
comment on type public.relationship_type is
    'What a server thinks of another. Only what trusted servers say of people is read.';
comment on type public.job_status is
    'Where a run of a scheduled job stands. running is touched while it works; done and failed are final.';
comment on type public.artifact_kind is
    'Why a file was made: an export that somebody asked for, or a backup of everything.';
comment on type public.artifact_format is
    'How a file is written: csv, jsonl and parquet are exports, dump is what pg_restore reads.';
comment on type public.audit_action is
    'What happened to an audited row, as Postgres names it in tg_op.';
