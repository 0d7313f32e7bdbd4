create schema people;

-- As little as possible: a name, which may be a pseudonym. How somebody signs in stands elsewhere.
-- Rooms refer to a person without "on delete": a room that forgets to erase makes erasing fail.
create table people.person (
    id         uuid primary key,
    name       text not null check (length(name) between 1 and 80),
    language   text,
    created_at timestamptz not null,
    locked_at  timestamptz
);

create table people.role (
    person   uuid not null references people.person (id),
    role     text not null check (role in ('OPERATOR', 'MODERATOR')),
    reason   text not null,
    given_by uuid,
    given_at timestamptz not null,
    primary key (person, role)
);
