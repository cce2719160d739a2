-- People and their sessions. Everything else names a person by the id alone; names and addresses stand here only, so that
-- they can be erased.

create table person (
    id                uuid primary key,
    username          text not null unique check (username ~ '^[a-z0-9][a-z0-9._@-]{1,63}$'),
    -- Null once erased.
    display_name      text check (btrim(display_name) <> ''),
    email             text check (btrim(email) <> ''),
    -- Argon2id in PHC form, with its salt and parameters; null where one can't sign in by password.
    password_hash     text check (password_hash like '$argon2id$%'),
    role              text not null check (role in ('editor', 'province', 'moderator', 'administrator')),
    organisation_code text not null references organisation,
    -- Known to everybody, password and all: cms-api starts with such a person only in the demo.
    demo              boolean not null default false,
    created_at        timestamptz not null default now(),
    disabled_at       timestamptz
);

create index person_organisation on person (organisation_code);

-- A token is 256 random bits that only its holder keeps; the row is found by its digest.
create table session (
    digest       bytea primary key check (octet_length(digest) = 32),
    person_id    uuid not null references person on delete cascade,
    -- A token of the API is shown in a header, one of the desk in a cookie; neither works as the other.
    kind         text not null check (kind in ('api', 'desk')),
    created_at   timestamptz not null default now(),
    expires_at   timestamptz not null,
    last_used_at timestamptz not null default now(),
    check (expires_at > created_at)
);

create index session_person on session (person_id);
create index session_expiry on session (expires_at);
