-- A room of their own for users and relatives. What is written here is read by those in it and nobody else, until its
-- author releases it.
create table undertakings.preparation (
    undertaking uuid primary key references undertakings.undertaking (id),
    opened_at   timestamptz not null
);
create table undertakings.preparation_guest (
    undertaking uuid not null references undertakings.preparation (undertaking),
    person      uuid not null references people.person (id),
    let_in_by   uuid references people.person (id),
    primary key (undertaking, person)
);
create index on undertakings.preparation_guest (person);
create index on undertakings.preparation_guest (let_in_by) where let_in_by is not null;

create table undertakings.preparation_note (
    id          uuid primary key,
    undertaking uuid not null references undertakings.preparation (undertaking),
    author      uuid references people.person (id),
    wording     text not null check (length(wording) between 1 and 2000),
    written_at  timestamptz not null,
    released_at timestamptz,
    check (author is not null or released_at is not null)
);
create index on undertakings.preparation_note (undertaking, written_at);
create index on undertakings.preparation_note (author) where author is not null;
