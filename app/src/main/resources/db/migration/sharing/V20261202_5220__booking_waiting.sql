-- Who waits for hours that are taken, in the order in which they came.
create table sharing.waiting (
    id           uuid primary key,
    offer        uuid not null references sharing.offer (id),
    person       uuid not null references people.person (id),
    organisation uuid references people.organisation (id),
    from_at      timestamptz not null,
    until_at     timestamptz not null,
    words        text not null default '' check (length(words) <= 1000),
    at           timestamptz not null,
    -- Free, but not for them as things stand, such as where they have as much as one person may.
    passed       boolean not null default false,
    -- The hours became free and are kept for them.
    booking      uuid unique references sharing.booking (id) on delete set null,
    check (from_at < until_at),
    constraint waits_once unique (offer, person, from_at, until_at)
);
create index on sharing.waiting (person);
create index on sharing.waiting (offer, at);
create index on sharing.waiting (organisation) where organisation is not null;
