create schema sharing;

-- Something that a person, a group or an organisation lends, gives or swaps.
create table sharing.offer (
    id           uuid primary key,
    deal         text not null check (deal in ('LEND', 'GIVE', 'SWAP')),
    good         text not null check (good in ('THING', 'ROOM', 'VEHICLE', 'SKILL', 'KNOWLEDGE')),
    category     text not null check (category <> ''),
    title        text check (length(title) between 1 and 120),
    about        text not null check (length(about) <= 4000),
    conditions   text not null check (length(conditions) <= 2000),
    damage       text not null check (length(damage) <= 2000),
    in_return    text not null default '' check (length(in_return) <= 500),
    -- Whose it is: a person (null once they are gone) or a group or organisation.
    person       uuid references people.person (id),
    organisation uuid references people.organisation (id),
    pieces       integer not null default 1 check (pieces between 1 and 500),
    admits       text not null check (admits in ('EVERYBODY', 'MEMBERS', 'VOUCHED')),
    -- The place as everybody may read it.
    exactness    text not null check (exactness in ('EXACT', 'STREET', 'DISTRICT')),
    place        text not null check (length(place) <= 200),
    latitude     double precision,
    longitude    double precision,
    access       text[] not null default '{}',
    minutes      integer check (minutes between 1 and 6000),
    state        text not null check (state in ('OPEN', 'PAUSED', 'WITHDRAWN')),
    version      integer not null default 1,
    at           timestamptz not null,
    changed_at   timestamptz not null,
    hidden_at    timestamptz,
    held         boolean not null default false,
    assisted     boolean not null default false,
    check (person is null or organisation is null),
    check ((state = 'WITHDRAWN') = (title is null)),
    check ((latitude is null) = (longitude is null)),
    check (pieces = 1 or good in ('THING', 'ROOM', 'VEHICLE'))
);
create index on sharing.offer (person) where person is not null;
create index on sharing.offer (organisation) where organisation is not null;
create index on sharing.offer (state, changed_at desc);

-- Whose members may use it, where it is not for everybody.
create table sharing.offer_member (
    offer        uuid not null references sharing.offer (id),
    organisation uuid not null references people.organisation (id),
    primary key (offer, organisation)
);
create index on sharing.offer_member (organisation);

-- Where it really is: for the owner, and for those with whom they agreed.
create table sharing.exact_place (
    offer     uuid primary key references sharing.offer (id),
    place     text not null check (length(place) between 1 and 200),
    latitude  double precision,
    longitude double precision
);

create table sharing.offer_picture (
    id          uuid primary key,
    offer       uuid not null references sharing.offer (id),
    number      integer not null check (number between 1 and 5),
    file        text not null,
    description text not null check (length(description) between 1 and 500),
    constraint one_picture_at_a_place unique (offer, number) deferrable initially deferred
);

-- One of the equal things of an offer. Every offer to be booked has as many that are in use as it says.
create table sharing.piece (
    id       bigint generated always as identity primary key,
    offer    uuid not null references sharing.offer (id),
    number   integer not null check (number > 0),
    name     text not null default '' check (length(name) <= 80),
    -- In repair, or gone.
    out_since timestamptz,
    unique (offer, number)
);

-- From when to when a piece is borrowed.
create table sharing.booking (
    id           uuid primary key,
    offer        uuid not null references sharing.offer (id),
    piece        bigint not null references sharing.piece (id),
    -- Who borrows; null once they are gone, or where the desk booked for somebody without an account.
    person       uuid references people.person (id),
    organisation uuid references people.organisation (id),
    caller       text not null default '' check (length(caller) <= 80),
    from_at      timestamptz not null,
    until_at     timestamptz not null,
    -- The hours that are kept for it: with what the owner needs before and after.
    kept         tstzrange not null,
    state        text not null check (state in ('ASKED', 'AGREED', 'OUT', 'BACK', 'DECLINED', 'CANCELLED', 'MISSED')),
    series       uuid,
    words        text not null default '' check (length(words) <= 1000),
    answer       text not null default '' check (length(answer) <= 1000),
    fair         uuid,
    at           timestamptz not null,
    moved_at     timestamptz not null,
    -- Who at the desk entered it.
    entered_by   uuid references people.person (id),
    assisted     boolean not null default false,
    check (from_at < until_at),
    check (kept @> tstzrange(from_at, until_at)),
    -- The same hour of the same piece never goes to two: kept here, whatever anybody forgets to ask.
    constraint never_twice exclude using gist (int8range(piece, piece, '[]') with &&, kept with &&)
        where (state in ('ASKED', 'AGREED', 'OUT'))
);
create index on sharing.booking (person) where person is not null;
create index on sharing.booking (organisation) where organisation is not null;
create index on sharing.booking (entered_by) where entered_by is not null;
create index on sharing.booking (offer, from_at);
create index on sharing.booking (series) where series is not null;
