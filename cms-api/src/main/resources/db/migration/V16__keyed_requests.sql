-- A keyed request may make anything, on any path. Its sender's key is held as a digest only, and what the answer showed
-- just once (a password, a link) is kept sealed by that key: whoever sends it again can be answered, nobody else can read it.
alter table request_key drop constraint request_key_item_id_fkey;
alter table request_key rename column item_id to made;
alter table request_key add column path text not null default '/api/v1/items' check (length(path) between 1 and 300);
alter table request_key alter column path drop default;
alter table request_key add column sealed text;
update request_key set key = encode(sha256(convert_to(key, 'UTF8')), 'hex');
alter table request_key drop constraint request_key_pkey, add primary key (person_id, path, key);
