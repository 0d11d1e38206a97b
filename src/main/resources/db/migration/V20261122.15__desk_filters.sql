-- The newsroom's list in states that few articles are in, and by section, without a walk through all of them.
create index article_desk_drafting on article (head_saved_at desc, id desc) where publication = 'NEVER' and workflow = 'DRAFTING';
create index article_desk_ready on article (head_saved_at desc, id desc) where publication = 'NEVER' and workflow = 'READY';
create index article_desk_changed on article (head_saved_at desc, id desc) where publication = 'LIVE' and live_revision <> head_revision;
create index article_desk_withdrawn on article (head_saved_at desc, id desc) where publication = 'WITHDRAWN';
create index article_desk_waiting on article (head_saved_at desc, id desc) where waiting_revision is not null;
create index article_desk_section on article (head_section_id, head_saved_at desc, id desc);
