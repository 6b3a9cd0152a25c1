-- What Cron does and when stands in a table: a new job is a row, not a new version of the function that schedules.

create table private.schedules (
    name     text primary key,
    schedule text not null,
    command  text not null
);

alter table private.schedules enable row level security;

comment on table private.schedules is
    'One row per thing that Cron does. Grows: with a migration that adds a job. Cleaned: never. Written by: private.add_schedule.';
comment on column private.schedules.name is 'The job; Cron calls it portcullis-<name>.';
comment on column private.schedules.schedule is 'When: five fields of cron, in UTC.';
comment on column private.schedules.command is 'The SQL that Cron runs.';

-- As before, for all that the table names.
create or replace function private.schedule_jobs()
    returns void
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
begin
    perform cron.schedule('portcullis-' || s.name, s.schedule, s.command) from private.schedules s order by s.name;
end;
$$;

-- Add a job, or change it; where Cron is there, it holds at once. Without a command, Cron calls the scheduled function.
create function private.add_schedule(p_name text, p_schedule text, p_command text default null)
    returns void
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
begin
    insert into private.schedules (name, schedule, command)
    values (p_name, p_schedule, coalesce(p_command, format('select private.call_scheduled(%L)', p_name)))
    on conflict (name) do update set schedule = excluded.schedule, command = excluded.command;
    if (select count(*) from pg_extension where extname in ('pg_cron', 'pg_net')) = 2 then
        perform private.schedule_jobs();
    end if;
end;
$$;

comment on function private.add_schedule is 'Adds or changes what Cron does; without a command it calls the scheduled function.';

select private.add_schedule('outbox', '* * * * *');
select private.add_schedule('partitions', '17 3 * * *', 'select public.ensure_partitions(3)');
select private.add_schedule('analytics', '7 * * * *', 'select public.refresh_analytics()');
