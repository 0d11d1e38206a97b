-- Addresses of an older site are known by their start as well: the slug behind the number may be spelt in any way.
create index former_address_start on former_address (address text_pattern_ops);
