-- Equality beside overlapping in one exclusion constraint.
create extension if not exists btree_gist;

-- What people do together in a step. A task of the plan (undertakings.task) can become one.
create table participation.shared_task (
    id          uuid primary key,
    step        uuid not null references undertakings.step (id),
    undertaking uuid not null references undertakings.undertaking (id),
    -- Those of the step, which never change.
    phase       text not null check (phase in ('PLAN', 'DESIGN', 'DELIVER', 'STEER', 'EVALUATE')),
    round       integer not null check (round >= 1),
    planned     uuid references undertakings.task (id),
    wording     text not null check (length(wording) between 3 and 300),
    details     text not null check (length(details) <= 2000),
    place       text not null check (length(place) <= 200),
    wanted      integer not null check (wanted between 1 and 50),
    due         date not null,
    ending      text check (ending in ('DONE', 'DROPPED')),
    reason      text not null default '' check (length(reason) <= 1000),
    version     integer not null default 1,
    added_by    uuid references people.person (id),
    added_at    timestamptz not null,
    hidden_at   timestamptz,
    unique (step, planned),
    -- Who drops what others rely on says why.
    check ((reason <> '') = (ending is not distinct from 'DROPPED'))
);
create index on participation.shared_task (step, due);
create index on participation.shared_task (undertaking);
create index on participation.shared_task (planned) where planned is not null;
create index on participation.shared_task (added_by) where added_by is not null;

-- Who has taken it on. Each has a place of their own, so that nobody takes one that is gone.
create table participation.shared_task_bearer (
    task       uuid not null references participation.shared_task (id),
    place      integer not null check (place between 1 and 50),
    person     uuid not null references people.person (id),
    since      timestamptz not null,
    -- Who is asked to go on in their place, and has not answered.
    offered_to uuid references people.person (id),
    primary key (task, place),
    unique (task, person),
    check (offered_to <> person)
);
create index on participation.shared_task_bearer (person);
create index on participation.shared_task_bearer (offered_to) where offered_to is not null;

-- What happened to it, for everybody to read.
create table participation.shared_task_entry (
    id     uuid primary key,
    task   uuid not null references participation.shared_task (id),
    act    text not null,
    person uuid references people.person (id),
    other  uuid references people.person (id),
    at     timestamptz not null
);
create index on participation.shared_task_entry (task, at);
create index on participation.shared_task_entry (person) where person is not null;
create index on participation.shared_task_entry (other) where other is not null;
