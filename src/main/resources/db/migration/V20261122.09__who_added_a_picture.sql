-- Reporters describe the pictures that they added themselves.
alter table media_item add column added_by text;
update media_item m set added_by = coalesce(
    (select min(e.actor) from audit_entry e where e.action = 'media.added' and e.subject = 'media/' || m.id), 'import');
alter table media_item alter column added_by set not null;
