-- When several people are needed for a task, from when to when.
create table participation.shift (
    id           uuid primary key,
    task         uuid not null references participation.shared_task (id),
    during       tstzrange not null,
    people       integer not null check (people between 1 and 100),
    cancelled_at timestamptz,
    reason       text not null default '' check (length(reason) <= 1000),
    unique (id, during),
    check (not isempty(during) and lower_inc(during) and not upper_inc(during)),
    check (upper(during) <= lower(during) + interval '24 hours'),
    check ((cancelled_at is null) = (reason = ''))
);
create index on participation.shift (task);
create index on participation.shift (upper(during));

-- Nobody is in two places at once. Where a shift is moved, the time of those who signed up moves along.
create table participation.shift_person (
    shift  uuid not null,
    place  integer not null check (place between 1 and 100),
    person uuid not null references people.person (id),
    during tstzrange not null,
    primary key (shift, place),
    unique (shift, person),
    foreign key (shift, during) references participation.shift (id, during) on update cascade,
    constraint nobody_in_two_places exclude using gist (person with =, during with &&)
);
