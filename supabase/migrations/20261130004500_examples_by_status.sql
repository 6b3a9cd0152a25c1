-- As before, but told by where a decision leaves the case, and not by what the decision is called: a false positive verifies too.
create or replace function private.collect_examples()
    returns trigger
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_label constant public.training_label := (case new.new_status
        when 'verified' then 'not_spam' when 'rejected' then 'spam' when 'banned' then 'spam' end);
begin
    if new.new_status = new.previous_status then
        return null;
    end if;
    if new.new_status = 'reopened' then
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
