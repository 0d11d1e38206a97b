create sequence story_seq increment by 50;
create sequence article_seq increment by 50;
create sequence revision_seq increment by 50;
create sequence planned_step_seq increment by 50;
create sequence article_number_seq;

create table story (
    id  bigint primary key,
    key text   not null unique check (key <> '')
);

create table article (
    id               bigint      primary key,
    number           bigint      not null unique check (number > 0),
    key              text        not null check (key <> ''),
    story_id         bigint      not null references story,
    language         text        not null check (language ~ '^[a-z]{2,3}$'),
    version          integer     not null,
    created_at       timestamptz not null,
    created_by       text        not null,
    author_id        bigint,

    -- The newest revision made, and the one that the newsroom goes on from; they differ while an import waits for an editor.
    last_revision    integer     not null check (last_revision > 0),
    head_revision    integer     not null check (head_revision between 1 and last_revision),
    waiting_revision integer     check (waiting_revision between 1 and last_revision),
    head_headline    text        not null,
    head_section_id  bigint      references section,
    head_saved_at    timestamptz not null,
    head_saved_by    text        not null,

    workflow         text        not null check (workflow in ('DRAFTING', 'IN_REVIEW', 'READY')),
    workflow_since   timestamptz not null,
    workflow_by      text        not null,

    publication      text        not null check (publication in ('NEVER', 'LIVE', 'WITHDRAWN')),
    live_revision    integer     check (live_revision between 1 and last_revision),
    published_at     timestamptz,
    updated_at       timestamptz,
    withdrawn_at     timestamptz,
    withdrawn_by     text,
    withdrawn_why    text,

    -- The live text: a copy of the revision that was published last.
    headline         text        check (char_length(headline) <= 300),
    slug             text,
    standfirst       text,
    body             text,
    byline           text,
    source           text,
    section_id       bigint      references section,
    cover_id         bigint      references media_item,
    date_inferred    boolean     not null default false,

    -- What the last import brought, so that the same again changes nothing.
    import_hash      text,
    import_revision  integer,

    unique (story_id, language),
    unique (key, language),
    constraint article_live_is_whole check (publication <> 'LIVE'
        or (live_revision is not null and published_at is not null and headline <> '' and slug <> '' and body is not null)),
    constraint article_withdrawal_has_its_reason check ((publication = 'WITHDRAWN')
        = (withdrawn_at is not null and withdrawn_by is not null and withdrawn_why is not null)),
    constraint article_never_has_no_date check (publication <> 'NEVER' or (live_revision is null and published_at is null))
);

create index article_newest on article (language, published_at desc, number desc) where publication = 'LIVE';
create index article_in_section on article (section_id, language, published_at desc, number desc) where publication = 'LIVE';
create index article_desk on article (head_saved_at desc, id desc);
create index article_desk_mine on article (author_id, head_saved_at desc, id desc);
create index article_cover on article (cover_id) where cover_id is not null;

create table revision (
    id         bigint      primary key,
    article_id bigint      not null references article,
    number     integer     not null check (number > 0),
    manuscript text        not null check (manuscript is json object),
    made_at    timestamptz not null,
    made_by    text        not null,
    reason     text        not null,
    unique (article_id, number)
);

-- What each revision names, so that a thing that is named anywhere can be found and kept.
create table revision_reference (
    revision_id bigint not null references revision,
    kind        text   not null check (kind in ('TOPIC', 'PLACE', 'MEDIA', 'SECTION')),
    refers_to   bigint not null,
    primary key (revision_id, kind, refers_to)
);
create index revision_reference_target on revision_reference (kind, refers_to);

-- The law asks for the text as it was published, for at least twelve months: nothing here is deleted or changed but its end.
create table as_published (
    article_id      bigint      not null,
    revision_number integer     not null,
    since           timestamptz not null,
    until           timestamptz,
    hash            text        not null check (hash ~ '^[0-9a-f]{64}$'),
    primary key (article_id, since, revision_number),
    foreign key (article_id, revision_number) references revision (article_id, number),
    check (until is null or until >= since)
);

create function as_published_is_kept() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'As-published revisions are kept';
    end if;
    if row (new.article_id, new.revision_number, new.since, new.hash) is distinct from
       row (old.article_id, old.revision_number, old.since, old.hash) or old.until is not null then
        raise exception 'As-published revisions do not change';
    end if;
    return new;
end
$$;
create trigger as_published_is_kept before update or delete on as_published
    for each row execute function as_published_is_kept();

create table working_copy (
    article_id    bigint      not null references article,
    account_id    bigint      not null,
    manuscript    text        not null check (manuscript is json object),
    base_revision integer     not null,
    saved_at      timestamptz not null,
    primary key (article_id, account_id)
);

create table planned_step (
    id         bigint      primary key,
    article_id bigint      not null references article,
    action     text        not null check (action in ('PUBLISH', 'WITHDRAW')),
    revision   integer     check (action <> 'PUBLISH' or revision > 0),
    due_at     timestamptz not null,
    reason     text        check (action <> 'WITHDRAW' or reason <> ''),
    planned_at timestamptz not null,
    planned_by text        not null,
    ended_at   timestamptz,
    outcome    text        check (outcome in ('DONE', 'CANCELLED', 'REFUSED')),
    check ((ended_at is null) = (outcome is null))
);
create index planned_step_due on planned_step (due_at, id) where ended_at is null;
create index planned_step_article on planned_step (article_id) where ended_at is null;

-- What a live article is listed under. The date and the number stand here too, so that a page of a list is one index range.
create table article_topic (
    article_id   bigint      not null references article,
    topic_id     bigint      not null references topic,
    language     text        not null,
    published_at timestamptz not null,
    number       bigint      not null,
    primary key (article_id, topic_id)
);
create index article_topic_list on article_topic (topic_id, language, published_at desc, number desc);

create table article_place (
    article_id bigint  not null references article,
    place_id   bigint  not null references place,
    position   integer not null,
    primary key (article_id, position)
);
create index article_place_place on article_place (place_id);

-- The places of an article and all units above them in force on its date: the one source of place lists, counts and facets.
create table article_within (
    article_id   bigint      not null references article,
    place_id     bigint      not null references place,
    language     text        not null,
    published_at timestamptz not null,
    number       bigint      not null,
    primary key (article_id, place_id)
);
create index article_within_list on article_within (place_id, language, published_at desc, number desc);

-- Where an article stood before: whole addresses of an older site, and numbers that were taken when it came in.
create table former_address (
    address    text   primary key,
    article_id bigint not null references article
);
create index former_address_article on former_address (article_id);

-- The list that stood beside an imported article: candidates, not judgements.
create table came_with (
    article_id bigint  not null references article,
    position   integer not null,
    headline   text    not null,
    standfirst text    not null,
    primary key (article_id, position)
);
