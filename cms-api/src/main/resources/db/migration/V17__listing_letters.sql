-- What is shorter than a trigram is found by an index too, and lists are searched without reading what only lists know.

-- Each letter of a text, and each two that stand side by side. In PL/pgSQL, where it takes less than half the time.
create function search_letters(words text) returns text[] language plpgsql immutable strict parallel safe as $$
declare
    letters text[] := string_to_array(words, null);
    found text[] := letters;
    before text;
    letter text;
begin
    foreach letter in array letters loop
        if before is not null then
            found := found || (before || letter);
        end if;
        before := letter;
    end loop;
    return found;
end $$;

create index listing_words_letters on listing_words using gin (search_letters(words)) with (fastupdate = off);

-- What a text has that has all of these words: the pairs of their letters, a lone letter itself. No text has the empty one of
-- a word of which nothing is left to look for.
create function search_sought(raw text[]) returns text[] language sql immutable strict parallel safe as $$
    select array_agg(distinct sought) from unnest(raw) as typed, search_words(typed) as word,
        unnest(case when length(word) < 2 then array[word] else (search_letters(word))[length(word) + 1:] end) as sought
$$;

-- Patterns of those of which pairs say not yet that they stand there.
create function search_patterns(raw text[]) returns text[] language sql immutable strict parallel safe as $$
    select coalesce(array_agg(search_pattern(typed)), '{}') from unnest(raw) as typed where length(search_words(typed)) > 2
$$;

-- The same items as in the listing: who counts those that have a word reads this table alone. The owner's name is among the
-- words, so that one index answers. The bar keeps the end of one text from joining the beginning of the next.
create or replace view listing_words_source as
select i.id as item_id, search_words(coalesce(r.title, '') || ' | ' || coalesce(r.summary, '') || ' | '
    || coalesce(r.translations #>> '{en,title}', '') || ' | ' || o.name_th) as words
from item i join revision r on r.item_id = i.id and r.newest join organisation o on o.code = i.owner_code
where i.deleted_at is null;

delete from listing_words where item_id in (select id from item where deleted_at is not null);

create function listing_words_renew(item uuid) returns void language sql as $$
    delete from listing_words known where item_id = item
        and not exists (select from listing_words_source now where now.item_id = item and now.words = known.words);
    insert into listing_words select * from listing_words_source where item_id = item on conflict do nothing;
$$;

create function listing_words_follow_item() returns trigger language plpgsql as $$
begin
    perform listing_words_renew(new.id);
    return null;
end $$;

create function listing_words_follow_revision() returns trigger language plpgsql as $$
begin
    perform listing_words_renew(coalesce(new.item_id, old.item_id));
    return null;
end $$;

create or replace function listing_words_follow_owner() returns trigger language plpgsql as $$
begin
    perform listing_words_renew(id) from item where owner_code = new.code;
    return null;
end $$;

drop trigger revision_words on revision;
drop trigger revision_wordless on revision;
drop function listing_words_follow();

create trigger item_words after update of owner_code, deleted_at on item
    for each row execute function listing_words_follow_item();
create trigger revision_words after insert or update of newest, title, summary, translations on revision
    for each row when (new.newest) execute function listing_words_follow_revision();
create trigger revision_wordless after delete on revision
    for each row when (old.newest) execute function listing_words_follow_revision();

-- Counting reads indexes alone where a page is known to be visible to all: swept while little of it has changed.
alter table listing set (autovacuum_vacuum_scale_factor = 0.01, autovacuum_analyze_scale_factor = 0.02);

-- How many have each letter is not known before; without it, a letter that everything has would be taken for a rare one.
analyze listing_words;
