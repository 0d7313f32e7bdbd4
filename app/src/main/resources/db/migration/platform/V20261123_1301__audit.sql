-- What staff and operators did. Entries are only ever added; each one seals all that came before.
create table platform.audit_entry (
    number   bigint primary key check (number > 0),
    at       timestamptz not null,
    act      text not null,
    actor    bytea,
    about    bytea,
    reason   text not null,
    previous bytea not null,
    hash     bytea not null unique
);
create index on platform.audit_entry (act);
create index on platform.audit_entry (actor);
create index on platform.audit_entry (about);

create function platform.audit_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'the audit log is append-only';
end $$;

create trigger audit_is_kept before update or delete or truncate on platform.audit_entry
    for each statement execute function platform.audit_is_kept();

-- Opens a pseudonym in the log. Destroying the row is how a person is erased from it.
create table platform.audit_key (
    id        uuid primary key,
    key       bytea not null,
    pseudonym bytea not null unique
);
