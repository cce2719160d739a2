-- What lists sort, filter and count by: one narrow row an item, so that none of them reads revisions that it doesn't show.
-- Written by the triggers below, in the transaction of the change, and by nobody else.

create table listing (
    item_id       uuid        primary key references item (id) on delete cascade,
    kind          text        not null,
    owner_code    text        not null,
    shown         boolean     not null,
    taken_down    boolean     not null,
    -- Of the newest revision, as is the category.
    stage         text        not null,
    category_code text,
    -- When the thing told of occurs; where it tells of none, when the item was made.
    happened_at   timestamptz not null,
    submitted_at  timestamptz,
    updated_at    timestamptz not null
);

-- What the rows should be. A deleted item is in no list.
create view listing_source as
select i.id as item_id, i.kind, i.owner_code, i.shown, i.taken_down_at is not null as taken_down, r.stage, r.category_code,
    coalesce(r.occurs_from, i.created_at) as happened_at, r.submitted_at, i.updated_at
from item i join revision r on r.item_id = i.id and r.newest
where i.deleted_at is null;

insert into listing select * from listing_source;

-- Each filter with the order of lists behind it.
create index listing_latest on listing (updated_at desc, item_id desc);
create index listing_kind on listing (kind, updated_at desc, item_id desc);
create index listing_owner on listing (owner_code, updated_at desc, item_id desc);
create index listing_stage on listing (stage, updated_at desc, item_id desc);
create index listing_category on listing (category_code, updated_at desc, item_id desc);
create index listing_happened on listing (happened_at);
create index listing_hidden on listing (updated_at desc, item_id desc) where not shown;
create index listing_taken_down on listing (updated_at desc, item_id desc) where taken_down;
create index listing_queue on listing (submitted_at, item_id) where stage = 'submitted';

create function listing_renew(item uuid) returns void language sql as $$
    delete from listing where item_id = item;
    insert into listing select * from listing_source where item_id = item;
$$;

create function listing_follows_item() returns trigger language plpgsql as $$
begin
    perform listing_renew(new.id);
    return null;
end $$;

create function listing_follows_revision() returns trigger language plpgsql as $$
begin
    perform listing_renew(coalesce(new.item_id, old.item_id));
    return null;
end $$;

-- A new item has no revision yet; its first one brings it in.
create trigger item_listing after update of kind, owner_code, shown, taken_down_at, deleted_at, created_at, updated_at on item
    for each row execute function listing_follows_item();
create trigger revision_listing after insert or update of stage, newest, category_code, occurs_from, submitted_at on revision
    for each row when (new.newest) execute function listing_follows_revision();
create trigger revision_unlisted after delete on revision
    for each row when (old.newest) execute function listing_follows_revision();

-- What lists are searched by stands apart: it is long, and stays the same while an item goes from stage to stage. On the
-- revision, its index was written anew with every change of any column.
create table listing_words (
    item_id uuid primary key references item (id) on delete cascade,
    words   text not null
);

-- The owner's name too, so that one index answers. The bar keeps the end of one text from joining the beginning of the next.
create view listing_words_source as
select r.item_id, search_words(coalesce(r.title, '') || ' | ' || coalesce(r.summary, '') || ' | '
    || coalesce(r.translations #>> '{en,title}', '') || ' | ' || o.name_th) as words
from revision r join item i on i.id = r.item_id join organisation o on o.code = i.owner_code
where r.newest;

insert into listing_words select * from listing_words_source;
alter table revision drop column words;
drop index organisation_words;

-- Without fastupdate: no search should wade through a pending list, and no save wait while one is put in order.
create index listing_words_trigrams on listing_words using gin (words gin_trgm_ops) with (fastupdate = off);

create function listing_words_follow() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        delete from listing_words where item_id = old.item_id;
    else
        insert into listing_words as known select * from listing_words_source where item_id = new.item_id
        on conflict (item_id) do update set words = excluded.words where known.words <> excluded.words;
    end if;
    return null;
end $$;

create trigger revision_words after insert or update of newest, title, summary, translations on revision
    for each row when (new.newest) execute function listing_words_follow();
create trigger revision_wordless after delete on revision
    for each row when (old.newest) execute function listing_words_follow();

create function listing_words_follow_owner() returns trigger language plpgsql as $$
begin
    update listing_words w set words = s.words
    from listing_words_source s join item i on i.id = s.item_id
    where i.owner_code = new.code and w.item_id = s.item_id;
    return null;
end $$;

create trigger organisation_renamed after update of name_th on organisation
    for each row when (old.name_th <> new.name_th) execute function listing_words_follow_owner();
