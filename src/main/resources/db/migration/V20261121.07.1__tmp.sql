create table if not exists place(id bigint primary key);
