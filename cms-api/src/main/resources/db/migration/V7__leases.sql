-- Which moderator works on a submitted item, and until when others leave it to them. No change of the item: nothing
-- here moves its version.
create table lease (
    item_id   uuid        primary key references item (id) on delete cascade,
    person_id uuid        not null,
    until     timestamptz not null
);
