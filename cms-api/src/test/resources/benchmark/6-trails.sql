insert into audit (at, person_id, action, subject_type, subject_id, door, detail)
select at, person_id, action, 'item', item_id::text, 'desk', jsonb_build_object(
    'owner', owner_code, 'version', moved, 'revision', number, 'from', stood, 'to', stands)
from (
    select submitted_at as at, submitted_by as person_id, 'item.submit' as action, item_id, 4 * number - 1 as moved, number,
        'draft' as stood, 'submitted' as stands from revision where submitted_at is not null
    union all
    select decided_at, decided_by, case stage when 'verified' then 'item.verify' else 'item.return' end, item_id, 4 * number,
        number, 'submitted', stage from revision where decided_at is not null) e
join item i on i.id = e.item_id
order by at;

-- The feed keeps ninety days.
insert into change_log (seq, type, ref, at)
select row_number() over (order by decided_at, item_id), 'item', item_id::text, decided_at
from revision, large.moment where stage = 'verified' and decided_at > at - interval '90 days';

update change_counter set seq = (select coalesce(max(seq), 0) from change_log);

-- What editors were told of it, half of it not read yet.
insert into notice (at, item_id, event, revision, title)
select decided_at, item_id, 'verified', number, title
from revision, large.moment where stage = 'verified' and decided_at > at - interval '90 days';

insert into notice_reader (person_id, notice_id, read_at)
select i.created_by, n.id, case when large.dice(n.id, 82, 2) = 0 then n.at + interval '1 hour' end
from notice n join item i on i.id = n.item_id;

-- Some of what waits looks like something else.
insert into likely_duplicate (item_id, other_id, pictures, text_share)
select w.id, o.id, large.dice(w.n, 83, 3), 60 + large.dice(w.n, 84, 40)
from large.plan w join large.plan o on o.n = w.n + 100 where w.fate = 'submitted' and large.dice(w.n, 85, 10) = 0;

-- A few moderators at work.
insert into lease (item_id, person_id, until)
select item_id, large.id('moderator', 1 + large.dice(submitted_at::date - date '2000-01-01', 81, 20)), at + interval '8 minutes'
from revision, large.moment where stage = 'submitted' order by submitted_at offset 3 limit 8;
