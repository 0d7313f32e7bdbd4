create schema undertakings;

-- One run of the cycle on a service or towards a new one. "version" counts changes of the description, so that two
-- people who write at once do not overwrite each other.
create table undertakings.undertaking (
    id             uuid primary key,
    question       text not null check (length(question) between 3 and 200),
    easy_question  text not null default '' check (length(easy_question) <= 200),
    about          text not null default '' check (length(about) <= 4000),
    easy_about     text not null default '' check (length(easy_about) <= 4000),
    place          text not null default '' check (length(place) <= 200),
    latitude       double precision,
    longitude      double precision,
    organisation   uuid references people.organisation (id),
    entry          text not null check (entry in ('OPEN', 'ON_REQUEST', 'INVITED')),
    state          text not null check (state in ('PREPARING', 'RUNNING', 'PAUSED', 'FINISHED', 'STOPPED')),
    phase          text check (phase in ('PLAN', 'DESIGN', 'DELIVER', 'STEER', 'EVALUATE')),
    round          integer not null default 1 check (round >= 1),
    goal           text check (length(goal) between 3 and 1000),
    goal_agreed_at timestamptz,
    version        integer not null default 1,
    created_at     timestamptz not null,
    check ((latitude is null) = (longitude is null)),
    check ((goal is null) = (goal_agreed_at is null)),
    check (state <> 'RUNNING' or phase is not null)
);
create index on undertakings.undertaking (created_at desc, id desc);
create index on undertakings.undertaking (state, created_at desc, id desc);
create index on undertakings.undertaking (organisation);

-- The services it concerns, of the directory. They may leave it: then the id leads to a page that says so.
create table undertakings.service (
    undertaking uuid not null references undertakings.undertaking (id),
    service     uuid not null,
    primary key (undertaking, service)
);
create index on undertakings.service (service);

-- The history that everybody reads. Stopping and reopening owe a reason. The person goes when that person is erased.
create table undertakings.event (
    id          uuid primary key,
    undertaking uuid not null references undertakings.undertaking (id),
    at          timestamptz not null,
    person      uuid references people.person (id),
    act         text not null,
    said        text[] not null default '{}',
    reason      text not null default '' check (length(reason) <= 1000),
    check (act not in ('stop', 'reopen', 'pause') or reason <> '')
);
create index on undertakings.event (undertaking, at desc, id desc);
create index on undertakings.event (person) where person is not null;
