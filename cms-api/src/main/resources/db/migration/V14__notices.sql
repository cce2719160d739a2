-- Who is told what became of an item, at the desk and by e-mail. Written in the transaction that it tells of.

-- What happened, once for all who are told. The words are those of that moment: an item may be called otherwise by now.
create table notice (
    id       bigint generated always as identity primary key,
    at       timestamptz not null,
    item_id  uuid        not null references item (id),
    event    text        not null check (event in ('submitted', 'returned', 'verified', 'taken-down', 'restored')),
    revision integer     not null check (revision > 0),
    title    text,
    reason   text,
    fields   jsonb       not null default '[]' check (jsonb_typeof(fields) = 'array')
);

create index notice_item on notice (item_id);
create index notice_at on notice (at);

-- Who is told, and since when they know.
create table notice_reader (
    person_id uuid   not null references person (id) on delete cascade,
    notice_id bigint not null references notice (id) on delete cascade,
    read_at   timestamptz,
    primary key (person_id, notice_id)
);

create index notice_reader_notice on notice_reader (notice_id);
create index notice_unread on notice_reader (person_id, notice_id) where read_at is null;

-- What somebody wants by e-mail; who has no row has the defaults.
create table mail_choice (
    person_id   uuid    primary key references person (id) on delete cascade,
    decisions   boolean not null,
    submissions boolean not null,
    queue       boolean not null
);

-- The outbox. A row is one e-mail to one person: of a notice, or of the queue on the morning of a day. Addresses stay in
-- person and are looked up when it is sent.
create table mail (
    id         uuid        primary key default gen_random_uuid(),
    person_id  uuid        not null references person (id) on delete cascade,
    notice_id  bigint      references notice (id) on delete cascade,
    morning    date,
    created_at timestamptz not null,
    state      text        not null default 'waiting' check (state in ('waiting', 'sent', 'failed', 'dropped')),
    -- When it may be tried. While a sender has it in hand: when another may take it from one that is gone.
    due_at     timestamptz not null,
    attempts   integer     not null default 0,
    -- Which taking in hand was the last: only that one may say how it ended.
    claim      uuid,
    ended_at   timestamptz,
    -- What the server said last, as a code without anybody's address in it.
    answer     text,
    unique (notice_id, person_id),
    unique (person_id, morning),
    check ((notice_id is null) <> (morning is null)),
    check ((state = 'waiting') = (ended_at is null))
);

create index mail_due on mail (due_at) where state = 'waiting';
create index mail_failed on mail (ended_at, id) where state = 'failed';
create index mail_ended on mail (ended_at) where state in ('sent', 'dropped');
