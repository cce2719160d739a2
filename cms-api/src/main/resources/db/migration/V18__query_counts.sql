-- What people looked for on the public site, a day at a time and by how many of them. No row says who: public-site counts
-- in memory and tells of a query only once five different visitors have asked it there on that day.
create table query_count (
    day        date    not null,
    -- The run of public-site that counted, drawn at its start: what it tells again replaces what it told before.
    counter    uuid    not null,
    -- The one form of all spellings; the text is the most usual of them.
    key        text    not null check (length(key) between 1 and 200),
    text       text    not null check (length(text) between 1 and 200),
    -- Visitors, each once a day, and those of them who found nothing.
    asked      integer not null check (asked >= 5),
    unanswered integer not null check (unanswered between 0 and asked),
    primary key (day, counter, key)
);

-- How much was asked in all, the seldom queries too: numbers only.
create table query_day (
    day        date    not null,
    counter    uuid    not null,
    asked      bigint  not null check (asked >= 0),
    unanswered bigint  not null check (unanswered between 0 and asked),
    primary key (day, counter)
);

-- What the public site offers while people type: queries that many asked and found something by, as the feed tells it.
create table popular_queries (
    only_row boolean primary key default true check (only_row),
    queries  jsonb not null check (jsonb_typeof(queries) = 'array')
);

insert into popular_queries (queries) values ('[]');

-- Queries that an administrator does not want offered to anybody.
create table query_not_offered (
    key text primary key check (length(key) between 1 and 200)
);
