-- An import that comes again replaces its own plans, never an editor's. A step that failed waits until it is tried again.
alter table planned_step
    add column imported boolean not null default false,
    add column tries    integer not null default 0 check (tries >= 0),
    add column retry_at timestamptz;
update planned_step set imported = true where planned_by not in (select login from account);

-- Of each kind an article has one step to come: the later word counts.
update planned_step s set ended_at = now(), outcome = 'CANCELLED'
where s.ended_at is null and exists (select 1 from planned_step later
    where later.article_id = s.article_id and later.action = s.action and later.ended_at is null and later.id > s.id);
drop index planned_step_article;
create unique index planned_step_open on planned_step (article_id, action) where ended_at is null;
create index planned_step_article on planned_step (article_id);
