-- Where a transaction says from when on, what it changes is indexed no earlier: at first an import gets the whole machine. Whoever
-- said so ends the waiting when there is no more to come.
create function index_later() returns trigger language plpgsql as $$
begin
    new.process_after := greatest(new.process_after, current_setting('chieng.indexed_from')::timestamptz);
    return new;
end
$$;

create trigger hsearch_outbox_event_later before insert on hsearch_outbox_event for each row
    when (coalesce(current_setting('chieng.indexed_from', true), '') <> '')
    execute function index_later();
