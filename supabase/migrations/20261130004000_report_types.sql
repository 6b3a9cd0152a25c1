-- What members and moderators tell the bot, beside what it finds by itself.

alter type public.detection_type add value 'user_report';
alter type public.detection_type add value 'admin_flag';
alter type public.admin_action_type add value 'flag';
