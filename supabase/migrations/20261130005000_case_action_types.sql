-- What moderators do with a case, beside the decisions: each press is a line in admin_actions.

alter type public.admin_action_type add value 'false_positive';
alter type public.admin_action_type add value 'view_history';
