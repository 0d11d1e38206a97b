-- The date that the source of a draft gives it; it becomes the article's date when an editor publishes it.
alter table article add column source_date timestamptz;

-- Units that changed and whose articles are not listed anew yet; a kill between the two leaves them for the next start.
create table relisting (
    id        bigint generated always as identity primary key,
    place_key text not null
);
