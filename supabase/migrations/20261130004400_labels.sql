-- Labels: what moderators say of single messages, and what follows from their decisions. Text is masked before it comes here
-- (portcullis/text/mask.py): a decision collects its messages without text, and a job fills in the masked text while
-- public.messages still has it.

-- Who said what of an example: people may disagree, and each may change their mind.
create table public.training_labels (
    training_id uuid not null references public.training_data (id) on delete cascade,
    guild_id    public.snowflake not null references public.servers (guild_id) on delete cascade,
    labeled_by  public.snowflake not null,
    label       public.training_label not null,
    labeled_at  timestamptz not null default now(),
    primary key (training_id, labeled_by)
);

create index training_labels_guild on public.training_labels (guild_id, labeled_at desc);

alter table public.training_labels enable row level security;
grant select, insert, update, delete on public.training_labels to service_role;
grant select on public.training_labels to authenticated;
create policy "Moderators read how their servers' examples were labelled" on public.training_labels for select to authenticated
    using (guild_id = any (array(select private.my_moderated_guild_ids())));

comment on table public.training_labels is
    'One row per example and moderator who labelled it: their newest label. '
    'Grows: when a moderator labels an example for the first time. '
    'Cleaned: with the example, or the server. '
    'Written by: label_message.';
comment on column public.training_labels.training_id is 'The example.';
comment on column public.training_labels.guild_id is 'The example''s server.';
comment on column public.training_labels.labeled_by is 'The moderator. No foreign key: staff need not be known as users.';
comment on column public.training_labels.label is 'What they say it is.';
comment on column public.training_labels.labeled_at is 'When they said so last, by the database''s clock.';

comment on table public.training_data is
    'One row per example for the text classifier: masked text and what people say it is; at most one a message. '
    'Grows: when a decision on a case confirms or overturns what was flagged, or somebody labels or imports an example. '
    'Cleaned: after 1 year unless labelled, by retention; with the server. '
    'Written by: label_message; the trigger collect_examples of admin_actions; mask_examples adds the text.';
comment on column public.training_data.content is
    'The text with personal data masked; null where only the hash is kept, or until mask_examples has come by. Hostile.';
comment on column public.training_data.quality_score is
    'How good an example it is: 5 where moderators agree on it, 4 for one moderator''s label, 3 where it follows from a case, '
    '2 where moderators disagree; 1 is for imports that say so. Null where nobody said.';

-- How good an example is, by what moderators said of it: 5 where several agree, 4 for one, 2 where they disagree.
create function private.label_quality(p_training_id uuid)
    returns smallint
    language sql
    stable
    security invoker
    set search_path = ''
as $$
    select (case when count(distinct l.label) > 1 then 2 when count(*) > 1 then 5 else 4 end)::smallint
    from public.training_labels l where l.training_id = p_training_id;
$$;

comment on function private.label_quality is 'How good an example is, by what moderators said of it.';

-- A moderator labels a message; the newest label holds. p_message: {"message_id", "user_id", "content"}, masked.
-- Returns {"previous": label or null, "labels": how many moderators labelled it, "quality"}. Raises PC404, PC409, PC422, PC429.
create function public.label_message(p_interaction jsonb, p_message jsonb, p_label public.training_label)
    returns jsonb
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_guild_id constant text := p_interaction ->> 'guild_id';
    v_admin_id constant text := p_interaction ->> 'user_id';
    v_previous public.training_label;
    v_id uuid;
    v_quality smallint;
begin
    if coalesce(p_message ->> 'content', '') = '' then
        raise exception 'an example has text' using errcode = 'PC422';
    end if;
    perform private.lock_guilds(array[v_guild_id]);
    perform private.claim_interaction(p_interaction);
    if not exists (select from public.servers s where s.guild_id = v_guild_id) then
        raise exception 'no server %', v_guild_id using errcode = 'PC404';
    end if;

    insert into public.users (discord_id, account_created_at)
    values (p_message ->> 'user_id', private.snowflake_time(p_message ->> 'user_id'))
    on conflict do nothing;
    select t.label into v_previous from public.training_data t
    where t.guild_id = v_guild_id and t.message_id = p_message ->> 'message_id' and t.deleted_at is null;
    insert into public.training_data as t (guild_id, user_id, message_id, content, content_hash, label, labeled_by, labeled_at, source)
    select v_guild_id, p_message ->> 'user_id', p_message ->> 'message_id', p_message ->> 'content', (
            select m.content_hash from public.messages m
            where m.guild_id = v_guild_id and m.message_id = p_message ->> 'message_id'),
        p_label, v_admin_id, now(), 'label'
    on conflict (guild_id, message_id) where message_id is not null and deleted_at is null do update
    set content = coalesce(t.content, excluded.content), label = excluded.label, labeled_by = excluded.labeled_by,
        labeled_at = excluded.labeled_at, source = excluded.source
    returning t.id into v_id;
    insert into public.training_labels as l (training_id, guild_id, labeled_by, label)
    values (v_id, v_guild_id, v_admin_id, p_label)
    on conflict (training_id, labeled_by) do update set label = excluded.label, labeled_at = now();

    update public.training_data t set quality_score = private.label_quality(v_id) where t.id = v_id
    returning t.quality_score into v_quality;
    return jsonb_build_object('previous', v_previous, 'quality', v_quality, 'labels', (
        select count(*) from public.training_labels l where l.training_id = v_id));
end;
$$;

comment on function public.label_message is 'A moderator labels a message as an example for the classifier; the newest label holds.';

grant execute on function public.label_message(jsonb, jsonb, public.training_label) to service_role;

-- A decision makes examples of the case's flagged messages: spam where the suspicion stands, not spam where it was wrong.
-- Reopened, the case says nothing any more. What a moderator said of a message itself is left alone.
create function private.collect_examples()
    returns trigger
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_label constant public.training_label := (case new.action
        when 'verify' then 'not_spam' when 'reject' then 'spam' when 'ban' then 'spam' end);
begin
    if new.action = 'reopen' then
        update public.training_data t
        set label = null, labeled_at = null, quality_score = null
        from public.messages m
        where m.case_id = new.case_id and m.is_flagged and t.guild_id = m.guild_id and t.message_id = m.message_id
          and t.source = 'case' and t.deleted_at is null;
    elsif v_label is not null then
        insert into public.training_data as t (guild_id, user_id, message_id, content_hash, context, label, labeled_at,
            quality_score, source)
        select m.guild_id, m.user_id, m.message_id, m.content_hash,
            jsonb_build_object('rules', (select jsonb_agg(f order by f) from jsonb_object_keys(v.findings) f)),
            v_label, now(), 3, 'case'
        from public.messages m
        join public.verification_events v on v.id = m.case_id
        where m.case_id = new.case_id and m.is_flagged
        order by m.message_id
        on conflict (guild_id, message_id) where message_id is not null and deleted_at is null do update
        set label = excluded.label, labeled_at = excluded.labeled_at, quality_score = excluded.quality_score
        where t.source = 'case';
    end if;
    return null;
end;
$$;

comment on function private.collect_examples is 'Makes examples of a decided case''s messages, without text, and takes them back when it is reopened.';

create trigger collect_examples after insert on public.admin_actions
    for each row execute function private.collect_examples();

-- Examples that wait for their text: young ones alone, for the text of messages goes after a week.
create index training_data_unmasked on public.training_data (collected_at)
    where content is null and message_id is not null and deleted_at is null;

-- Examples without text whose message still has it: [{"id", "content"}], the oldest first. The text is not masked.
create function public.read_unmasked_examples(p_limit integer)
    returns jsonb
    language sql
    stable
    security invoker
    set search_path = ''
as $$
    select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'content', x.content) order by x.collected_at, x.id), '[]')
    from (
        select t.id, t.collected_at, m.content
        from public.training_data t
        join public.messages m on m.guild_id = t.guild_id and m.message_id = t.message_id and m.content is not null
        where t.content is null and t.message_id is not null and t.deleted_at is null
          and t.collected_at > now() - interval '8 days'
        order by t.collected_at, t.id
        limit p_limit
    ) x;
$$;

comment on function public.read_unmasked_examples is 'Examples without text whose message still has it, for the job that masks it.';

grant execute on function public.read_unmasked_examples(integer) to service_role;

-- Give examples their masked text; who has one keeps it. p_rows: [{"id", "content"}]. Returns how many were given one.
create function public.mask_examples(p_rows jsonb)
    returns integer
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_count integer;
begin
    update public.training_data t
    set content = r.content
    from jsonb_to_recordset(p_rows) as r(id uuid, content text)
    where t.id = r.id and t.content is null;
    get diagnostics v_count = row_count;
    return v_count;
end;
$$;

comment on function public.mask_examples is 'Gives examples their masked text; who has one keeps it.';

grant execute on function public.mask_examples(jsonb) to service_role;

select private.add_schedule('training_data', '23 * * * *');
