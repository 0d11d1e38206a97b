-- Which opening of the page an unsaved text was typed on: another one must not write over what it has never shown.
alter table working_copy add column sitting text not null default '';
