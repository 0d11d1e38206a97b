-- What the paper says of itself in a language, from a day on. Rows are added and corrected, never closed.
create table masthead (
    id             bigint generated always as identity primary key,
    valid_from     date not null,
    language       text not null check (language <> ''),
    name           text not null check (btrim(name) <> ''),
    tagline        text,
    agency         text,
    governing_body text,
    domain         text,
    licence_number text,
    licence_date   date,
    licence_issuer text,
    address        text,
    phone          text,
    fax            text,
    email          text,
    head_name      text,
    head_office    text,
    unique (language, valid_from)
);
