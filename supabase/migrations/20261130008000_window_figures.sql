-- What more the window rules count, and names of staff to be known again in disguise: numbers and keyed hashes.

alter table public.event_window
    add column characters  integer not null default 0,
    add column newlines    integer not null default 0,
    add column emoji       integer not null default 0,
    add column attachments integer not null default 0,
    add column files       text,
    add column likeness    text;

comment on column public.event_window.characters is 'How many characters the message has.';
comment on column public.event_window.newlines is 'How many line breaks the message has.';
comment on column public.event_window.emoji is 'How many emoji the message shows outside code.';
comment on column public.event_window.attachments is 'How many files the message carries.';
comment on column public.event_window.files is
    'A keyed hash of each file''s name, size and type, with blanks between; null for a message without files.';
comment on column public.event_window.likeness is
    'A keyed signature of 128 bits that near copies nearly share, in hex; null for a text too short to be compared.';

alter table public.server_members
    add column name_look     text,
    add column name_spelling text;

comment on column public.server_members.name_look is
    'Keyed hash of what a staff member''s shown name looks like: look-alike letters make no difference. Null for others.';
comment on column public.server_members.name_spelling is
    'Keyed hash of how that name is spelt: the same look in another spelling imitates it. Null for others.';

create index server_members_name_look on public.server_members (guild_id, name_look) where name_look is not null;
