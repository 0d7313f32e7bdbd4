create schema profile;

-- What is published of profiles, added up every night: what at least five people did. Nothing here points at a person,
-- and what was too small to be told is not here. Without an undertaking it is of several of one organisation.
create table profile.block (
    organisation   uuid,
    undertaking    uuid references undertakings.undertaking (id),
    measure        text not null,
    phase          text not null,
    standing_group text,
    year           integer not null,
    people         integer not null check (people >= 5),
    amount         bigint not null check (amount >= 0),
    check (organisation is not null or undertaking is not null)
);
create index on profile.block (organisation) include (measure, phase, standing_group, year, people, amount);
create index on profile.block (undertaking) where undertaking is not null;

-- On which step of the ladder an undertaking stood, and which flags it had.
create table profile.summary (
    undertaking  uuid primary key references undertakings.undertaking (id),
    organisation uuid,
    rung         text,
    flags        text[] not null
);
create index on profile.summary (organisation);

-- Somebody who takes part confirms the profile, or contests it with a reason; once each, and replaced when they think
-- otherwise. The words of who is gone stay.
create table profile.saying (
    id          uuid primary key,
    undertaking uuid not null references undertakings.undertaking (id),
    person      uuid references people.person (id),
    agrees      boolean not null,
    reason      text not null default '' check (length(reason) <= 1000),
    rung        text,
    at          timestamptz not null,
    hidden_at   timestamptz,
    unique (undertaking, person),
    check (agrees or length(reason) >= 3)
);
create index on profile.saying (person) where person is not null;
