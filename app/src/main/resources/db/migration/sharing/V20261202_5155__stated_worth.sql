-- What an hour of a kind of good is worth, as the organisation itself states it, and where it has that from. A later
-- statement counts from its day on; the earlier one stays for the days before.
create table sharing.worth (
    id           uuid primary key,
    organisation uuid not null references people.organisation (id),
    good         text not null check (good in ('THING', 'ROOM', 'VEHICLE', 'SKILL', 'KNOWLEDGE')),
    cents        integer not null check (cents between 1 and 10000000),
    source       text not null check (length(source) between 3 and 300),
    from_day     date not null,
    stated_by    uuid references people.person (id),
    at           timestamptz not null,
    hidden_at    timestamptz,
    unique (organisation, good, from_day)
);
create index on sharing.worth (stated_by);
create index on sharing.booking (moved_at) where state = 'BACK';
