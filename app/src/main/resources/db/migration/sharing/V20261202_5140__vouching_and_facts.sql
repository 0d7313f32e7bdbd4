-- Somebody says of another that they know and trust them. Taken back, it is gone.
create table sharing.vouch (
    id        uuid primary key,
    voucher   uuid not null references people.person (id),
    vouched   uuid not null references people.person (id),
    words     text not null default '' check (length(words) <= 500),
    at        timestamptz not null,
    hidden_at timestamptz,
    unique (voucher, vouched),
    check (voucher <> vouched)
);
create index on sharing.vouch (vouched);

-- Somebody asks to be vouched for: whoever holds the link reads the name.
create table sharing.vouch_request (
    code   text primary key,
    person uuid not null unique references people.person (id),
    until  timestamptz not null
);

-- Whose word counts, besides the owner's own, for what is only for people who are vouched for.
create table sharing.vouch_rule (
    id           bigint generated always as identity primary key,
    person       uuid references people.person (id),
    organisation uuid references people.organisation (id),
    trusted      uuid not null references people.organisation (id),
    check ((person is null) <> (organisation is null)),
    unique nulls not distinct (person, organisation, trusted)
);

-- What somebody says to a fact about them that is not right. Stands wherever the fact is read.
create table sharing.fact_comment (
    id        uuid primary key,
    booking   uuid not null unique references sharing.booking (id),
    person    uuid not null references people.person (id),
    words     text not null check (length(words) between 1 and 500),
    at        timestamptz not null,
    hidden_at timestamptz
);
create index on sharing.fact_comment (person);

-- Of which memberships others may read whom somebody asks for something.
create table sharing.shown_membership (
    person       uuid not null references people.person (id),
    organisation uuid not null references people.organisation (id),
    primary key (person, organisation)
);
