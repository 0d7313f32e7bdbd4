-- Whom a person named to help when the code card is lost. Waits until the other one agrees.
create table people.trust (
    id          uuid primary key,
    owner       uuid not null references people.person (id),
    trusted     uuid references people.person (id),
    secret_hash bytea unique,
    valid_until timestamptz,
    agreed_at   timestamptz,
    check (owner <> trusted),
    -- either an open invitation or an agreement, never both
    check ((trusted is null) = (secret_hash is not null and valid_until is not null)),
    check ((trusted is null) = (agreed_at is null)),
    unique (owner, trusted)
);
create index on people.trust (trusted);

-- A new card on its way. It signs nobody in before a second person has agreed, and none of the two sees it whole.
create table people.card_replacement (
    owner         uuid primary key references people.person (id),
    asked_by      uuid not null references people.person (id),
    asked_at      timestamptz not null,
    reason        text not null check (length(reason) between 1 and 500),
    hash          bytea not null unique,
    second_half   text not null,
    check (owner <> asked_by)
);
create index on people.card_replacement (asked_by);
