-- A walk through the neighbourhood, as hosts prepared it.
create table participation.walk (
    step        uuid primary key references undertakings.step (id),
    undertaking uuid not null references undertakings.undertaking (id),
    starts_at   timestamptz not null,
    minutes     integer not null check (minutes between 15 and 720),
    meeting     text not null check (length(meeting) between 2 and 200),
    latitude    double precision,
    longitude   double precision,
    told        text not null check (length(told) <= 2000),
    hidden_at   timestamptz,
    check ((latitude is null) = (longitude is null))
);
create index on participation.walk (undertaking);

-- Where people stop. What somebody suggested has no number before hosts take it on.
create table participation.walk_station (
    id          uuid primary key,
    step        uuid not null references undertakings.step (id),
    undertaking uuid not null references undertakings.undertaking (id),
    state       text not null check (state in ('SUGGESTED', 'ON_THE_WAY', 'LEFT_OUT')),
    number      integer check (number > 0),
    name        text not null check (length(name) between 2 and 100),
    place       text not null check (length(place) <= 200),
    latitude    double precision,
    longitude   double precision,
    question    text not null check (length(question) <= 500),
    access      text not null check (length(access) <= 500),
    -- Why it is not on the way.
    reason      text not null default '' check (length(reason) <= 1000),
    -- Null once they are gone.
    author      uuid references people.person (id),
    at          timestamptz not null,
    hidden_at   timestamptz,
    check ((state = 'ON_THE_WAY') = (number is not null)),
    check (state <> 'LEFT_OUT' or reason <> ''),
    check ((latitude is null) = (longitude is null)),
    constraint one_station_at_a_time unique (step, number) deferrable initially deferred
);
create index on participation.walk_station (step);
create index on participation.walk_station (undertaking);
create index on participation.walk_station (author) where author is not null;

-- What somebody noted on the way. Positions are as exact as a crossing of streets, no more.
create table participation.walk_note (
    id           uuid primary key,
    step         uuid not null references undertakings.step (id),
    undertaking  uuid not null references undertakings.undertaking (id),
    station      uuid references participation.walk_station (id),
    kind         text not null check (kind in ('GOOD', 'OBSTACLE', 'IDEA', 'QUESTION')),
    wording      text not null check (length(wording) <= 1000),
    latitude     double precision,
    longitude    double precision,
    -- Null once they are gone.
    author       uuid references people.person (id),
    -- Made on the device: what is sent again under the same key counts once.
    device_key   uuid not null,
    at           timestamptz not null,
    hidden_at    timestamptz,
    withdrawn_at timestamptz,
    check ((withdrawn_at is null) = (wording <> '')),
    check ((latitude is null) = (longitude is null)),
    constraint sent_once unique (author, device_key)
);
create index on participation.walk_note (step);
create index on participation.walk_note (undertaking);
create index on participation.walk_note (station) where station is not null;

-- A photo is shown to others once somebody has said what is on it.
create table participation.walk_photo (
    id          uuid primary key,
    note        uuid not null references participation.walk_note (id),
    place       smallint not null check (place between 1 and 3),
    -- Null once hosts have taken it away.
    file        text,
    description text check (length(description) between 1 and 500),
    -- Why hosts took it away.
    reason      text not null default '' check (length(reason) <= 1000),
    check ((file is null) = (reason <> '')),
    unique (note, place)
);
