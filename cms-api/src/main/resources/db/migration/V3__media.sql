-- Pictures as they were taken in: one row a master. Their bytes lie in the picture store, under the same hash.
create table media_object (
    hash        text primary key check (hash ~ '^[0-9a-f]{64}$'),
    width       integer not null check (width > 0),
    height      integer not null check (height > 0),
    colour      text not null check (colour ~ '^#[0-9a-f]{6}$'),
    bytes       bigint not null check (bytes > 0),
    created_at  timestamptz not null default now(),
    -- The latest upload of the same picture: one that is fresh may be about to be put to an item.
    uploaded_at timestamptz not null default now()
);

create index media_object_uploaded on media_object (uploaded_at);
