-- Which phases ran in which round. At most one runs at a time.
create table undertakings.phase_run (
    undertaking uuid not null references undertakings.undertaking (id),
    round       integer not null check (round >= 1),
    phase       text not null check (phase in ('PLAN', 'DESIGN', 'DELIVER', 'STEER', 'EVALUATE')),
    began_at    timestamptz not null,
    ended_at    timestamptz,
    primary key (undertaking, round, began_at, phase),
    check (ended_at >= began_at)
);
create unique index one_phase_at_a_time on undertakings.phase_run (undertaking) where ended_at is null;

-- Rounds after the first, as they stand on the thread.
create table undertakings.round (
    id          uuid primary key,
    undertaking uuid not null references undertakings.undertaking (id),
    number      integer not null check (number >= 2),
    began_at    timestamptz not null,
    unique (undertaking, number)
);

-- What people do in a phase, by one method. A step that has been closed has a result.
create table undertakings.step (
    id            uuid primary key,
    undertaking   uuid not null references undertakings.undertaking (id),
    round         integer not null check (round >= 1),
    phase         text not null check (phase in ('PLAN', 'DESIGN', 'DELIVER', 'STEER', 'EVALUATE')),
    method        text not null,
    question      text not null check (length(question) between 3 and 200),
    what_happens  text not null check (length(what_happens) between 3 and 1000),
    audience      text not null check (audience in ('EVERYBODY', 'PARTICIPANTS', 'USERS', 'USERS_AND_RELATIVES')),
    opens_at      timestamptz not null,
    closes_at     timestamptz not null,
    answers_until date not null,
    closed_at     timestamptz,
    result        text check (length(result) between 1 and 1000),
    check (closes_at > opens_at),
    check (answers_until >= (closes_at at time zone 'Europe/Berlin')::date - 1),
    check ((closed_at is null) = (result is null))
);
create index on undertakings.step (undertaking, opens_at);

-- What is to be done, from a template: objectives with their tasks, and what comes before what.
create table undertakings.task (
    id          uuid primary key,
    undertaking uuid not null references undertakings.undertaking (id),
    number      integer not null,
    phase       text not null check (phase in ('PLAN', 'DESIGN', 'DELIVER', 'STEER', 'EVALUATE')),
    objective   text not null,
    name        text not null check (name <> ''),
    about       text not null,
    language    text not null,
    method      text,
    comes_after uuid[] not null default '{}',
    done_at     timestamptz,
    unique (undertaking, number)
);
