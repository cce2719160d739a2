-- What each item is, where it stands and when it happened; the rows below only say it in full.
create unlogged table large.plan as
select n, large.id('item', n) as id, kind, category, o.code as owner, o.province_code, o.district_code, o.name as place,
    o.lat, o.lon, o.editor, fate, born,
    -- What was never live has one revision only.
    case when open and large.dice(n, 14, 5) < 3 then 1 else 2 + large.dice(n, 15, 2 * :revisions - 1) end as revisions,
    case when open then at - make_interval(secs => 60 + large.dice(n, 16, 21 * 86400))
        else at - (at - born) * power((1 + large.dice(n, 17, 998)) / 1000.0, 2) end as last
from generate_series(1, :items) n
cross join (select at from large.moment) m
cross join lateral (
    select case when n % 1000 < 30 then 'submitted' when n % 1000 < 80 then 'draft' when n % 1000 < 100 then 'returned'
        when n % 1000 < 120 then 'deleted' when n % 1000 < 125 then 'taken-down' when n % 1000 < 165 then 'hidden'
        when n % 1000 < 170 then 'due' else 'verified' end as fate,
        n % 1000 < 100 as open,
        at - make_interval(days => 30 + large.dice(n, 11, 2900), secs => large.dice(n, 12, 86400)) as born,
        (array['news', 'news', 'news', 'news', 'product', 'product', 'landmark', 'landmark', 'story'])[
            1 + large.dice(n, 13, 9)] as kind) f
cross join lateral (
    select code as category from category c where c.kind = f.kind
    order by hashint8extended(n, c.position) limit 1) c
join large.owner o on o.place = 1 + floor(
    power(large.dice(n, 10, 100000) / 100000.0, 1.7) * (select count(*) from large.owner));

insert into item (id, kind, owner_code, version, shown, shown_from, taken_down_at, takedown_reason, deleted_at,
    first_verified_at, created_at, created_by, updated_at)
select id, kind, owner, 4 * revisions, fate <> 'hidden',
    case when fate = 'due' then at + make_interval(days => 1 + large.dice(n, 20, 60)) end,
    case when fate = 'taken-down' then last end,
    case when fate = 'taken-down' then 'ภาพเป็นของผู้อื่นและเจ้าของยังไม่อนุญาต' end,
    case when fate = 'deleted' then at - make_interval(days => large.dice(n, 21, 25), secs => 1) end,
    case when revisions > 1 or fate not in ('draft', 'submitted', 'returned') then born + (last - born) / revisions end,
    born, editor, last
from large.plan cross join large.moment;

insert into display_edge (item_id, at) select id, shown_from from item where shown_from is not null;
