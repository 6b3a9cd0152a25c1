-- The vocabulary of exports.

create type public.export_kind as enum ('detections', 'cases', 'analytics', 'training_data');
comment on type public.export_kind is 'What an export holds; portcullis.exports.columns lists the columns of each.';

create type public.export_status as enum ('waiting', 'making', 'done', 'failed');
comment on type public.export_status is
    'Where an export stands. waiting -> making -> done | failed; making covers the pauses between two slices.';
