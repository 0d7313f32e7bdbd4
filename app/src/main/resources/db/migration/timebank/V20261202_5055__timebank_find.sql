-- How members of the time bank are found: by a code that they show, and by their name where they want it.
create table timebank.calling_card (
    person  uuid primary key references people.person (id),
    code    text not null unique check (code ~ '^[A-Z2-9]{9}$'),
    by_name boolean not null,
    at      timestamptz not null
);
