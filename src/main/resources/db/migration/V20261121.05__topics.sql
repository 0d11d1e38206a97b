create sequence topic_seq increment by 50;

create table topic (
    id          bigint  primary key,
    version     integer not null,
    key         text    not null unique check (key <> ''),
    kind        text    not null check (kind in ('TOPIC', 'ORGANISATION', 'PROGRAMME')),
    merged_into bigint  references topic check (merged_into <> id)
);

create index topic_merged_into on topic (merged_into) where merged_into is not null;

create table topic_name (
    topic_id    bigint not null references topic on delete cascade,
    language    text   not null check (language <> ''),
    label       text   not null check (label <> ''),
    slug        text   not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    description text,
    folded      text   not null,
    primary key (topic_id, language),
    unique (language, slug)
);

create index topic_name_slug on topic_name (slug);

create table topic_alias (
    topic_id bigint  not null references topic on delete cascade,
    position integer not null,
    language text    not null check (language <> ''),
    alias    text    not null check (alias <> ''),
    folded   text    not null,
    primary key (topic_id, position)
);

-- Addresses that a topic had before it was renamed; they redirect.
create table topic_former_slug (
    topic_id bigint not null references topic on delete cascade,
    language text   not null,
    slug     text   not null,
    primary key (language, slug)
);
