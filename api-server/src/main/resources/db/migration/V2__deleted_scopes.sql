-- A deleted scope keeps its head for a while: it tells late writers, and leads to the rows that are still to be removed.
alter table scope_head add column deleted_at timestamp with time zone;
alter table scope_head add column emptied boolean default false not null;
