-- An index that several processes share in a cluster, with the id that the engine gave it, written when it held every article:
-- an index of another id is another index, and empty.
create table index_copy (
    name       text        primary key,
    engine_id  text        not null,
    full_since timestamptz not null default now()
);

-- The processes that work with such an index. One that began later with an index of another shape is a newer release.
create table index_process (
    id      uuid        primary key,
    name    text        not null,
    indexes boolean     not null,
    started timestamptz not null default now(),
    seen    timestamptz not null default now()
);
