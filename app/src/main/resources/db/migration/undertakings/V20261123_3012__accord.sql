-- What those who take part agree on by consent: it stands when at the end of its period no objection is open.
create table undertakings.accord (
    id          uuid primary key,
    undertaking uuid not null references undertakings.undertaking (id),
    about       text not null check (about in ('GOAL', 'HOST', 'NO_LONGER_HOST')),
    wording     text not null check (length(wording) between 3 and 1000),
    person      uuid references people.person (id),
    accepted    boolean not null,
    proposed_by uuid references people.person (id),
    opened_at   timestamptz not null,
    until       timestamptz not null,
    state       text not null check (state in ('OPEN', 'AGREED', 'REPLACED', 'DROPPED')),
    ended_at    timestamptz,
    check (until > opened_at),
    check ((state = 'OPEN') = (ended_at is null)),
    check (about <> 'GOAL' or person is null),
    check (about = 'GOAL' or state <> 'OPEN' or person is not null)
);
create index on undertakings.accord (undertaking, opened_at desc);
create unique index one_goal_at_a_time on undertakings.accord (undertaking) where about = 'GOAL' and state = 'OPEN';
create unique index one_choice_of_a_person on undertakings.accord (undertaking, person)
    where about <> 'GOAL' and state = 'OPEN';
create index on undertakings.accord (person) where person is not null;
create index on undertakings.accord (proposed_by) where proposed_by is not null;

-- One voice for each person: a yes, or an objection, which may be settled.
create table undertakings.accord_voice (
    accord     uuid not null references undertakings.accord (id),
    person     uuid not null references people.person (id),
    objection  text check (length(objection) between 3 and 1000),
    settled_at timestamptz,
    said_at    timestamptz not null,
    primary key (accord, person),
    check (objection is not null or settled_at is null)
);
create index on undertakings.accord_voice (person);
