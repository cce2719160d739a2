insert into media_object (hash, width, height, colour, bytes, look)
select md5(':seed/a/' || n) || md5(':seed/b/' || n), 1280, 960, '#' || substr(md5('c' || n), 1, 6), 200000 + large.dice(n, 71, 900000),
    hashint8extended(n, 74 + :seed)
from generate_series(0, 19999) n;

-- A picture a revision, the same through all of an item's, and up to two more on what people see now.
insert into revision_image (revision_id, id, position, hash, alt)
select r.id, large.id('image', p.n * 10 + s), s, md5(':seed/a/' || picture) || md5(':seed/b/' || picture), 'ภาพที่ ' || 1 + s || ' ของ' || p.place
from large.plan p
join revision r on r.item_id = p.id
cross join lateral generate_series(0, case when r.live or r.newest then large.dice(p.n, 72, 3) else 0 end) s
cross join lateral (select large.dice(p.n * 10 + s, 73, 20000) as picture) m;
