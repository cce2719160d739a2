-- Words that mean the same to who searches, as an administrator keeps them. A site that follows the feed gets the whole
-- table with its next snapshot, and every change of it by the feed.
create table synonym (
    id         uuid        primary key,
    -- What people type although it is written otherwise; null for terms that stand for each other.
    misspelt   text        check (btrim(misspelt) <> '' and length(misspelt) <= 60),
    -- The terms that stand for each other, or what is meant by the misspelt one.
    terms      text[]      not null check (cardinality(terms) between 1 and 10),
    version    bigint      not null default 0,
    changed_at timestamptz not null default clock_timestamp(),
    check (misspelt is not null or cardinality(terms) >= 2)
);

-- A beginning: few, and only what the analysis of texts can't know. Administrators go on from here.
insert into synonym (id, misspelt, terms) values
    (gen_random_uuid(), null, '{โอทอป,OTOP,หนึ่งตำบลหนึ่งผลิตภัณฑ์}'),
    (gen_random_uuid(), null, '{หมู่บ้าน,ชุมชน,village}'),
    (gen_random_uuid(), null, '{โฮมสเตย์,ที่พัก,homestay}'),
    (gen_random_uuid(), null, '{วัด,temple}'),
    (gen_random_uuid(), null, '{ตลาด,market}'),
    (gen_random_uuid(), null, '{น้ำตก,waterfall}'),
    (gen_random_uuid(), null, '{ชายหาด,หาด,beach}'),
    (gen_random_uuid(), null, '{น้ำพุร้อน,บ่อน้ำร้อน,พุน้ำร้อน,ออนเซ็น,hot spring}'),
    (gen_random_uuid(), null, '{ผ้าไหม,silk}'),
    (gen_random_uuid(), null, '{เครื่องจักสาน,จักสาน,งานสาน}'),
    (gen_random_uuid(), null, '{เครื่องปั้นดินเผา,ดินเผา,pottery}'),
    (gen_random_uuid(), null, '{ของฝาก,ของที่ระลึก,souvenir}'),
    (gen_random_uuid(), null, '{จิตอาสา,อาสาสมัคร,volunteer}'),
    (gen_random_uuid(), null, '{ผู้สูงอายุ,คนชรา,คนแก่,ผู้เฒ่า}'),
    (gen_random_uuid(), null, '{ขยะ,มูลฝอย}'),
    (gen_random_uuid(), null, '{น้ำท่วม,อุทกภัย,น้ำหลาก,flood}'),
    (gen_random_uuid(), null, '{ดินถล่ม,ดินสไลด์,ดินโคลนถล่ม,landslide}'),
    (gen_random_uuid(), null, '{พระธาตุ,เจดีย์,สถูป,stupa}'),
    (gen_random_uuid(), null, '{ป่าชายเลน,ป่าโกงกาง,mangrove}'),
    (gen_random_uuid(), null, '{ล่องแก่ง,rafting}'),
    (gen_random_uuid(), null, '{ดูดาว,stargazing}'),
    (gen_random_uuid(), null, '{นวด,ประคบ,massage}'),
    (gen_random_uuid(), null, '{ทอมือ,handwoven}'),
    (gen_random_uuid(), null, '{ธนบัตร,แบงก์}'),
    (gen_random_uuid(), null, '{อีสาน,ภาคตะวันออกเฉียงเหนือ}'),
    (gen_random_uuid(), null, '{โคราช,นครราชสีมา,Korat}'),
    (gen_random_uuid(), null, '{แปดริ้ว,ฉะเชิงเทรา}'),
    (gen_random_uuid(), null, '{เมืองคอน,นครศรีธรรมราช}'),
    (gen_random_uuid(), null, '{เมืองกาญจน์,กาญจนบุรี}'),
    (gen_random_uuid(), null, '{แม่กลอง,สมุทรสงคราม}'),
    (gen_random_uuid(), null, '{กรุงเก่า,พระนครศรีอยุธยา}'),
    (gen_random_uuid(), null, '{พิษสุนัขบ้า,โรคกลัวน้ำ,rabies}'),
    (gen_random_uuid(), 'สัปปะรด', '{สับปะรด}'),
    (gen_random_uuid(), 'กาละแม', '{กะละแม}'),
    (gen_random_uuid(), 'กระเพรา', '{กะเพรา}'),
    (gen_random_uuid(), 'ผัดไท', '{ผัดไทย}'),
    (gen_random_uuid(), 'ลอยกะทง', '{ลอยกระทง}'),
    (gen_random_uuid(), 'สงกราน', '{สงกรานต์}');
