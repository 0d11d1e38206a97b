comment on table former_address is 'Where an article stood on an older site; a number that was taken when the article came in is another article''s address and leads nowhere else';
