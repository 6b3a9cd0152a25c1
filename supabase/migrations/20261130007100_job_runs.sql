-- Runs of scheduled jobs are recorded, one of a job at a time: whoever comes second is sent away, and a run that was not
-- heard of for long is taken over with all that it had noted down.

alter table public.job_runs
    add column attempt integer not null default 1 constraint attempt_range check (attempt >= 1);

comment on column public.job_runs.attempt is
    'Counts takeovers, from 1; whoever works under an older attempt is no longer believed.';
comment on table public.job_runs is
    'One row per run of a scheduled job; at most one of a job is running. '
    'Grows: when a job begins, not when it is taken over. '
    'Cleaned: after 90 days, as newer runs of the job begin. '
    'Written by: begin_job, touch_job, end_job.';

-- Begin a run of a job, or take over one that said nothing for p_takeover_s seconds: {"run", "attempt", "progress"}.
-- Null while another one runs.
create function public.begin_job(p_job text, p_takeover_s integer)
    returns jsonb
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
declare
    v_run public.job_runs;
begin
    insert into public.job_runs (job) values (p_job)
    on conflict (job) where status = 'running' do nothing
    returning * into v_run;
    if not found then
        -- Of two that come at once, the second waits for the first here, and then finds a run that was just touched.
        update public.job_runs r set attempt = r.attempt + 1, touched_at = clock_timestamp()
        where r.job = p_job and r.status = 'running' and r.touched_at < clock_timestamp() - make_interval(secs => p_takeover_s)
        returning * into v_run;
        if not found then
            return null;
        end if;
    end if;
    delete from public.job_runs
    where id in (
        select r.id from public.job_runs r
        where r.job = p_job and r.status <> 'running' and r.started_at < now() - interval '90 days'
        order by r.started_at limit 100 for update skip locked
    );
    return jsonb_build_object('run', v_run.id, 'attempt', v_run.attempt, 'progress', v_run.progress);
end;
$$;

comment on function public.begin_job is
    'Begins a run of a job, or takes over one that died: {"run", "attempt", "progress"}; null while another runs.';
grant execute on function public.begin_job(text, integer) to service_role;

-- Note how far a run has come, and that it lives. False: somebody else has taken it over, or it has ended.
create function public.touch_job(p_run bigint, p_attempt integer, p_progress jsonb, p_rows_done bigint)
    returns boolean
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
begin
    update public.job_runs r
    set touched_at = clock_timestamp(), progress = p_progress, rows_done = p_rows_done
    where r.id = p_run and r.attempt = p_attempt and r.status = 'running';
    return found;
end;
$$;

comment on function public.touch_job is 'Notes how far a run has come; false if it is no longer the caller''s.';
grant execute on function public.touch_job(bigint, integer, jsonb, bigint) to service_role;

-- End a run: done, or failed with a reason that holds no message text. False: it is no longer the caller's.
create function public.end_job(p_run bigint, p_attempt integer, p_progress jsonb, p_rows_done bigint, p_error text default null)
    returns boolean
    language plpgsql
    volatile
    security invoker
    set search_path = ''
as $$
begin
    update public.job_runs r
    set status = case when p_error is null then 'done'::public.job_status else 'failed' end,
        touched_at = clock_timestamp(), finished_at = clock_timestamp(), error = p_error,
        progress = p_progress, rows_done = p_rows_done
    where r.id = p_run and r.attempt = p_attempt and r.status = 'running';
    return found;
end;
$$;

comment on function public.end_job is 'Ends a run, as failed if there is an error; false if it is no longer the caller''s.';
grant execute on function public.end_job(bigint, integer, jsonb, bigint, text) to service_role;
