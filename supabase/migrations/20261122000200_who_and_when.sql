-- Who made, changed and deleted a row, and when. Null stands for the bot itself. `deleted_at` is a soft delete: the row
-- stays until retention purges it.

-- The admin on whose behalf this transaction acts, as claim_interaction says it; null for the bot and the SQL editor.
create function private.acting_admin()
    returns text
    language sql
    stable
    security invoker
    set search_path = ''
as $$
    select nullif(current_setting('portcullis.acting_admin', true), '');
$$;

-- As before, and from here on the transaction's changes are those of the admin who interacts.
create or replace function private.claim_interaction(p_interaction jsonb)
    returns void
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
begin
    insert into public.handled_interactions (interaction_id) values (p_interaction ->> 'id')
    on conflict do nothing;
    if not found then
        raise exception 'interaction % was handled already', p_interaction ->> 'id' using errcode = 'PC409';
    end if;
    perform set_config('portcullis.acting_admin', coalesce(p_interaction ->> 'user_id', ''), true);
    delete from public.handled_interactions
    where interaction_id in (
        select interaction_id from public.handled_interactions
        where handled_at < now() - interval '1 day'
        limit 100 for update skip locked
    );
end;
$$;

-- When a row changed last, by the database's clock, whoever writes.
create function private.touch_updated_at()
    returns trigger
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
begin
    new.updated_at := now();
    return new;
end;
$$;

-- The same, and who changed it: the acting admin, or whom the statement names.
create function private.stamp_update()
    returns trigger
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
begin
    new.updated_at := now();
    new.updated_by := coalesce(private.acting_admin(),
        case when new.updated_by is distinct from old.updated_by then new.updated_by end);
    return new;
end;
$$;

-- Who made a row: whom the statement names, or the acting admin.
create function private.stamp_creation()
    returns trigger
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
begin
    new.created_by := coalesce(new.created_by, private.acting_admin());
    return new;
end;
$$;

alter table public.servers
    add column created_by public.snowflake,
    add column deleted_at timestamptz,
    add column deleted_by public.snowflake;

alter table public.users
    add column updated_by public.snowflake,
    add column deleted_at timestamptz,
    add column deleted_by public.snowflake;

alter table public.server_members
    add column updated_at timestamptz not null default now(),
    add column updated_by public.snowflake,
    add column deleted_at timestamptz,
    add column deleted_by public.snowflake;

alter table public.verification_events
    add column created_by public.snowflake,
    add column updated_by public.snowflake,
    add column deleted_at timestamptz,
    add column deleted_by public.snowflake;

alter table public.messages
    add column deleted_by public.snowflake;

-- Triggers fire by name: "stamp" before "track_settings", which tells the history who it was.
create trigger stamp_creation before insert on public.servers
    for each row execute function private.stamp_creation();
create trigger stamp_update before update on public.servers
    for each row execute function private.stamp_update();
create trigger stamp_update before update on public.users
    for each row execute function private.stamp_update();
create trigger stamp_update before update on public.server_members
    for each row execute function private.stamp_update();
create trigger stamp_creation before insert on public.verification_events
    for each row execute function private.stamp_creation();
create trigger stamp_update before update on public.verification_events
    for each row execute function private.stamp_update();

-- A case of many suspects outlives the erasure of the first.
alter table public.verification_events
    alter column user_id drop not null,
    drop constraint verification_events_user_id_fkey,
    add constraint verification_events_user_id_fkey foreign key (user_id) references public.users (discord_id) on delete set null;

-- An index behind every foreign key: deleting a server or a user must not read whole tables.
create index case_subjects_member on public.case_subjects (guild_id, user_id);
