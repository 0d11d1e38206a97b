-- Names this database, so that a search index can tell whether it was made from it.
create table index_identity (
    the_only boolean primary key default true check (the_only),
    id       uuid    not null default gen_random_uuid()
);
insert into index_identity default values;
