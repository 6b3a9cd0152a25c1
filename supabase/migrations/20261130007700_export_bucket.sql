-- The bucket of exports, where there is Supabase Storage. It is private, and no policy on storage.objects opens it: whoever is
-- signed in reaches nothing in it, the service role uploads, and people download by links that the bot signs for minutes.
do $$
begin
    if to_regclass('storage.buckets') is null then
        raise notice 'there is no Supabase Storage here: exports go to a folder (STORAGE_FOLDER)';
        return;
    end if;
    insert into storage.buckets (id, name, public, allowed_mime_types)
    values ('exports', 'exports', false,
        array['text/csv', 'application/x-ndjson', 'application/vnd.apache.parquet'])
    on conflict (id) do update set public = false, allowed_mime_types = excluded.allowed_mime_types;
end;
$$;
