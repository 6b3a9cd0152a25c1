-- Who changed what in configuration and cases. The log names people by pseudonyms: erasing a person deletes the line that
-- says whose it was, and leaves the log whole. No message text, no names and no reasons go in, only listed columns.

-- Two transactions that meet a person for the first time at the same moment give them two pseudonyms, and neither waits
-- for the other: were user_id unique, servers with the same staff would deadlock on it.
create table private.pseudonyms (
    pseudonym  uuid primary key default gen_random_uuid(),
    user_id    public.snowflake not null,
    created_at timestamptz not null default now()
);

create index pseudonyms_user on private.pseudonyms (user_id, created_at);

alter table private.pseudonyms enable row level security;
grant select, delete on private.pseudonyms to service_role;

-- The pseudonyms of people: {user_id: pseudonym}. With p_make they are made where they are missing.
create function private.pseudonyms_of(p_user_ids text[], p_make boolean)
    returns jsonb
    language plpgsql
    volatile
    security definer
    set search_path = ''
as $$
begin
    insert into private.pseudonyms (user_id)
    select distinct u from unnest(p_user_ids) u
    where p_make and u is not null and not exists (select from private.pseudonyms p where p.user_id = u);
    return (
        select coalesce(jsonb_object_agg(x.user_id, x.pseudonym), '{}')
        from (
            select distinct on (p.user_id) p.user_id, p.pseudonym
            from private.pseudonyms p where p.user_id = any (p_user_ids)
            order by p.user_id, p.created_at, p.pseudonym
        ) x
    );
end;
$$;

-- One line in audit_logs for every row that changed in one of the listed columns.
-- Arguments: the column with the server's id; the key's columns; columns logged as they are; columns that name people,
-- logged as pseudonyms. Lists are joined by commas, and the key's columns stand in one of the latter two as well.
create function private.audit()
    returns trigger
    language plpgsql
    volatile
    security definer
    set search_path = ''
as $$
declare
    c_key constant text[] := string_to_array(tg_argv[1], ',');
    c_people constant text[] := string_to_array(tg_argv[3], ',');
    c_columns constant text[] := string_to_array(tg_argv[2], ',') || c_people;
    v_admin_id constant text := private.acting_admin();
    v_old jsonb[];
    v_new jsonb[];
    v_names jsonb;
begin
    -- Side by side: v_old[i] became v_new[i].
    if tg_op = 'INSERT' then
        select array_agg(to_jsonb(n)) into v_new from new_rows n;
    elsif tg_op = 'DELETE' then
        select array_agg(to_jsonb(o)) into v_old from old_rows o;
    else
        with was as materialized (
            select o.row, array(select o.row ->> k from unnest(c_key) k) as key
            from (select to_jsonb(old_rows) as row from old_rows) o
        ),
        became as materialized (
            select n.row, array(select n.row ->> k from unnest(c_key) k) as key
            from (select to_jsonb(new_rows) as row from new_rows) n
        )
        select array_agg(o.row), array_agg(n.row) into v_old, v_new
        from was o
        join became n using (key)
        where exists (select from unnest(c_columns) c where o.row -> c is distinct from n.row -> c);
    end if;
    if v_old is null and v_new is null then
        return null;
    end if;

    -- Who stands in an old row alone gets no pseudonym: it may be an erasure, which has just deleted it.
    v_names := private.pseudonyms_of(array(select r.row ->> p.name from unnest(v_old) r(row), unnest(c_people) p(name)), false)
        || private.pseudonyms_of(
            array(select r.row ->> p.name from unnest(v_new) r(row), unnest(c_people) p(name)) || v_admin_id, true);

    insert into public.audit_logs (guild_id, table_name, record_id, action, changed_by, db_role, old_values, new_values)
    select coalesce(r.new, r.old) ->> tg_argv[0], tg_table_name, d.record_id, tg_op::public.audit_action,
        (v_names ->> v_admin_id)::uuid, coalesce(nullif(current_setting('role', true), 'none'), session_user),
        case when r.old is not null then d.old_values end, case when r.new is not null then d.new_values end
    from unnest(v_old, v_new) as r(old, new)
    cross join lateral (
        select
            string_agg(case when r.new is null then v.old else v.new end #>> '{}', ':' order by array_position(c_key, c.name))
                filter (where c.name = any (c_key)) as record_id,
            jsonb_object_agg(c.name, v.old) filter (where v.old is distinct from v.new) as old_values,
            jsonb_object_agg(c.name, v.new) filter (where v.old is distinct from v.new) as new_values
        from unnest(c_columns) as c(name)
        cross join lateral (
            select
                coalesce(case when c.name = any (c_people) then v_names -> (r.old ->> c.name) else r.old -> c.name end, 'null'),
                coalesce(case when c.name = any (c_people) then v_names -> (r.new ->> c.name) else r.new -> c.name end, 'null')
        ) as v(old, new)
    ) d;
    return null;
end;
$$;

-- Have a table audited: see private.audit() for the arguments. Statement triggers, so that a batch costs one insert.
create function private.audit_table(p_table regclass, p_guild text, p_key text, p_columns text, p_people text)
    returns void
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_call constant text := format('for each statement execute function private.audit(%L, %L, %L, %L)',
        p_guild, p_key, p_columns, p_people);
begin
    execute format('create trigger audit_insert after insert on %s referencing new table as new_rows %s', p_table, v_call);
    execute format('create trigger audit_update after update on %s referencing old table as old_rows new table as new_rows %s', p_table, v_call);
    execute format('create trigger audit_delete after delete on %s referencing old table as old_rows %s', p_table, v_call);
end;
$$;

select private.audit_table('public.servers', 'guild_id', 'guild_id',
    'guild_id,restricted_role_id,admin_channel_id,verification_channel_id,admin_notification_role_id,settings,is_active,deleted_at',
    'owner_id,deleted_by');
select private.audit_table('public.verification_events', 'guild_id', 'id',
    'id,guild_id,number,group_key,status,opened_at,thread_id,notification_message_id,resolved_at,deleted_at',
    'user_id,resolved_by,deleted_by');
select private.audit_table('public.case_subjects', 'guild_id', 'case_id,user_id',
    'case_id,guild_id,is_open,roles_snapshot,left_server', 'user_id');
select private.audit_table('public.server_relationships', 'source_guild_id', 'source_guild_id,target_guild_id',
    'source_guild_id,target_guild_id,relationship_type,trust_level,deleted_at', 'created_by,deleted_by');
select private.audit_table('public.shared_flags', 'guild_id', 'id',
    'id,guild_id,detection_type,confidence,case_id,created_at,deleted_at', 'user_id,created_by,deleted_by');
select private.audit_table('public.training_data', 'guild_id', 'id',
    'id,guild_id,message_id,label,quality_score,source,deleted_at', 'user_id,labeled_by,deleted_by');
select private.audit_table('public.artifacts', 'guild_id', 'id',
    'id,guild_id,kind,format,created_at,expires_at,deleted_at', 'created_by,deleted_by');

-- Append-only, for the owner too. A month is dropped whole when it has been archived.
create trigger append_only before update or delete on public.audit_logs
    for each row execute function private.refuse_change();
create trigger append_only_truncate before truncate on public.audit_logs
    for each statement execute function private.refuse_change();
revoke insert, update, delete, truncate on public.audit_logs from service_role;
