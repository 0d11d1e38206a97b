-- Forms are kept only for browsers in which somebody has signed in: a stranger needs no session to send one, and could fill the place.
create table known_browser (
    token_hash text        primary key,
    seen_at    timestamptz not null
);

create index known_browser_seen on known_browser (seen_at);

insert into known_browser (token_hash, seen_at) select token_hash, max(kept_at) from rescued_form group by token_hash;

delete from rescued_form older using rescued_form newer
    where older.id < newer.id and older.token_hash = newer.token_hash and older.path = newer.path and older.fields = newer.fields;

alter table rescued_form
    drop column client,
    add column sitting text not null default '',
    add constraint rescued_form_browser foreign key (token_hash) references known_browser on delete cascade;

-- The same thing sent again is one thing; a long text is compared by its digest.
create unique index rescued_form_once on rescued_form (token_hash, path, md5(fields::text));
