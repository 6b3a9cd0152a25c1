"""What is asked of Postgres' catalogue. Each column is named as the field of ``model`` that it fills.

Everything sorts by ``collate "C"`` or by position, so that the same schema always gives the same answer. ``public`` is
on the search path and is therefore left out of names, other schemas are not.
"""

from typing import Final

TABLES: Final = """
select c.relname, obj_description(c.oid, 'pg_class'), pg_get_partkeydef(c.oid)
from pg_class c
where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
order by c.relname collate "C"
"""

VIEWS: Final = """
select c.relname, obj_description(c.oid, 'pg_class')
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where n.nspname = 'analytics' and c.relkind = 'v'
order by c.relname collate "C"
"""

# A domain's base, and an array's element, are what a value looks like.
COLUMNS: Final = """
select c.relname as table,
       a.attname as name,
       format_type(a.atttypid, a.atttypmod) as type,
       element.typname as base,
       element.typtype = 'e' as enum,
       domain.oid <> element.oid as array,
       not (a.attnotnull or declared.typnotnull) as nullable,
       case when a.attidentity <> '' then 'identity'
            when a.attgenerated <> '' then 'generated as ' || pg_get_expr(d.adbin, d.adrelid)
            else pg_get_expr(d.adbin, d.adrelid) end as default,
       col_description(c.oid, a.attnum) as comment
from pg_class c
join pg_namespace n on n.oid = c.relnamespace
join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
join pg_type declared on declared.oid = a.atttypid
join pg_type domain on domain.oid = case declared.typtype when 'd' then declared.typbasetype else declared.oid end
join pg_type element on element.oid = case domain.typcategory when 'A' then domain.typelem else domain.oid end
left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
where n.nspname = %(schema)s and c.relkind in ('r', 'p', 'v') and not c.relispartition
order by c.relname collate "C", a.attnum
"""

# Not null is said with the column.
CONSTRAINTS: Final = """
select c.relname as table, k.conname as name, k.contype::text as kind,
       pg_get_constraintdef(k.oid, true) as definition,
       target.relname as target
from pg_constraint k
join pg_class c on c.oid = k.conrelid
left join pg_class target on target.oid = k.confrelid
where c.relnamespace = 'public'::regnamespace and not c.relispartition and k.contype in ('p', 'u', 'f', 'c', 'x')
order by c.relname collate "C", position(k.contype::text in 'pufxc'), k.conname collate "C"
"""

INDEXES: Final = """
select c.relname as table, i.relname as name, x.indisunique as unique,
       regexp_replace(regexp_replace(pg_get_indexdef(i.oid), '^.*? USING ', ''), '^btree ', '') as definition
from pg_index x
join pg_class c on c.oid = x.indrelid
join pg_class i on i.oid = x.indexrelid
where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
  and not exists (select from pg_constraint k where k.conindid = i.oid and k.contype in ('p', 'u', 'x'))
order by c.relname collate "C", i.relname collate "C"
"""

POLICIES: Final = """
select p.tablename as table, p.policyname as name, p.cmd as command, p.roles::text[] as roles,
       p.qual as using, p.with_check as check
from pg_policies p
where p.schemaname = 'public'
order by p.tablename collate "C", p.cmd collate "C", p.policyname collate "C"
"""

# Of the roles that people and programs take on. Rights on columns count where the table's do not cover them.
PRIVILEGES: Final = """
select c.relname as table, r.rolname as role, held.privileges as privileges, held.columns as columns
from pg_class c
cross join unnest(array['anon', 'authenticated', 'analyst', 'service_role']) with ordinality as r(rolname, place)
join pg_roles on pg_roles.rolname = r.rolname
cross join lateral (
    select array_agg(lower(t.privilege_type) order by position(t.privilege_type in 'SELECT INSERT UPDATE DELETE')),
           null::text[]
    from aclexplode(c.relacl) t
    where t.grantee = pg_roles.oid and t.privilege_type in ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
    union all
    select array[lower(t.privilege_type)], array_agg(a.attname::text order by a.attnum)
    from pg_attribute a cross join aclexplode(a.attacl) t
    where a.attrelid = c.oid and not a.attisdropped and t.grantee = pg_roles.oid
    group by t.privilege_type
) as held(privileges, columns)
where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
  and held.privileges is not null
order by c.relname collate "C", r.place, held.privileges
"""

# Bits of pg_trigger.tgtype: 1 row, 2 before, 4 insert, 8 delete, 16 update, 32 truncate.
TRIGGERS: Final = """
select c.relname as table, t.tgname as name,
       case when t.tgtype & 2 <> 0 then 'before ' else 'after ' end || concat_ws(' or ',
           case when t.tgtype & 4 <> 0 then 'insert' end, case when t.tgtype & 16 <> 0 then 'update' end,
           case when t.tgtype & 8 <> 0 then 'delete' end, case when t.tgtype & 32 <> 0 then 'truncate' end) as events,
       case when t.tgtype & 1 <> 0 then 'row' else 'statement' end as level,
       t.tgfoid::regproc::text as function
from pg_trigger t join pg_class c on c.oid = t.tgrelid
where c.relnamespace = 'public'::regnamespace and not c.relispartition and not t.tgisinternal
order by c.relname collate "C", t.tgname collate "C"
"""

ENUMS: Final = """
select t.typname as name, obj_description(t.oid, 'pg_type') as comment,
       array_agg(e.enumlabel::text order by e.enumsortorder) as values
from pg_type t join pg_enum e on e.enumtypid = t.oid
where t.typnamespace = 'public'::regnamespace
group by t.oid, t.typname
order by t.typname collate "C"
"""

FUNCTIONS: Final = """
select p.proname as name, pg_get_function_arguments(p.oid) as arguments,
       pg_get_function_result(p.oid) as result,
       case p.provolatile when 'i' then 'immutable' when 's' then 'stable' else 'volatile' end as volatility,
       p.prosecdef as definer,
       array(
           select r.rolname::text from pg_roles r
           where r.rolname in ('anon', 'authenticated', 'analyst', 'service_role', 'supabase_auth_admin')
             and has_function_privilege(r.oid, p.oid, 'execute')
           order by r.rolname collate "C"
       ) as callers,
       obj_description(p.oid, 'pg_proc') as comment
from pg_proc p
where p.pronamespace = 'public'::regnamespace and p.prokind = 'f'
order by p.proname collate "C", oidvectortypes(p.proargtypes) collate "C"
"""
