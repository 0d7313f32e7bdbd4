-- Two organisations or groups agree on what their people may use of each other.
create table sharing.agreement (
    id         uuid primary key,
    first      uuid not null references people.organisation (id),
    second     uuid not null references people.organisation (id),
    at         timestamptz not null,
    ended_at   timestamptz,
    ended_for  uuid references people.organisation (id),
    end_reason text not null default '' check (length(end_reason) <= 500),
    check (first <> second),
    check ((ended_at is null) = (ended_for is null))
);
create index on sharing.agreement (first);
create index on sharing.agreement (second);

-- Holds once both have agreed to the same version. What was agreed is not changed, only followed by another version.
create table sharing.agreement_version (
    id           uuid primary key,
    agreement    uuid not null references sharing.agreement (id),
    number       integer not null check (number > 0),
    title        text not null check (length(title) between 3 and 120),
    conditions   text not null check (length(conditions) between 1 and 4000),
    insurance    text not null default '' check (length(insurance) <= 1000),
    -- Kinds of goods that it covers as a whole; besides those, single offers.
    goods        text[] not null default '{}',
    from_day     date not null,
    until_day    date,
    written_by   uuid references people.person (id),
    at           timestamptz not null,
    first_by     uuid references people.person (id),
    first_at     timestamptz,
    second_by    uuid references people.person (id),
    second_at    timestamptz,
    hidden_at    timestamptz,
    unique (agreement, number),
    check (until_day is null or from_day <= until_day)
);
create index on sharing.agreement_version (written_by);
create index on sharing.agreement_version (first_by);
create index on sharing.agreement_version (second_by);

create table sharing.agreement_offer (
    version uuid not null references sharing.agreement_version (id),
    offer   uuid not null references sharing.offer (id),
    primary key (version, offer)
);
create index on sharing.agreement_offer (offer);

-- Inside an organisation: on whose account a booking goes.
create table sharing.cost_centre (
    id           uuid primary key,
    organisation uuid not null references people.organisation (id),
    name         text not null check (length(name) between 1 and 80),
    closed_at    timestamptz,
    unique (organisation, name)
);

create table sharing.booking_cost (
    booking     uuid primary key references sharing.booking (id),
    cost_centre uuid not null references sharing.cost_centre (id)
);
create index on sharing.booking_cost (cost_centre);
