-- What lists are searched by: the same words however they were typed. Both sides go through search_words, the stored text
-- when it is written and what somebody looks for when they ask.

-- In this order: letters of one width and case; nothing unseen; ํ + า as ำ and เ + เ as แ wherever the tone mark stands; one
-- tone mark; Thai digits as the others; no ฯ and ๆ; types of LAO in full; no blanks, which Thai sets freely.
create function search_words(raw text) returns text language sql immutable strict parallel safe as $$
    select regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
        regexp_replace(
            translate(
                regexp_replace(replace(regexp_replace(regexp_replace(
                    lower(normalize(raw, nfc)),
                    '[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]', '', 'g'),
                    'ํ([่-๋]?)า([่-๋]?)', '\1\2ำ', 'g'),
                    'เเ', 'แ'),
                    '([่-๋])[่-๋]+', '\1', 'g'),
                '๐๑๒๓๔๕๖๗๘๙ฯๆ', '0123456789'),
            'อ\.?\s?บ\.?\s?ต\.|(?<![ก-๎])อบต(?![ะ-ฺ็-๎])', 'องค์การบริหารส่วนตำบล', 'g'),
        'อ\.?\s?บ\.?\s?จ\.|(?<![ก-๎])อบจ(?![ะ-ฺ็-๎])', 'องค์การบริหารส่วนจังหวัด', 'g'),
        '(?<![ก-๎])ท\.?\s?ต\.', 'เทศบาลตำบล', 'g'),
        '(?<![ก-๎])ท\.?\s?ม\.', 'เทศบาลเมือง', 'g'),
        '(?<![ก-๎])ท\.?\s?น\.', 'เทศบาลนคร', 'g'),
        '(?<![ก-๎])ก\.?\s?ท\.?\s?ม\.?(?![ก-๎])', 'กรุงเทพมหานคร', 'g'),
        '[\s\u00A0\u2002-\u200A\u202F\u3000]+', '', 'g'),
        '\.', '', 'g')
$$;

-- A pattern of LIKE that finds it anywhere; null, which finds nothing, where nothing is left to look for.
create function search_pattern(raw text) returns text language sql immutable strict parallel safe as $$
    select '%' || nullif(regexp_replace(search_words(raw), '([\\%_])', '\\\1', 'g'), '') || '%'
$$;

-- Only of the newest revision, by which lists show an item. The bar keeps the end of one from joining the beginning of the
-- next.
alter table revision add column words text generated always as (
    case when newest then search_words(coalesce(title, '') || ' | ' || coalesce(summary, '') || ' | '
        || coalesce(translations #>> '{en,title}', '')) end) stored;

create index revision_words on revision using gin (words gin_trgm_ops) where newest;
-- Titles are found by their words now.
drop index if exists revision_title;

create index organisation_words on organisation using gin (search_words(name_th) gin_trgm_ops) with (fastupdate = off);
