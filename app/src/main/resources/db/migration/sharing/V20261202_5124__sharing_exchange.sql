-- A file with offers that somebody handed in, and what came of it.
create table sharing.import (
    id           uuid primary key,
    -- Who handed it in; null once they are gone.
    person       uuid references people.person (id),
    -- For which group or organisation; null for themselves.
    organisation uuid references people.organisation (id),
    name         text not null check (length(name) <= 120),
    -- Under which the file is kept until it is taken or dropped.
    file         text,
    state        text not null check (state in ('READ', 'TAKEN', 'DROPPED')),
    taken        integer not null default 0,
    at           timestamptz not null,
    seen_at      timestamptz not null,
    check ((state = 'READ') = (file is not null))
);
create index on sharing.import (person) where person is not null;
create index on sharing.import (organisation) where organisation is not null;

-- What a line of such a file became, by what its file calls it: so that the same file, read again, changes nothing twice.
create table sharing.brought (
    person       uuid references people.person (id),
    organisation uuid references people.organisation (id),
    key          text not null check (length(key) between 1 and 200),
    offer        uuid references sharing.offer (id),
    booking      uuid references sharing.booking (id),
    check (num_nonnulls(person, organisation) = 1),
    check (num_nonnulls(offer, booking) = 1),
    unique nulls not distinct (person, organisation, key)
);
create index on sharing.brought (offer) where offer is not null;
create index on sharing.brought (booking) where booking is not null;
