-- Reviews that nobody asks about any more: without an endpoint, texts and names must not wait for one.

-- End what waits too long, is superseded or was lost, with its text and names. For an operator who has no endpoint any more;
-- claim_llm_reviews does the same.
create function public.give_up_llm_reviews()
    returns void
    language sql
    volatile
    security invoker
    set search_path = ''
as $$
    select private.give_up_reviews();
$$;

comment on function public.give_up_llm_reviews is
    'Ends reviews that waited too long, with their text and names. Called by the job where there is no endpoint to ask.';

grant execute on function public.give_up_llm_reviews() to service_role;
