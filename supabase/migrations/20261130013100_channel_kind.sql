-- What a channel is, in a word.

-- A channel's kind by Discord's type of it, and of its parent for a thread: text, voice, stage, announcement, thread,
-- private_thread, or post (a thread of a forum or a media channel). Null for what nobody writes in.
create function private.channel_kind(p_type integer, p_parent_type integer)
    returns text
    language sql
    immutable
    security invoker
    set search_path = ''
as $$
    select case
        when p_type = 11 and p_parent_type in (15, 16) then 'post'
        when p_type in (10, 11) then 'thread'
        when p_type = 12 then 'private_thread'
        when p_type = 0 then 'text'
        when p_type = 2 then 'voice'
        when p_type = 5 then 'announcement'
        when p_type = 13 then 'stage'
    end;
$$;

comment on function private.channel_kind is
    'What a channel is, by Discord''s types of it and its parent: text, voice, stage, announcement, thread, private_thread or post.';
