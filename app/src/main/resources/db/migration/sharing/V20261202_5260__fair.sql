-- Many want one thing: who gets it, by a rule that stood before anybody applied and does not change any more.
create table sharing.fair (
    id          uuid primary key,
    offer       uuid not null references sharing.offer (id),
    rule        text not null check (rule in ('FIRST_COME', 'LOT', 'NEED', 'LEAST_HAD')),
    words       text not null check (length(words) between 3 and 200),
    criteria    text not null check (length(criteria) <= 2000),
    opened_by   uuid references people.person (id),
    opened_at   timestamptz not null,
    closes_at   timestamptz not null,
    -- After closing the owner may look at what was said about needs; then it is decided.
    decides_at  timestamptz not null,
    -- Secret until it is decided; its fingerprint is public from the beginning.
    seed        text not null,
    promise     text not null check (promise ~ '^[0-9a-f]{64}$'),
    state       text not null check (state in ('OPEN', 'DECIDED', 'CANCELLED')),
    ended_at    timestamptz,
    -- Why it was called off.
    reason      text not null default '' check (length(reason) <= 1000),
    hidden_at   timestamptz,
    check (opened_at < closes_at and closes_at <= decides_at),
    check ((state = 'OPEN') = (ended_at is null))
);
create index on sharing.fair (offer, opened_at desc);
create index on sharing.fair (opened_by) where opened_by is not null;
create index on sharing.booking (fair) where fair is not null;

-- What there is to get: hours of a thing, or the thing itself where it is given away.
create table sharing.fair_slot (
    fair     uuid not null references sharing.fair (id),
    number   integer not null check (number between 1 and 31),
    from_at  timestamptz,
    until_at timestamptz,
    -- How many pieces there were to give when it was decided.
    free     integer check (free >= 0),
    primary key (fair, number),
    check ((from_at is null) = (until_at is null)),
    check (from_at < until_at)
);

create table sharing.fair_application (
    id            uuid primary key,
    fair          uuid not null references sharing.fair (id),
    -- Null once they are gone.
    person        uuid references people.person (id),
    receipt       text not null check (receipt ~ '^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$'),
    slots         integer[] not null check (cardinality(slots) > 0),
    need          text check (need in ('URGENT', 'HELPFUL', 'NICE')),
    words         text not null default '' check (length(words) <= 1000),
    -- A number of their own, from which the draw is made, too.
    chance        integer check (chance between 0 and 999999),
    at            timestamptz not null,
    -- The owner sees the need otherwise, and says why.
    seen          text check (seen in ('URGENT', 'HELPFUL', 'NICE')),
    seen_why      text not null default '' check (length(seen_why) <= 500),
    assisted      boolean not null default false,
    hidden_at     timestamptz,
    -- What was decided: the group (the smallest first), the place in line, the slot they got.
    standing      integer,
    place         integer,
    passed_over   boolean not null default false,
    got           integer,
    -- How often they had it in the year before; for them alone.
    had           integer,
    constraint once_each unique (fair, person),
    constraint one_receipt unique (fair, receipt),
    constraint one_place unique (fair, place),
    foreign key (fair, got) references sharing.fair_slot (fair, number),
    check ((seen is null) = (seen_why = '')),
    check (not passed_over or got is null)
);
create index on sharing.fair_application (person) where person is not null;
