create sequence media_item_seq increment by 50;

create table media_item (
    id        bigint           primary key,
    version   integer          not null,
    key       text             not null unique check (key <> ''),
    hash      text             not null check (hash ~ '^[0-9a-f]{64}$'),
    byte_size bigint           not null check (byte_size > 0),
    type      text             not null check (type in ('JPEG', 'PNG')),
    width     integer          not null check (width > 0),
    height    integer          not null check (height > 0),
    printed   text             not null check (printed in ('JPEG', 'PNG')),
    widths    integer[]        not null check (cardinality(widths) > 0),
    taken     timestamptz,
    focus_x   double precision check (focus_x between 0 and 1),
    focus_y   double precision check (focus_y between 0 and 1),
    added     timestamptz      not null,
    check ((focus_x is null) = (focus_y is null))
);

create index media_item_newest on media_item (added desc, id desc);
create index media_item_hash on media_item (hash);

create table media_text (
    media_id bigint not null references media_item on delete cascade,
    language text   not null check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]+)*$'),
    caption  text   check (caption <> ''),
    credit   text   check (credit <> ''),
    alt      text   check (alt <> ''),
    primary key (media_id, language),
    check (coalesce(caption, credit, alt) is not null)
);
