-- What moderators tell each other about a case.

create table public.case_notes (
    id         bigint generated always as identity primary key,
    guild_id   public.snowflake not null references public.servers (guild_id) on delete cascade,
    case_id    uuid not null references public.verification_events (id) on delete cascade,
    author_id  public.snowflake not null,
    note       text not null constraint note_length check (char_length(note) between 1 and 1000),
    created_at timestamptz not null default now()
);

create index case_notes_case on public.case_notes (case_id, id);
create index case_notes_guild on public.case_notes (guild_id, created_at desc);

alter table public.case_notes enable row level security;

comment on table public.case_notes is
    'One row per note that a moderator wrote about a case. '
    'Grows: with /case note. '
    'Cleaned: with its case or server. '
    'Written by: note_case.';
comment on column public.case_notes.id is 'Counts up over all servers; gaps are normal.';
comment on column public.case_notes.guild_id is 'The case''s server.';
comment on column public.case_notes.case_id is 'The case.';
comment on column public.case_notes.author_id is 'The moderator who wrote it.';
comment on column public.case_notes.note is 'What moderators should know, in the author''s words. Shown to moderators alone.';
comment on column public.case_notes.created_at is 'When, by the database''s clock.';

grant select on public.case_notes to authenticated;
create policy "Moderators read the notes of their servers" on public.case_notes for select to authenticated
    using (guild_id = any (array(select private.my_moderated_guild_ids())));

grant select (id, guild_id, case_id, author_id, created_at) on public.case_notes to analyst;
create policy "Analysts read the numbers of all servers" on public.case_notes for select to analyst using (true);
