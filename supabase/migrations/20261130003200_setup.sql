-- /config setup: a chain of effects, one at a time in a lane of their own. Each is safe to run twice; what it found or made
-- becomes a setting, and the next one is queued, in the transaction that ends it. So a crash anywhere repeats a step that
-- looks first, and a setting is written once.

create index outbox_setup on public.outbox (guild_id, id) where kind like 'set_up_%';

comment on column public.outbox.lane is
    'member:<guild>:<user> for what is done to a member, case:<id> for thread and notification, delete:<channel> for deletions, '
    'setup:<guild> for what /config setup does.';

-- Where a server's last setup stands, null if there was none:
-- {"step": the kind of the last effect, "which": for a channel the setting it is for, "status", "error",
--  "plan": the ids so far and what was made, "denied": in how many channels the role was shut out, "refused": [channel ids],
--  "remaining": channels still to do}
create function private.setup_state(p_guild_id text)
    returns jsonb
    language sql
    stable
    security invoker
    set search_path = ''
as $$
    select jsonb_build_object('step', o.kind, 'which', o.payload ->> 'which', 'status', o.status, 'error', o.last_error,
        'plan', o.payload,
        'denied', coalesce((o.payload ->> 'denied')::integer, 0) + coalesce((o.result ->> 'denied')::integer, 0),
        'refused', coalesce(o.payload -> 'refused', '[]') || coalesce(o.result -> 'refused', '[]'),
        'remaining', coalesce((o.result ->> 'remaining')::integer, 0))
    from public.outbox o
    where o.guild_id = p_guild_id and o.kind like 'set_up_%' and o.status <> 'cancelled'
    order by o.id desc
    limit 1;
$$;

comment on function private.setup_state is 'Where a server''s last setup stands, for read_setup and inspect_server; null if there was none.';

-- The same, for whoever waits for it.
create function public.read_setup(p_guild_id text)
    returns jsonb
    language sql
    stable
    security invoker
    set search_path = ''
as $$
    select private.setup_state(p_guild_id);
$$;

comment on function public.read_setup is 'Where a server''s last setup stands: step, status, error, ids, counts; null if there was none.';

grant execute on function public.read_setup(text) to service_role;

-- Begin to set a server up, in place of an earlier setup that is still under way.
-- p_choices: {"restricted_role_id", "admin_channel_id", "verification_channel_id"}, each only where an admin named one;
-- else what is set already is kept, as far as it is there. Raises PC404, PC409, PC422, PC429.
create function public.setup_server(p_interaction jsonb, p_guild_id text, p_choices jsonb)
    returns void
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_server public.servers;
    v_role constant text := p_choices ->> 'restricted_role_id';
begin
    perform private.lock_guilds(array[p_guild_id]);
    perform private.claim_interaction(p_interaction);
    select * into v_server from public.servers s where s.guild_id = p_guild_id;
    if not found then
        raise exception 'no server %', p_guild_id using errcode = 'PC404';
    end if;
    if v_role = p_guild_id then
        raise exception 'Everybody wears @everyone: choose another role.' using errcode = 'PC422';
    end if;
    if exists (
        select from public.guild_roles r
        where r.guild_id = p_guild_id and r.role_id = v_role and r.permissions & private.dangerous_permissions() <> 0
    ) then
        raise exception 'The restricted role must have no moderation permissions, and must not manage roles, channels or webhooks '
            'or mention everyone: take that away, or choose another.' using errcode = 'PC422';
    end if;
    -- It is about to be shut out everywhere.
    if v_role is distinct from v_server.restricted_role_id and exists (
        select from public.server_members m
        where m.guild_id = p_guild_id and m.left_at is null and not m.is_restricted and v_role = any (m.roles)
    ) then
        raise exception 'Members wear this role, and would be shut out of every channel: choose one that nobody wears.'
            using errcode = 'PC422';
    end if;
    if coalesce(v_role, v_server.restricted_role_id) is null and exists (
        select from public.guild_roles r
        join public.server_members m on m.guild_id = r.guild_id and r.role_id = any (m.roles)
        where r.guild_id = p_guild_id and lower(r.name) = 'restricted' and r.deleted_at is null and not r.managed
          and m.left_at is null and not m.is_restricted
    ) then
        raise exception 'Members wear the role "Restricted", and would be shut out of every channel: choose a role that nobody wears.'
            using errcode = 'PC422';
    end if;
    if p_choices ->> 'admin_channel_id' = p_choices ->> 'verification_channel_id' then
        raise exception 'Moderators and suspects need a channel each.' using errcode = 'PC422';
    end if;

    update public.outbox o
    set status = 'cancelled', lease_until = null, fence = o.fence + 1, finished_at = now()
    where o.lane = 'setup:' || p_guild_id and o.status in ('pending', 'leased');
    insert into public.outbox (guild_id, lane, kind, payload, moderator_id)
    values (p_guild_id, 'setup:' || p_guild_id, 'set_up_role',
        jsonb_strip_nulls(jsonb_build_object(
            'restricted_role_id', v_server.restricted_role_id,
            'admin_channel_id', v_server.admin_channel_id,
            'verification_channel_id', v_server.verification_channel_id,
            'moderator_roles', v_server.settings -> 'moderator_roles')) || p_choices,
        p_interaction ->> 'user_id');
end;
$$;

comment on function public.setup_server is
    'Begins to set a server up: queues the first of the effects that find or make the restricted role and the channels.';

grant execute on function public.setup_server(jsonb, text, jsonb) to service_role;

-- A step of a setup is done: what it found or made is a setting from now on, and the next step is queued. The last step
-- is repeated while channels remain; a thousand are twice as many as Discord gives a server.
create function private.go_on_with_setup()
    returns trigger
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_setting constant text := case new.kind
        when 'set_up_role' then 'restricted_role_id' when 'set_up_channel' then new.payload ->> 'which' end;
    v_id constant text := new.result ->> 'id';
    v_admin_id constant text := private.acting_admin();
    v_plan jsonb := new.payload - 'which';
    v_next text;
begin
    if v_setting is not null then
        v_plan := v_plan || jsonb_build_object(v_setting, v_id) || jsonb_build_object('made',
            coalesce(v_plan -> 'made', '[]') || case when new.result ->> 'made' = 'true' then to_jsonb(v_setting) else '[]' end);
        -- Other effects that end in this transaction are no doing of this admin's.
        perform set_config('portcullis.acting_admin', coalesce(new.moderator_id, ''), true);
        update public.servers s
        set restricted_role_id = case v_setting when 'restricted_role_id' then v_id else s.restricted_role_id end,
            admin_channel_id = case v_setting when 'admin_channel_id' then v_id else s.admin_channel_id end,
            verification_channel_id = case v_setting when 'verification_channel_id' then v_id else s.verification_channel_id end,
            updated_by = new.moderator_id
        where s.guild_id = new.guild_id
          and v_id is distinct from case v_setting when 'restricted_role_id' then s.restricted_role_id
              when 'admin_channel_id' then s.admin_channel_id else s.verification_channel_id end;
        perform set_config('portcullis.acting_admin', coalesce(v_admin_id, ''), true);
    else
        v_plan := v_plan || jsonb_build_object(
            'denied', coalesce((v_plan ->> 'denied')::integer, 0) + (new.result ->> 'denied')::integer,
            'refused', coalesce(v_plan -> 'refused', '[]') || coalesce(new.result -> 'refused', '[]'));
    end if;

    v_next := case
        when v_setting = 'restricted_role_id' then 'admin_channel_id'
        when v_setting = 'admin_channel_id' then 'verification_channel_id'
    end;
    if v_next is not null then
        v_plan := v_plan || jsonb_build_object('which', v_next);
    elsif v_setting is null and ((new.result ->> 'remaining')::integer = 0 or (v_plan ->> 'denied')::integer > 1000) then
        return null;
    end if;
    insert into public.outbox (guild_id, lane, kind, payload, moderator_id)
    values (new.guild_id, new.lane, case when v_next is null then 'set_up_denials' else 'set_up_channel' end, v_plan, new.moderator_id);
    return null;
end;
$$;

comment on function private.go_on_with_setup is
    'Trigger: makes a setting of what a step of a setup found or made, on behalf of its admin, and queues the next step.';

create trigger go_on_with_setup after update of status on public.outbox
    for each row when (new.status = 'done' and old.status = 'leased' and new.kind like 'set_up_%')
    execute function private.go_on_with_setup();
