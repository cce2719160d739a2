-- The change log: an ordered list of pointers. A writer takes its number from one locked row and holds it until commit,
-- so numbers become visible in their order and a follower can't skip one.

create table change_counter (
    only_row  boolean primary key default true check (only_row),
    epoch     text   not null,
    seq       bigint not null,
    pruned_to bigint not null default 0,
    origin    text,
    check (pruned_to <= seq)
);

insert into change_counter (epoch, seq) values (substr(replace(gen_random_uuid()::text, '-', ''), 1, 16), 0);

create table change_log (
    seq  bigint primary key,
    type text        not null check (type in ('item', 'organisation', 'category', 'setting')),
    ref  text        not null,
    at   timestamptz not null default clock_timestamp()
);

create table audit (
    id           bigint generated always as identity primary key,
    at           timestamptz not null default clock_timestamp(),
    person_id    uuid,
    action       text        not null,
    subject_type text        not null,
    subject_id   text        not null,
    detail       jsonb       not null default '{}' check (jsonb_typeof(detail) = 'object')
);

create index audit_subject on audit (subject_type, subject_id, id);

create function audit_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'audit rows are never changed or removed' using errcode = 'insufficient_privilege';
end $$;

create trigger audit_is_append_only before update or delete on audit
    for each row execute function audit_is_append_only();
create trigger audit_is_not_truncated before truncate on audit
    for each statement execute function audit_is_append_only();
