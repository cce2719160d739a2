-- Those of the registry that was given.
insert into organisation (code, type, name_th, province_code, district_code, lat, lon)
select dla_code, case type_th when 'อบจ.' then 'pao' when 'เทศบาลนคร' then 'city' when 'เทศบาลเมือง' then 'town'
        when 'เทศบาลตำบล' then 'subdistrict-municipality' when 'อบต.' then 'sao' else 'special' end,
    full_name_th, province_code, nullif(district_code, ''),
    case when coord_check = 'ok' then lat::float end, case when coord_check = 'ok' then lon::float end
from large.registry;

-- Or as many LAOs of each type as there are, spread over the districts, under names that nobody has.
insert into organisation (code, type, name_th, province_code, district_code, lat, lon)
select 'X' || lpad(n::text, 6, '0'), t.type, t.prefix || name, d.province_code, case when n > 76 then d.code end,
    6 + large.dice(n, 3, 13000) / 1000.0, 99 + large.dice(n, 4, 4000) / 1000.0
from generate_series(1, :organisations) n
cross join lateral (
    select case when n <= 76 then 'pao' when n <= 106 then 'city' when n <= 301 then 'town'
        when n <= 2548 then 'subdistrict-municipality' when n <= 2550 then 'special' else 'sao' end as type,
        case when n <= 76 then 'องค์การบริหารส่วนจังหวัด' when n <= 106 then 'เทศบาลนคร' when n <= 301 then 'เทศบาลเมือง'
        when n <= 2548 then 'เทศบาลตำบล' when n <= 2550 then 'เมือง' else 'องค์การบริหารส่วนตำบล' end as prefix) t
cross join lateral (
    select large.one_of('{หนอง,บ้าน,ห้วย,โคก,ดอน,นา,วัง,ท่า,ป่า,คลอง,โนน,ทุ่ง,บึง,เขา,สัน,แม่}', n, 1)
        || large.one_of('{ใหญ่,น้อย,แก้ว,ทอง,คำ,หิน,ไผ่,ม่วง,กลาง,สูง,ขาม,หว้า,ยาง,แดง,ขาว,เงิน,ตะเคียน,มะเกลือ,สำราญ,งาม}', n, 2)
        as name) w
join (select row_number() over (order by (code <> '10'), code) - 1 as place, province_code, code
        from district where province_code <> '10') d
    on d.place = large.dice(n, 5, (select count(*)::int from district where province_code <> '10'))
where not exists (select from large.registry);

-- Busy organisations first: the first hundred have a good part of all items.
create unlogged table large.owner as
select row_number() over (order by md5(:seed || code)) as place, code, province_code, district_code,
    coalesce(lat, 15) as lat, coalesce(lon, 101) as lon,
    regexp_replace(name_th, '^(องค์การบริหารส่วนจังหวัด|องค์การบริหารส่วนตำบล|เทศบาลนคร|เทศบาลเมือง|เทศบาลตำบล|เมือง)', '') as name,
    large.id('editor', row_number() over (order by md5(:seed || code))) as editor
from organisation where type not in ('office', 'department');

create unique index on large.owner (place);
