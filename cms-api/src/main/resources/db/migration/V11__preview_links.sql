-- Links by which people without an account see an item's newest draft for a while. Of the address only a digest is kept.
create table preview_link (
    id         uuid        primary key,
    item_id    uuid        not null references item (id) on delete cascade,
    digest     bytea       not null unique check (length(digest) = 32),
    created_at timestamptz not null,
    created_by uuid        not null,
    expires_at timestamptz not null,
    constraint preview_link_span check (created_at <= expires_at and expires_at <= created_at + interval '366 days')
);

create index preview_link_item on preview_link (item_id, expires_at);
create index preview_link_expiry on preview_link (expires_at);
