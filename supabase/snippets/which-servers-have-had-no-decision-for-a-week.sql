-- Which servers have had no decision for a week, though cases wait?
-- Servers with the bot in which a case has been open for more than a week, and nobody decided any since. open_cases: how
-- many wait; waiting_since: when the oldest of them was opened; last_decision: null if there was none ever.
set role analyst;
select s.guild_id, o.open_cases, o.waiting_since, d.last_decision
from (
    select v.guild_id, count(*) as open_cases, min(v.opened_at) as waiting_since
    from public.verification_events v
    where v.resolved_at is null
    group by v.guild_id
) o
join public.servers s on s.guild_id = o.guild_id and s.is_active
left join lateral (
    select a.acted_at as last_decision
    from public.admin_actions a
    where a.guild_id = s.guild_id and a.action in ('verify', 'reject', 'ban')
    order by a.acted_at desc
    limit 1
) d on true
where o.waiting_since < now() - interval '7 days'
  and coalesce(d.last_decision < now() - interval '7 days', true)
order by o.waiting_since, s.guild_id;
reset role;
