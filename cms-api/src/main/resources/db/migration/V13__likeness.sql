-- What a picture looks like and what a text says, small enough to find those that are nearly the same.

-- 64 bits of which nearly equal pictures differ in a few; null for one with nothing in it, which would be like any other.
-- The keys are its four quarters, each with its number above: of two that differ in at most seven bits, one quarter
-- differs in at most one.
alter table media_object
    add column look bigint,
    add column look_keys integer[] generated always as (
        case when look is null then null else array[
            ((look >> 48) & 65535)::integer,
            65536 + ((look >> 32) & 65535)::integer,
            131072 + ((look >> 16) & 65535)::integer,
            196608 + (look & 65535)::integer] end) stored;

create index media_object_look on media_object using gin (look_keys);

-- The text of an item as it was last submitted, as MinHash values; two texts share a band when several of these agree.
create table text_print (
    item_id     uuid      primary key references item (id),
    revision_id uuid      not null references revision (id) on delete cascade,
    signature   integer[] not null,
    bands       integer[] not null
);

create index text_print_revision on text_print (revision_id);
create index text_print_bands on text_print using gin (bands);

-- What an item was like when it was last submitted; from one item to another, to be read in both directions. The other
-- is no foreign key: checking one locks the other item, and whoever submits that one at this moment waits for us.
create table likely_duplicate (
    item_id    uuid     not null references item (id),
    other_id   uuid     not null,
    pictures   integer  not null default 0 check (pictures >= 0),
    text_share smallint check (text_share between 1 and 100),
    primary key (item_id, other_id),
    constraint likely_duplicate_of_another check (item_id <> other_id),
    constraint likely_duplicate_reason check (pictures > 0 or text_share is not null)
);

create index likely_duplicate_other on likely_duplicate (other_id);
