-- Numbers that look thrown and are the same for the same seed.
create schema large;

create function large.dice(n bigint, throw int, sides int) returns int language sql immutable parallel safe as $$
    select (((hashint8extended(n, throw + 1000 * :seed) >> 1) & 9223372036854775807) % sides)::int
$$;

create function large.one_of(words text[], n bigint, throw int) returns text language sql immutable parallel safe as $$
    select words[1 + large.dice(n, throw, cardinality(words))]
$$;

create function large.id(what text, n bigint) returns uuid language sql immutable parallel safe as $$
    select md5(':seed/' || what || '/' || n)::uuid
$$;

-- The moment at which the whole of it is told.
create unlogged table large.moment as select now() as at;

-- A registry file, where one is given: its own columns, as text.
create unlogged table large.registry (
    dla_code text, type_th text, full_name_th text, name_th text, province_code text, province_th text, district_code text,
    district_th text, lat text, lon text, area_km2 text, coord_check text);
