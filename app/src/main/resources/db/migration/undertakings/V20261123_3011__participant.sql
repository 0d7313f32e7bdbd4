-- Who takes part, asked to, or is invited. One row for each person, so that nobody takes part in two standings.
-- Whether the standing is confirmed is asked for each time: that somebody got it by a slip leaves no trace here.
create table undertakings.participant (
    undertaking uuid not null references undertakings.undertaking (id),
    person      uuid not null references people.person (id),
    admission   text not null check (admission in ('ASKED', 'INVITED', 'IN')),
    host        boolean not null default false,
    standing    text,
    vouched_by  uuid references people.person (id),
    since       timestamptz not null,
    primary key (undertaking, person),
    check (not host or admission = 'IN'),
    check (vouched_by is null or (standing is not null and vouched_by <> person))
);
create index on undertakings.participant (person);
create index on undertakings.participant (vouched_by) where vouched_by is not null;
create index on undertakings.participant (undertaking) where host;

-- Why an undertaking may decide although no user leads it, and which users confirmed that.
create table undertakings.lead_exception (
    undertaking uuid primary key references undertakings.undertaking (id),
    reason      text not null check (length(reason) between 3 and 1000),
    proposed_at timestamptz not null
);
create table undertakings.lead_exception_yes (
    undertaking uuid not null references undertakings.lead_exception (undertaking) on delete cascade,
    person      uuid not null references people.person (id),
    primary key (undertaking, person)
);
create index on undertakings.lead_exception_yes (person);
