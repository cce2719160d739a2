-- What moderators return items with again and again, in words that an administrator edits. A revision keeps the words
-- that it was returned with, whatever becomes of them here.
create table canned_reason (
    id         uuid        primary key,
    text       text        not null check (btrim(text) <> '' and length(text) <= 300),
    -- From 1 among those that are offered; null for one that is offered no more.
    position   integer     check (position > 0),
    -- Moves with every change of the row, its place among the others too.
    version    bigint      not null default 0,
    created_at timestamptz not null default clock_timestamp(),
    constraint canned_reason_place unique (position) deferrable initially deferred
);

create unique index canned_reason_text on canned_reason (text) where position is not null;

insert into canned_reason (id, text, position) values
    (gen_random_uuid(), 'รูปภาพไม่ชัดหรือไม่ตรงกับเนื้อหา กรุณาเปลี่ยนรูป', 1),
    (gen_random_uuid(), 'เนื้อหายังสั้นเกินไป กรุณาเล่าเพิ่มว่ามีอะไรน่าสนใจ', 2),
    (gen_random_uuid(), 'หมวดหมู่ไม่ตรงกับเนื้อหา กรุณาเลือกใหม่', 3),
    (gen_random_uuid(), 'ที่อยู่หรือพิกัดไม่ถูกต้อง กรุณาตรวจอีกครั้ง', 4),
    (gen_random_uuid(), 'มีข้อมูลส่วนบุคคลที่ไม่ควรเผยแพร่ กรุณาเอาออก', 5),
    (gen_random_uuid(), 'ซ้ำกับรายการที่มีอยู่แล้ว กรุณาแก้ไขรายการเดิมแทน', 6);

-- The size of the queue stands on every page of a moderator: which waiting items are deleted is told without their rows.
create index item_deleted on item (id) where deleted_at is not null;
