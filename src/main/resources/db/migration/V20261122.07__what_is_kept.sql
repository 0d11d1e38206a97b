-- Readers see one text of an article at a time.
update as_published p set until = greatest(p.since, now())
where p.until is null and exists (select 1 from as_published later where later.article_id = p.article_id and later.until is null
    and (later.since, later.revision_number) > (p.since, p.revision_number));
create unique index as_published_open on as_published (article_id) where until is null;

create function as_published_is_not_emptied() returns trigger language plpgsql as $$
begin
    raise exception 'As-published revisions are kept';
end
$$;
create trigger as_published_is_not_emptied before truncate on as_published
    for each statement execute function as_published_is_not_emptied();

-- The hash in the as-published record speaks of this text.
create function revision_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'Revisions do not change and are kept';
end
$$;
create trigger revision_is_kept before update or delete on revision
    for each row execute function revision_is_kept();

alter table article add foreign key (author_id) references account;
alter table working_copy add foreign key (account_id) references account;
