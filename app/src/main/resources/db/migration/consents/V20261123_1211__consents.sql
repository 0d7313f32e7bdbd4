create schema consents;

-- Every yes and every withdrawal, each with the version of the text that was read. The newest counts.
create table consents.act (
    id      uuid primary key,
    person  uuid not null references people.person (id),
    purpose text not null,
    version integer not null,
    given   boolean not null,
    at      timestamptz not null
);
create index on consents.act (person, purpose, at desc);
