-- Where a change came from. The door stands in the audit row for ever; the address is personal data, so it stands beside
-- the row, in a table from which it goes after a time (history.keep-addresses). No foreign key: what it would watch over
-- is never removed, and it would answer before the trigger that says so.

alter table audit add column door text constraint audit_door check (door in ('desk', 'api', 'system'));

create table audit_address (
    audit_id bigint      primary key,
    at       timestamptz not null,
    address  inet        not null
);

create index audit_address_at on audit_address (at);
