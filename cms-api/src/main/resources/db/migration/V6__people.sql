-- Accounts are kept by several people at once, and a password that a keeper made is not for ever.

alter table person
    -- Moves with every change of the row: who changes an account names the version that they looked at.
    add column version bigint not null default 0,
    -- When a password made by somebody else stops working; null for one that its owner chose.
    add column password_expires_at timestamptz;
