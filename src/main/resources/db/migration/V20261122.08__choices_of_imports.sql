-- Whose word it is: an import takes back its own, never what people here said. FREE is a person's no to a choice of an import.
alter table related_choice drop constraint related_choice_choice_check;
alter table related_choice
    add column by_import boolean not null default false,
    add constraint related_choice_choice_check check (choice in ('PIN', 'BAN', 'FREE') and (choice <> 'FREE' or not by_import));
update related_choice set by_import = true where made_by not in (select login from account);

-- What the source of an article says of others, by their keys: they may come after it.
create table related_wish (
    article_id bigint  not null references article,
    other_key  text    not null check (other_key <> ''),
    choice     text    not null check (choice in ('PIN', 'BAN')),
    position   integer not null,
    primary key (article_id, other_key)
);
insert into related_wish (article_id, other_key, choice, position)
select c.article_id, other.key, c.choice, c.position from related_choice c join article other on other.id = c.other_id where c.by_import;
