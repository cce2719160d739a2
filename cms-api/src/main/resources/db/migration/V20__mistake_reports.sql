-- What readers of the public site say is wrong with an item, for the people who can mend it.
create table mistake_report (
    id         uuid        primary key,
    item_id    uuid        not null references item (id),
    -- The number of the revision that the reader saw; null where the page did not say.
    revision   integer     check (revision > 0),
    -- The language of the page on which it was written.
    language   text        not null check (language in ('th', 'en')),
    text       text        not null check (length(text) between 1 and 4000),
    -- Where the reader would like an answer: personal data, erased on its own day or when somebody asks. It stands here and
    -- nowhere else.
    reply_to   text        check (length(reply_to) between 3 and 254),
    -- When the reader sent it; it may have waited on the public site.
    at         timestamptz not null,
    state      text        not null default 'open' check (state in ('open', 'mended', 'unchanged')),
    closed_at  timestamptz,
    closed_by  uuid,
    note       text        check (length(note) between 1 and 500),
    version    bigint      not null default 0,
    check ((state = 'open') = (closed_at is null)),
    check ((closed_at is null) = (closed_by is null)),
    check (note is null or closed_at is not null)
);

create index mistake_report_open on mistake_report (item_id) where state = 'open';
create index mistake_report_at on mistake_report (at, id) where state = 'open';
create index mistake_report_item on mistake_report (item_id);
create index mistake_report_closed on mistake_report (closed_at desc, id) where state <> 'open';
create index mistake_report_reply on mistake_report (at) where reply_to is not null;

-- The people of the item's organisation are told of the first one that waits.
alter table notice drop constraint notice_event_check;
alter table notice add constraint notice_event_check
    check (event in ('submitted', 'returned', 'verified', 'taken-down', 'restored', 'mistake-reported'));
