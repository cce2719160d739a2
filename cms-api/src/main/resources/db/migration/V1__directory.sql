-- The directory: places, organisations and categories. Codes are text, for a code is a name and not a number.
-- Thai names sort by the collation th-x-icu, which puts leading vowels where a dictionary does.

create extension if not exists pg_trgm;

create table province (
    code    text primary key check (code ~ '^[0-9]{2}$'),
    iso     text not null unique check (iso ~ '^TH-[0-9]{2}$'),
    name_th text not null unique,
    name_en text not null unique,
    region  text not null check (region in ('north', 'northeast', 'central', 'east', 'west', 'south'))
);

create table district (
    code          text primary key check (code ~ '^[0-9]{4}$'),
    province_code text not null references province,
    name_th       text not null,
    name_en       text not null,
    check (left(code, 2) = province_code),
    unique (code, province_code),
    unique (province_code, name_th)
);

create table organisation (
    code          text primary key check (code ~ '^[A-Z0-9-]{2,20}$'),
    type          text not null check (type in (
                      'pao', 'city', 'town', 'subdistrict-municipality', 'sao', 'special', 'office', 'department')),
    name_th       text not null check (btrim(name_th) <> ''),
    name_en       text check (btrim(name_en) <> ''),
    province_code text references province,
    district_code text,
    -- WGS 84 degrees, in the bounding box of Thailand widened by 0.1 degrees.
    lat           double precision check (lat between 5.51 and 20.57),
    lon           double precision check (lon between 97.24 and 105.74),
    active        boolean not null default true,
    updated_at    timestamptz not null default now(),
    -- Only the department is the whole country's.
    check ((province_code is null) = (type = 'department')),
    check ((lat is null) = (lon is null)),
    check (district_code is null or province_code is not null),
    foreign key (district_code, province_code) references district (code, province_code)
);

create index organisation_province on organisation (province_code);
create index organisation_district on organisation (district_code);
-- Without fastupdate: the table is written once in months, so that no search should wade through a pending list.
create index organisation_name_trigrams on organisation using gin (name_th gin_trgm_ops) with (fastupdate = off);

create table category (
    code       text primary key check (code ~ '^[a-z]+(-[a-z]+)*$'),
    kind       text not null check (kind in ('news', 'product', 'landmark', 'story')),
    name_th    text not null check (btrim(name_th) <> ''),
    name_en    text not null check (btrim(name_en) <> ''),
    position   integer not null check (position > 0),
    -- A retired category is offered no more; what carries it keeps it.
    retired_at timestamptz,
    check (code like kind || '-%')
);

create index category_kind on category (kind, position);

insert into category (code, kind, position, name_th, name_en) values
    ('news-highlight', 'news', 1, 'กิจกรรมเด่น', 'Featured activities'),
    ('news-press', 'news', 2, 'ข่าวประชาสัมพันธ์', 'Local news'),
    ('news-notice', 'news', 3, 'ประกาศ', 'Notices'),
    ('news-culture', 'news', 4, 'การศึกษาและวัฒนธรรม', 'Education and culture'),
    ('news-health', 'news', 5, 'สาธารณสุข', 'Public health'),
    ('news-environment', 'news', 6, 'สิ่งแวดล้อม', 'Environment'),
    ('news-tourism', 'news', 7, 'การท่องเที่ยว', 'Tourism'),
    ('news-disaster', 'news', 8, 'ภัยพิบัติและการช่วยเหลือ', 'Disasters and relief'),
    ('product-food', 'product', 1, 'อาหาร', 'Food'),
    ('product-drink', 'product', 2, 'เครื่องดื่ม', 'Drinks'),
    ('product-textile', 'product', 3, 'ผ้าและเครื่องแต่งกาย', 'Textiles and clothing'),
    ('product-craft', 'product', 4, 'ของใช้ ของตกแต่ง ของที่ระลึก', 'Household goods, decorations and souvenirs'),
    ('product-herb', 'product', 5, 'สมุนไพรที่ไม่ใช่อาหาร', 'Herbal goods other than food'),
    ('landmark-heritage', 'landmark', 1, 'ศิลปะ วัฒนธรรม และแหล่งมรดก', 'Art, culture and heritage'),
    ('landmark-sacred', 'landmark', 2, 'สถานที่ศักดิ์สิทธิ์', 'Sacred places'),
    ('landmark-nature', 'landmark', 3, 'ธรรมชาติและสัตว์ป่า', 'Nature and wildlife'),
    ('landmark-lifestyle', 'landmark', 4, 'วิถีชีวิต', 'Ways of life'),
    ('landmark-recreation', 'landmark', 5, 'สันทนาการและบันเทิง', 'Recreation and entertainment'),
    ('landmark-spa', 'landmark', 6, 'สปาเพื่อสุขภาพ', 'Health spas'),
    ('landmark-royal', 'landmark', 7, 'โครงการหลวงและโครงการในพระราชดำริ', 'Royal projects and initiatives'),
    ('landmark-shopping', 'landmark', 8, 'ช้อปปิ้ง', 'Shopping'),
    ('landmark-winery', 'landmark', 9, 'ไร่องุ่นและโรงงานเบียร์', 'Vineyards and breweries'),
    ('landmark-academic', 'landmark', 10, 'สถานที่ท่องเที่ยวเชิงวิชาการ', 'Places to learn'),
    ('story-development', 'story', 1, 'จิตอาสาพัฒนา', 'Community development volunteers'),
    ('story-disaster', 'story', 2, 'จิตอาสาภัยพิบัติ', 'Disaster volunteers'),
    ('story-special', 'story', 3, 'จิตอาสาเฉพาะกิจ', 'Special occasion volunteers');
