-- What is still waiting in the outbox?
-- What the bot is still to do on Discord, of every kind. status: pending waits, leased is being tried; effects: how many;
-- oldest: since when the oldest waits; most_attempts: how often the least lucky one was tried. Nothing should be old.
set role analyst;
select kind,
       status,
       count(*) as effects,
       min(created_at) as oldest,
       max(attempts) as most_attempts
from public.outbox
where status in ('pending', 'leased')
group by kind, status
order by oldest;
reset role;
