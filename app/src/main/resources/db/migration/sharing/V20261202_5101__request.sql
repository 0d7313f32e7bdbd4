-- Something that a person, a group or an organisation looks for.
create table sharing.request (
    id           uuid primary key,
    good         text not null check (good in ('THING', 'ROOM', 'VEHICLE', 'SKILL', 'KNOWLEDGE')),
    category     text not null check (category <> ''),
    -- Null once whoever asked is gone.
    title        text check (length(title) between 1 and 120),
    about        text not null check (length(about) <= 4000),
    -- Who asks: a person (null once they are gone) or a group or organisation.
    person       uuid references people.person (id),
    organisation uuid references people.organisation (id),
    pieces       integer not null default 1 check (pieces between 1 and 500),
    -- The place as everybody may read it. Where exactly it is needed, stands nowhere.
    exactness    text not null check (exactness in ('EXACT', 'STREET', 'DISTRICT')),
    place        text not null check (length(place) <= 200),
    latitude     double precision,
    longitude    double precision,
    access       text[] not null default '{}',
    until_day    date not null,
    state        text not null check (state in ('OPEN', 'FOUND', 'OVER')),
    version      integer not null default 1,
    at           timestamptz not null,
    changed_at   timestamptz not null,
    hidden_at    timestamptz,
    held         boolean not null default false,
    assisted     boolean not null default false,
    check (person is null or organisation is null),
    check ((latitude is null) = (longitude is null)),
    check (title is not null or state <> 'OPEN')
);
create index on sharing.request (person) where person is not null;
create index on sharing.request (organisation) where organisation is not null;
create index on sharing.request (state, changed_at desc);
create index on sharing.request (until_day) where state = 'OPEN';
