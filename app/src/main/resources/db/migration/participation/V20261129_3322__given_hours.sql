-- Who gave how much time to a task on which day. It stays for the sums when the person goes.
create table participation.given_hours (
    id       uuid primary key,
    task     uuid not null references participation.shared_task (id),
    person   uuid references people.person (id),
    day      date not null,
    minutes  integer not null check (minutes between 5 and 1440),
    paid     boolean not null,
    given_at timestamptz not null,
    -- Nobody has given what is still to come.
    check (day <= (given_at at time zone 'Europe/Berlin')::date)
);
create index on participation.given_hours (task);
create index on participation.given_hours (person, day) where person is not null;

-- The secret address under which a person's own calendar is read. A new salt makes a new address.
create table participation.calendar_address (
    person uuid primary key references people.person (id),
    salt   uuid not null,
    print  bytea not null unique
);
