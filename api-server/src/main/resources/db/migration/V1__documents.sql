-- One document table for every kind, and beside it the tables that index what a document says about itself.
-- Everything here runs unchanged on H2 and PostgreSQL, which also sort ids alike: by their unsigned bytes.

-- The number of the newest change of a scope. Every writer of the scope locks this row first.
create table scope_head (
    scope uuid not null primary key,
    newest bigint not null
);

create table document (
    scope uuid not null,
    kind varchar(100) not null,
    id uuid not null,
    document text not null,
    primary key (scope, kind, id)
);

-- content is the bounded form of the value: long values are stored as their digest.
create table document_key (
    scope uuid not null,
    kind varchar(100) not null,
    name varchar(200) not null,
    content varchar(200) not null,
    id uuid not null,
    primary key (scope, kind, name, content)
);
create index document_key_owner on document_key (scope, kind, id);

create table document_reference (
    scope uuid not null,
    kind varchar(100) not null,
    id uuid not null,
    field varchar(200) not null,
    target_kind varchar(100) not null,
    target_id uuid not null,
    primary key (scope, kind, id, field, target_kind, target_id)
);
create index document_reference_target on document_reference (scope, target_kind, target_id, kind, id, field);

-- tag has the same bounded form as a key's content.
create table document_tag (
    scope uuid not null,
    kind varchar(100) not null,
    id uuid not null,
    tag varchar(200) not null,
    primary key (scope, kind, id, tag)
);
create index document_tag_lookup on document_tag (scope, kind, tag, id);

-- The newest changes of each scope; older lines are pruned.
create table change_log (
    scope uuid not null,
    change_number bigint not null,
    kind varchar(100) not null,
    id uuid not null,
    deleted boolean not null,
    changed_at timestamp with time zone default current_timestamp not null,
    primary key (scope, change_number)
);
