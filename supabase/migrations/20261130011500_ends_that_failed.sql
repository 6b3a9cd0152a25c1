-- A punishment whose successor Discord refused runs on only if nothing newer was asked for; and an end that was refused is tried
-- again, instead of leaving somebody banned for good.

-- As before, with both.
create or replace function private.give_up_punishment()
    returns trigger
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
begin
    update public.temp_punishments t
    set status = 'failed', ended_at = now()
    where t.outbox_id = new.id and t.status = 'active';

    update public.temp_punishments t
    set status = 'active', ended_at = null, end_outbox_id = null
    where t.end_outbox_id = new.id and t.status in ('lifted', 'replaced')
      and not exists (
          select from public.temp_punishments n
          where n.guild_id = t.guild_id and n.user_id = t.user_id and n.kind = t.kind and n.status = 'active')
      and not exists (
          select from public.outbox o
          where o.lane = new.lane and o.id > new.id and o.status not in ('failed', 'cancelled') and not o.payload ? 'renews'
            and o.kind = any (case t.kind when 'ban' then array['ban_member', 'unban_member']
                              else array['mute_member', 'unmute_member'] end));

    -- An end that Discord refused is tried again in an hour, for a week: what stands in the way may have been mended.
    update public.temp_punishments t
    set status = 'active', ended_at = null, end_outbox_id = null, ends_at = now() + interval '1 hour'
    where new.status = 'failed' and t.end_outbox_id = new.id and t.status = 'ended'
      and t.ended_at > now() - interval '1 day'
      and (select count(*) from public.outbox o where o.lane = new.lane and o.dedupe_key like 'end:' || t.id || ':%') < 168
      and not exists (
          select from public.temp_punishments n
          where n.guild_id = t.guild_id and n.user_id = t.user_id and n.kind = t.kind and n.status = 'active')
      and not exists (
          select from public.outbox o
          where o.lane = new.lane and o.id > new.id and o.status not in ('failed', 'cancelled') and not o.payload ? 'renews'
            and o.kind = any (case t.kind when 'ban' then array['ban_member', 'unban_member']
                              else array['mute_member', 'unmute_member'] end));
    return null;
end;
$$;

-- As before; each try of an end has a key of its own.
create or replace function public.end_punishments(p_limit integer)
    returns jsonb
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_due bigint[];
    v_ended public.temp_punishments[];
begin
    if p_limit not between 1 and 1000 then
        raise exception 'the limit is from 1 to 1000, not %', p_limit using errcode = 'PC422';
    end if;
    select coalesce(array_agg(x.id), '{}') into v_due
    from (
        select t.id from public.temp_punishments t
        where t.status = 'active' and t.ends_at <= now()
        order by t.ends_at, t.id limit p_limit
    ) x;
    perform private.lock_guilds(array(select t.guild_id::text from public.temp_punishments t where t.id = any (v_due)));

    -- From here on nobody else ends or replaces them; what somebody did before the lock is not active any more. Cancelled by
    -- a moderator or here, the trigger on the outbox calls it failed.
    update public.outbox o
    set status = 'cancelled', lease_until = null, fence = o.fence + 1, finished_at = now(),
        last_error = 'cancelled: its time was over before it could be done'
    from public.temp_punishments t
    where t.id = any (v_due) and t.status = 'active' and o.id = t.outbox_id and o.status = 'pending' and o.attempts = 0;

    with ended as (
        update public.temp_punishments t
        set status = 'ended', ended_at = now()
        where t.id = any (v_due) and t.status = 'active'
        returning t.*
    )
    select coalesce(array_agg(e::public.temp_punishments order by e.id), '{}') into v_ended from ended e;

    -- Tried, and perhaps done though no answer came: not tried again, but lifted like the rest.
    update public.outbox o
    set status = 'cancelled', lease_until = null, fence = o.fence + 1, finished_at = now(),
        last_error = 'cancelled: its time was over before it could be done'
    from unnest(v_ended) e
    where o.id = e.outbox_id and o.status = 'pending';

    with put as (
        insert into public.outbox (guild_id, lane, kind, payload, dedupe_key, logs_as)
        select e.guild_id, 'member:' || e.guild_id || ':' || e.user_id,
            case e.kind when 'ban' then 'unban_member' else 'unmute_member' end,
            jsonb_build_object('user_id', e.user_id, 'reason', 'Portcullis: its time was over',
                'log', jsonb_build_object('punishment', e.id))
                || case e.kind when 'ban' then '{}' else jsonb_build_object('role_id', e.role_id, 'timeout', false) end,
            'end:' || e.id || ':' || private.to_ms(e.ends_at), (case e.kind when 'ban' then 'unban' else 'unmute' end)::public.mod_action_type
        from unnest(v_ended) e
        where e.kind = 'ban' or e.role_id is not null
        order by e.guild_id, e.id
        on conflict (dedupe_key) do nothing
        returning id, dedupe_key
    )
    update public.temp_punishments t
    set end_outbox_id = put.id
    from put
    where put.dedupe_key = 'end:' || t.id || ':' || private.to_ms(t.ends_at) and t.id = any (v_due);

    insert into public.mod_actions (guild_id, user_id, action, reason, metadata)
    select e.guild_id, e.user_id, 'unmute', 'Portcullis: its time was over', jsonb_build_object('punishment', e.id)
    from unnest(v_ended) e
    where e.kind = 'mute' and e.role_id is null
    order by e.id;

    return jsonb_build_object(
        'ended', cardinality(v_ended),
        'more', cardinality(v_due) = p_limit,
        'guild_ids', (
            select coalesce(jsonb_agg(distinct e.guild_id order by e.guild_id), '[]') from unnest(v_ended) e
            where e.kind = 'ban' or e.role_id is not null)
    );
end;
$$;
