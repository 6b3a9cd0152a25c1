-- The vocabulary of what the rest of the anti-spam bot stores.

create type public.llm_purpose as enum ('message_analysis', 'user_classification');

create type public.training_label as enum ('spam', 'not_spam', 'uncertain');

create type public.relationship_type as enum ('trust', 'distrust', 'neutral');

create type public.job_status as enum ('running', 'done', 'failed');

create type public.artifact_kind as enum ('export', 'backup');

create type public.artifact_format as enum ('csv', 'jsonl', 'parquet', 'dump');

create type public.audit_action as enum ('INSERT', 'UPDATE', 'DELETE');
