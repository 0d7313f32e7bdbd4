create schema operations;

-- The way in for whoever sets the place up. There is at most one; only a hash of its secret is kept.
create table operations.set_up_link (
    only_one    boolean primary key default true check (only_one),
    secret_hash bytea not null,
    made_at     timestamptz not null
);
comment on table operations.set_up_link is 'transient: the next start makes a new one where it is needed';
