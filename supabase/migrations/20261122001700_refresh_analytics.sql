-- What is worked out ahead for analysts is worked out anew every hour.

-- Readers keep seeing the old rows until the new ones are there. Two at once: the second waits and does it again.
create function public.refresh_analytics()
    returns void
    language plpgsql
    volatile
    security definer
    set search_path = ''
    -- All weeks of all servers in one hash table: sorting millions of members takes three times as long.
    set work_mem = '64MB'
as $$
begin
    if (select c.relispopulated from pg_class c where c.oid = 'private.member_retention'::regclass) then
        refresh materialized view concurrently private.member_retention;
    else
        -- Restored from a dump without data: there is nothing yet to read meanwhile.
        refresh materialized view private.member_retention;
    end if;
end;
$$;

comment on function public.refresh_analytics is 'Works out anew what the views of schema analytics keep: the retention of new members. Called by Cron every hour.';

grant execute on function public.refresh_analytics() to service_role;

-- As before, with the hourly job.
create or replace function private.schedule_jobs()
    returns void
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
begin
    perform cron.schedule('portcullis-outbox', '* * * * *', $job$select private.call_scheduled('outbox')$job$);
    perform cron.schedule('portcullis-partitions', '17 3 * * *', 'select public.ensure_partitions(3)');
    perform cron.schedule('portcullis-analytics', '7 * * * *', 'select public.refresh_analytics()');
end;
$$;

-- Where the jobs are scheduled already, the new one joins them.
do $$
begin
    if (select count(*) from pg_extension where extname in ('pg_cron', 'pg_net')) = 2 then
        perform private.schedule_jobs();
    end if;
end;
$$;
