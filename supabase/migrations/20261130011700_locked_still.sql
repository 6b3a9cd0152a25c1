-- A channel that was locked once stays known as locked when a second lock fails: only so can it be opened again.

-- As before, with that.
create or replace function private.follow_lockdown()
    returns trigger
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_id constant bigint := (new.payload ->> 'lockdown')::bigint;
begin
    if new.status = 'failed' then
        update public.lockdowns l
        set error = new.last_error,
            -- What could not be unlocked is locked still.
            state = case when new.kind = 'unlock_channel' or l.locked_at is not null then 'locked' else 'failed' end::public.lockdown_state,
            ended_at = case when new.kind <> 'unlock_channel' and l.locked_at is null then now() end
        where l.id = v_id and l.state = case when new.kind = 'unlock_channel' then 'ending' else 'starting' end::public.lockdown_state;
    elsif new.kind = 'read_overwrite' then
        update public.lockdowns l
        set had_overwrite = (new.result ->> 'had_overwrite')::boolean, previous_allow = (new.result ->> 'allow')::bigint,
            previous_deny = (new.result ->> 'deny')::bigint
        where l.id = v_id and l.state = 'starting';
        if found then
            insert into public.outbox (guild_id, lane, kind, payload, moderator_id, logs_as)
            values (new.guild_id, new.lane, 'lock_channel', new.payload, new.moderator_id, 'lockdown');
        end if;
    elsif new.kind = 'lock_channel' then
        update public.lockdowns l
        set state = 'locked', locked_at = now(), error = null
        where l.id = v_id and l.state = 'starting';
    else
        update public.lockdowns l
        set state = 'ended', ended_at = now(), error = null
        where l.id = v_id and l.state = 'ending';
    end if;
    return null;
end;
$$;
