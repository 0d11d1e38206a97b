create sequence section_seq increment by 50;

create table section (
    id       bigint  primary key,
    key      text    not null unique check (key <> ''),
    position integer not null
);

create table section_name (
    section_id bigint not null references section on delete cascade,
    language   text   not null check (language <> ''),
    label      text   not null check (label <> ''),
    slug       text   not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    primary key (section_id, language),
    unique (language, slug)
);
