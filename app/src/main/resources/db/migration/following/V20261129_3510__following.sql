create schema following;

-- Who wants to hear of what. The key holds that nobody follows a thing twice.
create table following.follow (
    person uuid not null references people.person (id),
    kind   text not null check (kind in ('UNDERTAKING', 'SERVICE', 'PLACE')),
    thing  uuid not null,
    since  timestamptz not null,
    primary key (person, kind, thing)
);
create index on following.follow (kind, thing);

-- Who was told on a day that something moved: once, however much moves. It goes after a few days.
create table following.told (
    person uuid not null references people.person (id),
    kind   text not null,
    thing  uuid not null,
    day    date not null,
    primary key (person, kind, thing, day)
);
create index on following.told (day);
