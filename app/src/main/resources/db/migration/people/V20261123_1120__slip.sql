-- All slips of one printing are one row: a slip of its own would carry traces of the moment it was used.
-- What is stored is a hash of each slip that is still good, sorted; a used one is simply missing.
create table people.slip_batch (
    id           uuid primary key,
    organisation uuid not null references people.organisation (id),
    kind         text not null,
    printed_on   date not null,
    good_until   date not null,
    size         integer not null check (size between 10 and 200),
    good         bytea[] not null
);
create index on people.slip_batch (organisation, kind);
-- Kept inside the row, so that no second table remembers when which part of it was written.
alter table people.slip_batch alter column good set storage plain;

-- Who holds a standing by a slip: without any time, and rewritten as a whole with every new holder.
create table people.slip_standing (
    organisation uuid not null references people.organisation (id),
    kind         text not null,
    person       uuid not null references people.person (id),
    shown        boolean not null,
    primary key (organisation, kind, person)
);
create index on people.slip_standing (person);
