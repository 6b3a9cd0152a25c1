-- What /config history tells: a server's changes, each setting by itself.

-- All settings by their dotted names, as commands call them: {"act_from": 0.5, "burst.weight": 0.6}.
create function private.flat_settings(p_settings jsonb)
    returns jsonb
    language sql
    immutable
    security invoker
    set search_path = ''
as $$
    select coalesce(jsonb_object_agg(x.key, x.value), '{}')
    from (
        select s.key, s.value from jsonb_each(p_settings) s where s.key <> 'rules'
        union all
        select r.key || '.' || v.key, v.value
        from jsonb_each(case jsonb_typeof(p_settings -> 'rules') when 'object' then p_settings -> 'rules' else '{}' end) r
        cross join lateral jsonb_each(case jsonb_typeof(r.value) when 'object' then r.value else '{}' end) v
    ) x;
$$;

comment on function private.flat_settings is 'A server''s settings by their dotted names: {"act_from": 0.5, "burst.weight": 0.6}.';

-- The last p_limit changes of a server's settings, newest first; with p_key only those of one setting, or of one rule.
-- Returns [{"changed_by", "changed_ms", "changes": [{"key", "old", "new"}]}]; null stands for the default, and changed_by
-- is null where nobody said who. Raises PC409, PC422, PC429.
create function public.config_history(p_interaction jsonb, p_guild_id text, p_key text, p_limit integer)
    returns jsonb
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
begin
    if p_limit not between 1 and 25 then
        raise exception 'the limit must be between 1 and 25, not %', p_limit using errcode = 'PC422';
    end if;
    perform private.claim_interaction(p_interaction);
    return (
        select coalesce(jsonb_agg(jsonb_build_object('changed_by', x.changed_by, 'changed_ms', private.to_ms(x.changed_at),
            'changes', x.changes) order by x.changed_at desc, x.id desc), '[]')
        from (
            select h.id, h.changed_by, h.changed_at, c.changes
            from public.server_config_history h
            cross join lateral (
                select jsonb_agg(jsonb_build_object('key', k.key, 'old', o.value, 'new', n.value) order by k.key) as changes
                from jsonb_each(private.flat_settings(h.old_settings)) o
                full join jsonb_each(private.flat_settings(h.new_settings)) n on n.key = o.key
                cross join lateral (select coalesce(o.key, n.key)) as k(key)
                where o.value is distinct from n.value
                  and (p_key is null or k.key = p_key or starts_with(k.key, p_key || '.'))
            ) c
            where h.guild_id = p_guild_id and c.changes is not null
            order by h.changed_at desc, h.id desc
            limit p_limit
        ) x
    );
end;
$$;

comment on function public.config_history is
    'The last changes of a server''s settings, newest first, each setting by itself; with a key, those of one setting or rule.';

grant execute on function public.config_history(jsonb, text, text, integer) to service_role;
