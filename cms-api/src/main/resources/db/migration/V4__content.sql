-- Items and their revisions. What SQL joins, sorts, filters or constrains is a column; what only one kind has is details.

create table item (
    id                uuid primary key,
    kind              text        not null constraint item_kind check (kind in ('news', 'product', 'landmark', 'story')),
    owner_code        text        not null references organisation (code),
    version           bigint      not null,
    shown             boolean     not null default true,
    shown_from        timestamptz,
    shown_until       timestamptz,
    taken_down_at     timestamptz,
    takedown_reason   text,
    deleted_at        timestamptz,
    purged_at         timestamptz,
    first_verified_at timestamptz,
    created_at        timestamptz not null,
    created_by        uuid        not null,
    updated_at        timestamptz not null,
    constraint item_window check (shown_from < shown_until),
    constraint item_takedown check ((taken_down_at is null) = (takedown_reason is null)),
    constraint item_purge check (purged_at is null or deleted_at is not null)
);

create index item_owner on item (owner_code);
create index item_updated on item (updated_at desc, id desc);

create table revision (
    id            uuid primary key,
    item_id       uuid        not null references item (id),
    number        integer     not null check (number > 0),
    stage         text        not null check (stage in ('draft', 'submitted', 'returned', 'verified')),
    live          boolean     not null default false,
    newest        boolean     not null default true,
    title         text,
    summary       text,
    body          text,
    category_code text references category (code),
    contact       jsonb       not null default '{}' check (jsonb_typeof(contact) = 'object'),
    address       text,
    province_code text references province (code),
    district_code text references district (code),
    lat           double precision,
    lon           double precision,
    details       jsonb       not null default '{}' check (jsonb_typeof(details) = 'object'),
    translations  jsonb       not null default '{}' check (jsonb_typeof(translations) = 'object'),
    slug          text        not null,
    occurs_from   timestamptz,
    occurs_until  timestamptz,
    created_at    timestamptz not null,
    created_by    uuid        not null,
    updated_at    timestamptz not null,
    submitted_at  timestamptz,
    submitted_by  uuid,
    decided_at    timestamptz,
    decided_by    uuid,
    return_reason text,
    return_fields jsonb       not null default '[]' check (jsonb_typeof(return_fields) = 'array'),
    unique (item_id, number),
    constraint revision_live_is_verified check (not live or stage = 'verified'),
    constraint revision_submitter check (
        (stage = 'draft' or submitted_by is not null) and (submitted_by is null) = (submitted_at is null)),
    constraint revision_decider check (
        (stage in ('verified', 'returned')) = (decided_by is not null) and (decided_by is null) = (decided_at is null)),
    constraint revision_decided_by_another check (decided_by <> submitted_by),
    constraint revision_return_reason check (stage <> 'returned' or return_reason is not null),
    constraint revision_title_at_submission check (stage in ('draft', 'returned') or btrim(title) <> ''),
    constraint revision_place check ((lat is null) = (lon is null)
        and lat between 5.51 and 20.57 and lon between 97.24 and 105.74),
    constraint revision_occurrence check (occurs_from <= occurs_until)
);

create unique index revision_one_open on revision (item_id) where stage in ('draft', 'submitted', 'returned');
create unique index revision_one_live on revision (item_id) where live;
create unique index revision_one_newest on revision (item_id) where newest;
create index revision_queue on revision (submitted_at, item_id) where stage = 'submitted';
create index revision_title on revision using gin (title gin_trgm_ops) where newest;

create table revision_image (
    revision_id uuid    not null references revision (id) on delete cascade,
    id          uuid    not null,
    position    integer not null check (position >= 0),
    hash        text    not null references media_object (hash),
    alt         text,
    caption     text,
    primary key (revision_id, id),
    unique (revision_id, position) deferrable initially deferred
);

create index revision_image_hash on revision_image (hash);

-- The stages that may follow one another, and a frozen revision's content: held here too, whoever writes.
create function revision_guard() returns trigger language plpgsql as $$
begin
    if old.stage <> new.stage and not (old.stage, new.stage) in (
            ('draft', 'submitted'), ('returned', 'submitted'),
            ('submitted', 'draft'), ('submitted', 'returned'), ('submitted', 'verified')) then
        raise exception 'a revision does not go from % to %', old.stage, new.stage using errcode = 'check_violation';
    end if;
    if old.stage in ('submitted', 'verified') and (
            old.title, old.summary, old.body, old.category_code, old.contact, old.address, old.province_code,
            old.district_code, old.lat, old.lon, old.details, old.translations, old.slug, old.occurs_from,
            old.occurs_until) is distinct from (
            new.title, new.summary, new.body, new.category_code, new.contact, new.address, new.province_code,
            new.district_code, new.lat, new.lon, new.details, new.translations, new.slug, new.occurs_from,
            new.occurs_until) then
        raise exception 'a % revision is frozen', old.stage using errcode = 'check_violation';
    end if;
    return new;
end $$;

create trigger revision_guard before update on revision for each row execute function revision_guard();

create function revision_image_guard() returns trigger language plpgsql as $$
declare
    holder text;
begin
    select stage into holder from revision where id = coalesce(new.revision_id, old.revision_id);
    if holder in ('submitted', 'verified') then
        raise exception 'the pictures of a % revision are frozen', holder using errcode = 'check_violation';
    end if;
    return coalesce(new, old);
end $$;

-- Deleting is for the purge, which removes whole revisions; the cascade then finds no revision and passes.
create trigger revision_image_guard before insert or update or delete on revision_image
    for each row execute function revision_image_guard();

-- When a display window opens or closes, so that the clock asks for what is due and never searches all items.
create table display_edge (
    item_id uuid        not null references item (id),
    at      timestamptz not null,
    primary key (item_id, at)
);

create index display_edge_due on display_edge (at);
