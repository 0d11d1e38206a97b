create table audit_entry (
    id      bigint generated always as identity primary key,
    at      timestamptz not null,
    actor   text        not null check (actor <> ''),
    action  text        not null check (action <> ''),
    subject text        not null check (subject <> ''),
    details jsonb       not null default '{}'
);

create index audit_entry_subject on audit_entry (subject, id desc);
create index audit_entry_actor on audit_entry (actor, id desc);
