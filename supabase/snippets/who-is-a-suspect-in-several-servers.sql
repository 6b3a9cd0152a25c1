-- Who is a suspect in several servers?
-- Cases that were verified do not count. servers: in how many; cases: in how many cases; open_cases: of those, waiting for
-- a moderator; newest: when the newest of them was opened.
set role analyst;
select s.user_id,
       count(distinct s.guild_id) as servers,
       count(*) as cases,
       count(*) filter (where s.is_open) as open_cases,
       max(v.opened_at) as newest
from public.case_subjects s
join public.verification_events v on v.id = s.case_id
where v.status <> 'verified'
group by s.user_id
having count(distinct s.guild_id) > 1
order by servers desc, cases desc, s.user_id;
reset role;
