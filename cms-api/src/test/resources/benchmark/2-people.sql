-- An editor an organisation, an office a province, twenty moderators and three administrators; none signs in by password.
insert into person (id, username, display_name, role, organisation_code)
select editor, 'e-' || lower(code), 'เจ้าหน้าที่ ' || name, 'editor', code from large.owner
union all
select large.id('province', substr(code, 4)::int), lower(code), 'สำนักงาน' || code, 'province', code
from organisation where type = 'office'
union all
select large.id('moderator', n), 'm-' || n, 'ผู้ตรวจ ' || n, 'moderator', 'DLA' from generate_series(1, 20) n
union all
select large.id('administrator', n), 'a-' || n, 'ผู้ดูแล ' || n, 'administrator', 'DLA' from generate_series(1, 3) n;
