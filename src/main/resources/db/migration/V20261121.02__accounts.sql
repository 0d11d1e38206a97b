create sequence account_seq increment by 50;

create table account (
    id                   bigint  primary key,
    login                text    not null unique check (login ~ '^[a-z0-9][a-z0-9._-]{1,39}$'),
    name                 text    not null check (btrim(name) <> ''),
    role                 text    not null check (role in ('REPORTER', 'EDITOR', 'ADMINISTRATOR')),
    password_hash        text,
    must_change_password boolean not null,
    disabled_at          timestamptz,
    disabled_by          text,
    version              integer not null,
    check ((disabled_at is null) = (disabled_by is null))
);

-- One open invitation an account: a new one replaces the old.
create table invitation (
    account_id bigint      primary key references account on delete cascade,
    token_hash text        not null unique,
    expires_at timestamptz not null
);

-- The login is hashed: people type passwords into the wrong field.
create table sign_in_failure (
    id         bigint generated always as identity primary key,
    at         timestamptz not null,
    login_hash text        not null,
    address    text        not null
);

create index sign_in_failure_login on sign_in_failure (login_hash, at desc);
create index sign_in_failure_address on sign_in_failure (address, at desc);
create index sign_in_failure_at on sign_in_failure (at);

-- What was posted to the newsroom after the session had ended, until its writer has signed in again.
create table rescued_form (
    id         bigint generated always as identity primary key,
    token_hash text        not null,
    client     text        not null,
    path       text        not null check (path like '/%'),
    fields     jsonb       not null,
    kept_at    timestamptz not null
);

create index rescued_form_token on rescued_form (token_hash, id);
create index rescued_form_kept on rescued_form (kept_at);

-- The tables that Spring Session asks for, as it wants them.
create table spring_session (
    primary_id            char(36) not null,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100),
    constraint spring_session_pk primary key (primary_id)
);

create unique index spring_session_ix1 on spring_session (session_id);
create index spring_session_ix2 on spring_session (expiry_time);
create index spring_session_ix3 on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36)     not null,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    constraint spring_session_attributes_pk primary key (session_primary_id, attribute_name),
    constraint spring_session_attributes_fk foreign key (session_primary_id) references spring_session (primary_id) on delete cascade
);
