-- A text is being written or ready; nothing ever was between.
update article set workflow = 'READY' where workflow = 'IN_REVIEW';
alter table article drop constraint article_workflow_check;
alter table article add constraint article_workflow_check check (workflow in ('DRAFTING', 'READY'));
