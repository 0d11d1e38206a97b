-- Which seeds this paper has been given; one that was begun and is not done goes on at the next start.
create table seeding (
    part     text        primary key check (part in ('reference', 'demo')),
    begun_at timestamptz not null,
    done_at  timestamptz
);
