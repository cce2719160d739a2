-- Requests that were told apart by a key of their sender's, so that the same one sent again makes nothing new.
create table request_key (
    person_id  uuid        not null,
    key        text        not null check (length(key) between 1 and 200),
    request    text        not null check (request ~ '^[0-9a-f]{64}$'),
    item_id    uuid        references item (id),
    created_at timestamptz not null default clock_timestamp(),
    primary key (person_id, key)
);

create index request_key_age on request_key (created_at);
