create unlogged table large.paragraph as
select n::int - 1 as n, '<p>' || string_agg(
    large.one_of('{ชาวบ้านช่วยกัน,เทศบาลร่วมกับโรงเรียน,กลุ่มแม่บ้าน,เยาวชนในตำบล,ผู้สูงอายุ,กำนันและผู้ใหญ่บ้าน,อาสาสมัครสาธารณสุข}', n * 10 + s, 31)
    || large.one_of('{จัดเตรียมสถานที่,ปลูกต้นไม้ริมทาง,ซ่อมหลังคาศาลา,ทำอาหารเลี้ยงผู้มาเยือน,สอนเด็กทอผ้า,เก็บขยะริมคลอง,ทำฝายชะลอน้ำ,ตรวจสุขภาพเบื้องต้น}', n * 10 + s, 32)
    || large.one_of('{ ตั้งแต่เช้าตรู่, จนแล้วเสร็จในวันเดียว, ด้วยงบของชุมชนเอง, โดยมีพระอาจารย์เป็นที่ปรึกษา, หลังฤดูเก็บเกี่ยว, ก่อนเข้าพรรษา}', n * 10 + s, 33)
    || large.one_of('{ ผู้สนใจสอบถามได้ที่สำนักงาน, ปีหน้าจะทำต่ออีกสองหมู่บ้าน, เด็กๆ ได้เรียนรู้จากของจริง, มีผู้มาร่วมมากกว่าทุกปี}', n * 10 + s, 34),
    ' ' order by s) || '</p>' as html
from generate_series(1, 97) n cross join generate_series(1, 1) s group by n;

create unlogged table large.told as
select n, id as item_id, kind, fate, owner, editor, revisions, born, last, province_code, district_code, lat, lon, category,
    happened, day, large.dice(n, 61, 97) as opening,
    jsonb_build_object('phone', '0' || 20000000 + large.dice(p.n, 52, 79999999), 'email', null, 'url', null,
        'facebook', case when p.n % 3 = 0 then 'หน้าเพจ ' || p.owner end, 'x', null, 'line', null) as contact,
    case p.kind
        when 'news' then jsonb_build_object('eventDate', to_char(happened at time zone 'Asia/Bangkok', 'YYYY-MM-DD'))
        when 'product' then jsonb_build_object('producer', 'กลุ่มอาชีพ' || p.owner, 'price', 20 + large.dice(p.n, 53, 3000),
            'priceUnit', 'ชิ้น', 'stars', 1 + large.dice(p.n, 54, 5), 'starYear', 2560 + large.dice(p.n, 55, 8),
            'standards', '["มผช."]'::jsonb, 'whereToBuy', 'ที่ทำการกลุ่ม เปิดทุกวัน')
        when 'landmark' then '{"openingHours": "ทุกวัน 08.00–17.00 น.", "fee": "ไม่เสียค่าเข้าชม"}'::jsonb
        else jsonb_build_object('startsAt', to_char(happened at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
            'endsAt', to_char((happened + interval '8 hours') at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
            'participants', 10 + large.dice(p.n, 56, 300), 'beneficiaries', 50 + large.dice(p.n, 57, 5000),
            'supporters', '[{"organisation": "ร้านวัสดุก่อสร้าง", "items": ["ปูน 20 ถุง", "ตะปู"]}]'::jsonb, 'links', '[]'::jsonb)
    end as details,
    case kind
        when 'news' then large.one_of('{เปิดรับสมัคร,เชิญร่วม,ประกาศผล,ติดตาม,มอบอุปกรณ์,อบรม,ตรวจเยี่ยม,ปรับปรุง}', n, 41)
            || large.one_of('{โครงการคัดแยกขยะต้นทาง,งานประเพณีลอยกระทง,ศูนย์พัฒนาเด็กเล็ก,ถนนสายหมู่บ้าน,เบี้ยยังชีพผู้สูงอายุ,กีฬาเยาวชนต้านยาเสพติด,ประปาหมู่บ้าน,ฉีดวัคซีนสุนัขและแมว,การป้องกันไข้เลือดออก,ตลาดนัดชุมชน}', n, 42)
        when 'product' then large.one_of('{ผ้าฝ้ายทอมือ,กล้วยตาก,น้ำผึ้งป่า,ข้าวกล้อง,เครื่องจักสาน,ปลาร้าบอง,สบู่สมุนไพร,เสื่อกก,มีดตีมือ,ชาใบหม่อน}', n, 43)
            || large.one_of('{ตรากลุ่มแม่บ้าน,สูตรโบราณ,ลายสายน้ำ,ปลอดสาร,คัดพิเศษ,รุ่นปีใหม่}', n, 44)
        when 'landmark' then large.one_of('{วัด,ศาลเจ้า,น้ำตก,ถ้ำ,ตลาดเก่า,พิพิธภัณฑ์,อ่างเก็บน้ำ,จุดชมวิว,สวนป่า,ชุมชนริมน้ำ}', n, 45)
            || large.one_of('{โพธิ์ทอง,ศรีบุญเรือง,ตาดโตน,สระแก้ว,ร้อยปี,หินสามก้อน,เขาพระ,ดอกคูน}', n, 46)
        else large.one_of('{จิตอาสา,รวมใจ,ร่วมแรง,ปันสุข}', n, 47)
            || large.one_of('{ขุดลอกคูคลอง,ทำแนวกันไฟ,ซ่อมบ้านผู้ยากไร้,ปลูกป่าชายเลน,ทำความสะอาดวัด,ช่วยผู้ประสบอุทกภัย}', n, 48)
    end || ' บ้าน' || place || ' หมู่ ' || 1 + large.dice(n, 49, 15) as title
from large.plan p
cross join lateral (select born + interval '3 days' as happened) h
cross join lateral (
    select date_trunc('day', happened at time zone 'Asia/Bangkok') at time zone 'Asia/Bangkok' as day) d;

-- The words of one revision: the item's, with the number behind the title of those that came later.
insert into revision (id, item_id, number, stage, live, newest, title, summary, body, category_code, contact, address,
    province_code, district_code, lat, lon, details, translations, slug, occurs_from, occurs_until, created_at, created_by,
    updated_at, submitted_at, submitted_by, decided_at, decided_by, return_reason, return_fields)
select large.id('revision', t.n * 100 + k), t.item_id, k, stage, live, newest, words,
    'เรื่องเล่าจาก' || large.one_of('{หมู่บ้าน,ตำบล,ชุมชน}', t.n, 51) || ' ' || t.title, a.html || b.html || c.html, t.category,
    t.contact, 'หมู่ ' || 1 + large.dice(t.n, 49, 15), t.province_code, t.district_code,
    case when t.kind = 'landmark' then t.lat end, case when t.kind = 'landmark' then t.lon end,
    t.details, '{}', left(replace(words, ' ', '-'), 80),
    case t.kind when 'news' then day when 'story' then happened end,
    case t.kind when 'news' then day + interval '1 day' when 'story' then happened + interval '8 hours' end,
    made, t.editor, coalesce(decided, sent, t.last), sent, case when sent is not null then t.editor end,
    decided, case when decided is not null then large.id('moderator', 1 + large.dice(t.n, 58, 20)) end,
    case when stage = 'returned' then 'ขอรูปที่เห็นชัดกว่านี้ และบอกเวลาเปิดปิดด้วย' end,
    case when stage = 'returned' then '[{"pointer": "/summary", "comment": "สั้นไป"}]'::jsonb else '[]' end
from large.told t
cross join lateral generate_series(1, t.revisions) k
cross join lateral (
    select k = t.revisions as newest, t.fate in ('draft', 'submitted', 'returned') as open,
        t.title || case when k > 1 then ' ปรับปรุงครั้งที่ ' || k - 1 else '' end as words,
        t.born + (t.last - t.born) * (k - 1) / t.revisions as made) r
cross join lateral (
    select case when newest and open then t.fate else 'verified' end as stage,
        k = t.revisions - (open and t.revisions > 1)::int and not (open and t.revisions = 1) as live) s
cross join lateral (
    select case when stage = 'submitted' then t.last when stage <> 'draft' then made + (t.last - t.born) / t.revisions / 2 end
        as sent,
        case when stage in ('verified', 'returned') then made + (t.last - t.born) / t.revisions end as decided) d
join large.paragraph a on a.n = t.opening
join large.paragraph b on b.n = large.dice(t.n * 100 + k, 62, 97)
join large.paragraph c on c.n = large.dice(t.n * 100 + k, 63, 97);
