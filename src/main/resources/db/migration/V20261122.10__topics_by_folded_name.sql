-- An import asks for topics by whatever people call them.
create index topic_name_folded on topic_name (folded);
create index topic_alias_folded on topic_alias (folded);
