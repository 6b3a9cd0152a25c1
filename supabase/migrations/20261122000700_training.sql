-- Examples for the classifier: masked text with a label, from verdicts that moderators confirmed or overturned.

create table public.training_data (
    id            uuid primary key default gen_random_uuid(),
    guild_id      public.snowflake not null references public.servers (guild_id) on delete cascade,
    user_id       public.snowflake references public.users (discord_id) on delete set null,
    message_id    public.snowflake,
    content       text,
    content_hash  text,
    context       jsonb not null default '{}' constraint context_is_object check (jsonb_typeof(context) = 'object'),
    label         public.training_label,
    labeled_by    public.snowflake,
    labeled_at    timestamptz,
    quality_score smallint constraint quality_range check (quality_score between 1 and 5),
    source        text not null constraint source_is_known check (source in ('case', 'label', 'report', 'import')),
    collected_at  timestamptz not null default now(),
    created_by    public.snowflake,
    updated_at    timestamptz not null default now(),
    updated_by    public.snowflake,
    deleted_at    timestamptz,
    deleted_by    public.snowflake,
    constraint label_has_its_time check ((label is null) = (labeled_at is null))
);

-- One example a message: labelling it again changes the label.
create unique index training_data_message on public.training_data (guild_id, message_id)
    where message_id is not null and deleted_at is null;
create index training_data_guild on public.training_data (guild_id, collected_at desc);
create index training_data_user on public.training_data (user_id) where user_id is not null;
create index training_data_label on public.training_data (label, quality_score desc) where deleted_at is null;
create index training_data_unlabelled on public.training_data (collected_at) where label is null;

create trigger stamp_creation before insert on public.training_data
    for each row execute function private.stamp_creation();
create trigger stamp_update before update on public.training_data
    for each row execute function private.stamp_update();

alter table public.training_data enable row level security;
