-- Others see an organisation from the moment it is confirmed; a group of citizens needs nobody's confirmation.
create table people.organisation (
    id               uuid primary key,
    kind             text not null check (kind in ('GROUP', 'PROVIDER', 'MUNICIPALITY', 'FUNDER', 'BUSINESS', 'INITIATIVE')),
    name             text not null check (length(name) between 2 and 120),
    about            text not null check (length(about) <= 4000),
    contact          text not null check (length(contact) <= 500),
    founded_at       timestamptz not null,
    confirmed_at     timestamptz,
    declined_because text,
    check (kind <> 'GROUP' or confirmed_at is not null),
    check (confirmed_at is null or declined_because is null)
);
create index on people.organisation (name collate "de-x-icu", id) where confirmed_at is not null;
create index on people.organisation (founded_at) where confirmed_at is null;

-- Counts once both sides have agreed. Who speaks for it agrees to nothing that others have not confirmed.
create table people.membership (
    organisation           uuid not null references people.organisation (id),
    person                 uuid not null references people.person (id),
    person_agreed_at       timestamptz,
    organisation_agreed_at timestamptz,
    speaks                 boolean not null,
    primary key (organisation, person),
    check (person_agreed_at is not null or organisation_agreed_at is not null),
    check (not speaks or (person_agreed_at is not null and organisation_agreed_at is not null))
);
create index on people.membership (person);
