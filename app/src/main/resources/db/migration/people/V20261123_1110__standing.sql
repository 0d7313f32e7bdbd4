-- In which capacity somebody takes part. "about" is the organisation itself or a thing of another room;
-- the organisation is the side that confirms. Counts once both sides have agreed.
create table people.standing (
    person                 uuid not null references people.person (id),
    organisation           uuid not null references people.organisation (id),
    about                  uuid not null,
    kind                   text not null,
    person_agreed_at       timestamptz,
    organisation_agreed_at timestamptz,
    shown                  boolean not null,
    primary key (person, about, kind),
    check (person_agreed_at is not null or organisation_agreed_at is not null)
);
create index on people.standing (about);
create index on people.standing (organisation);
