create table place (
    id                 bigint  generated always as identity primary key,
    key                text    not null unique check (key <> ''),
    slug               text    not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    code               text    not null,
    level              text    not null check (level in ('province', 'district', 'commune')),
    type_vi            text    not null check (type_vi <> ''),
    type_en            text    not null check (type_en <> ''),
    name               text    not null check (name <> ''),
    ascii              text    not null check (ascii <> ''),
    valid_from         date,
    -- The first day on which the unit is no longer there.
    valid_to           date,
    opened_by          text,
    closed_by          text,
    successor_district bigint  references place deferrable initially deferred check (successor_district <> id),
    successor_commune  text,
    note               text,
    communes           integer check (communes >= 0),
    communes_2019      integer check (communes_2019 >= 0),
    communes_2025      integer check (communes_2025 >= 0),
    check (valid_from < valid_to)
);

create table place_parent (
    child_id   bigint   not null references place on delete cascade,
    parent_id  bigint   not null references place,
    position   smallint not null,
    valid_from date,
    valid_to   date,
    primary key (child_id, position),
    check (child_id <> parent_id),
    check (valid_from < valid_to)
);

create index place_parent_parent on place_parent (parent_id);

create table place_alias (
    place_id bigint   not null references place on delete cascade,
    position smallint not null,
    alias    text     not null check (alias <> ''),
    primary key (place_id, position)
);

-- A succession is told by the unit that ended, by the one that began, or by both; each tells it in its own order.
create table place_succession (
    from_id     bigint   not null references place,
    to_id       bigint   not null references place,
    partial     boolean  not null,
    told_by_from smallint,
    told_by_to   smallint,
    primary key (from_id, to_id),
    check (from_id <> to_id),
    check (told_by_from is not null or told_by_to is not null)
);

create index place_succession_to on place_succession (to_id);
