-- What editors say about the articles beside an article: these first, those never.
create table related_choice (
    article_id bigint      not null references article,
    other_id   bigint      not null references article,
    choice     text        not null check (choice in ('PIN', 'BAN')),
    position   integer     not null,
    made_at    timestamptz not null,
    made_by    text        not null,
    primary key (article_id, other_id),
    check (article_id <> other_id)
);
create index related_choice_other on related_choice (other_id);
