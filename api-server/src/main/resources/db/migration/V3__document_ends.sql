-- When documents end by themselves, in seconds since the epoch; only those that do have a row.
create table document_end (
    scope uuid not null,
    kind varchar(100) not null,
    id uuid not null,
    ends bigint not null,
    primary key (scope, kind, id)
);
create index document_end_order on document_end (ends, scope, kind, id);
