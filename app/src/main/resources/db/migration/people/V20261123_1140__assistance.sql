-- A person's consent that somebody acts for them. Without an assistant once that one has been erased.
create table people.assistance (
    id         uuid primary key,
    person     uuid not null references people.person (id),
    assistant  uuid references people.person (id),
    purpose    text not null check (length(purpose) between 3 and 300),
    from_day   date not null,
    until_day  date not null,
    agreed_at  timestamptz not null,
    revoked_at timestamptz,
    check (person <> assistant),
    check (assistant is not null or revoked_at is not null),
    check (from_day <= until_day)
);
create index on people.assistance (person);
create index on people.assistance (assistant);

-- Somebody acts for a person right now; one at a time.
create table people.assistance_turn (
    assistant  uuid primary key references people.person (id),
    assistance uuid not null references people.assistance (id),
    ends_at    timestamptz not null
);
create index on people.assistance_turn (assistance);

-- What was done for a person. The assistant's id goes when the assistant is erased; the act stays the person's.
create table people.assisted_act (
    id         uuid primary key,
    person     uuid not null references people.person (id),
    assistant  uuid references people.person (id),
    assistance uuid not null references people.assistance (id),
    act        text not null,
    path       text not null,
    acted_at   timestamptz not null
);
create index on people.assisted_act (person, acted_at);
create index on people.assisted_act (assistant);
create index on people.assisted_act (assistance);
