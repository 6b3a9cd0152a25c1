-- What happens by the clock. pg_cron has the database call the scheduled function over pg_net; hosted Supabase brings
-- both. Elsewhere something else has to call it: on the local stack, the supervisor does.

-- HMAC-SHA256 (RFC 2104) from the built-in sha256(): pgcrypto is not everywhere that this schema is.
create function private.hmac_sha256(p_key bytea, p_data bytea)
    returns bytea
    language plpgsql
    immutable
    security invoker
    set search_path = ''
as $$
declare
    c_block constant integer := 64;
    v_key   bytea := case when length(p_key) > c_block then sha256(p_key) else p_key end;
    v_inner bytea := decode(repeat('36', c_block), 'hex');
    v_outer bytea := decode(repeat('5c', c_block), 'hex');
begin
    -- A short key is filled up with zeros, and a pad xor zero is the pad: those bytes stay as they are.
    for i in 0 .. length(v_key) - 1 loop
        v_inner := set_byte(v_inner, i, get_byte(v_inner, i) # get_byte(v_key, i));
        v_outer := set_byte(v_outer, i, get_byte(v_outer, i) # get_byte(v_key, i));
    end loop;
    return sha256(v_outer || sha256(v_inner || p_data));
end;
$$;

-- The newest of one or two secrets, which senders sign with (portcullis.inside); '' if there is none.
create function private.newest_secret(p_secrets text)
    returns text
    language sql
    immutable
    security invoker
    set search_path = ''
as $$
    select coalesce(btrim(split_part(p_secrets, ',', 1), E' \t\r\n'), '');
$$;

-- Have the scheduled function do a job, signed as portcullis.inside.sign does it. Returns pg_net's id of the request:
-- pg_net sends it after the commit, does not try again, and keeps the answer for some hours in net._http_response.
-- Schemas vault and net are looked up when this runs, so that it can be made where they are absent.
create function private.call_scheduled(p_job text)
    returns bigint
    language plpgsql
    volatile
    security definer
    set search_path = ''
as $$
declare
    v_url    text := (select s.decrypted_secret from vault.decrypted_secrets s where s.name = 'scheduled_url');
    v_secret text := (select s.decrypted_secret from vault.decrypted_secrets s where s.name = 'scheduled_secret');
    v_body   constant jsonb := jsonb_build_object('job', p_job);
    v_stamp  constant text := floor(extract(epoch from clock_timestamp()))::bigint;
    v_digest bytea;
begin
    if v_url is null or v_secret is null then
        raise exception 'the database does not know the scheduled function: run deploy.sh, or call configure_scheduler '
            'with its URL and SCHEDULED_SECRET' using errcode = 'PC404';
    end if;
    -- The receiver checks the bytes that arrive, and pg_net sends the body as its text.
    v_digest := private.hmac_sha256(
        convert_to(private.newest_secret(v_secret), 'UTF8'),
        convert_to(v_stamp || '.' || v_body::text, 'UTF8')
    );
    return net.http_post(
        url => v_url,
        body => v_body,
        headers => jsonb_build_object(
            'Content-Type', 'application/json',
            'X-Portcullis-Signature', format('t=%s,v1=%s', v_stamp, encode(v_digest, 'hex'))
        ),
        timeout_milliseconds => 5000
    );
end;
$$;

-- Keep a secret in the vault under a name, in the place of the one that it holds there.
create function private.keep_secret(p_name text, p_secret text, p_description text)
    returns void
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_id uuid := (select s.id from vault.decrypted_secrets s where s.name = p_name);
begin
    if v_id is null then
        perform vault.create_secret(p_secret, p_name, p_description);
    else
        perform vault.update_secret(v_id, p_secret);
    end if;
end;
$$;

-- Tell the database where the scheduled function is and how to sign its calls. p_secret is the function's
-- SCHEDULED_SECRET: one secret, or two with a comma while it is rotated. deploy.sh calls this, as often as it runs.
create function public.configure_scheduler(p_url text, p_secret text)
    returns void
    language plpgsql
    volatile
    security definer
    set search_path = ''
as $$
begin
    if p_url is null or p_url !~ '^https?://[^[:space:]/]' then
        raise exception 'the URL of the scheduled function begins with https://' using errcode = 'PC422';
    end if;
    if private.newest_secret(p_secret) = '' then
        raise exception 'the secret of the scheduled function must not be empty' using errcode = 'PC422';
    end if;
    perform pg_advisory_xact_lock(hashtextextended('portcullis.configure_scheduler', 0));
    perform private.keep_secret('scheduled_url', p_url, 'Where Portcullis calls its scheduled function.');
    perform private.keep_secret('scheduled_secret', p_secret, 'Signs those calls: SCHEDULED_SECRET.');
end;
$$;

grant execute on function public.configure_scheduler(text, text) to service_role;

-- Hand all jobs to pg_cron, times in UTC. A job that is there under its name is replaced. Call it once by hand where
-- pg_cron and pg_net were installed after this migration.
create function private.schedule_jobs()
    returns void
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
begin
    perform cron.schedule('portcullis-outbox', '* * * * *', $job$select private.call_scheduled('outbox')$job$);
    perform cron.schedule('portcullis-partitions', '17 3 * * *', 'select public.ensure_partitions(3)');
end;
$$;

do $$
begin
    if (select count(*) from pg_available_extensions where name in ('pg_cron', 'pg_net')) < 2 then
        raise notice 'pg_cron and pg_net are not available here: nothing is scheduled';
        return;
    end if;
    -- Not "if not exists": hosted Supabase follows every create of pg_cron with a script that drops the extension and
    -- makes it anew, and the jobs of others would go with it.
    if not exists (select from pg_extension where extname = 'pg_cron') then
        create extension pg_cron with schema pg_catalog;
    end if;
    if not exists (select from pg_extension where extname = 'pg_net') then
        create extension pg_net with schema extensions;
    end if;
    perform private.schedule_jobs();
end;
$$;
