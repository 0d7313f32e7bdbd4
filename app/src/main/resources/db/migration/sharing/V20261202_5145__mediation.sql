-- Whom members chose to mediate, by whose decision and for how long. Counts once they say yes themselves.
create table sharing.mediator (
    id           uuid primary key,
    person       uuid references people.person (id),
    -- For conflicts among the people of this group or organisation; null where it is for the whole place.
    organisation uuid references people.organisation (id),
    -- The step of an undertaking in which it was decided; null where the group chose.
    step         uuid,
    decision     text not null check (length(decision) between 3 and 500),
    decided_on   date not null,
    from_day     date not null,
    until_day    date not null,
    named_by     uuid references people.person (id),
    named_at     timestamptz not null,
    agreed_at    timestamptz,
    ended_at     timestamptz,
    end_reason   text not null default '' check (length(end_reason) <= 500),
    check (from_day <= until_day),
    check (organisation is not null or step is not null)
);
create index on sharing.mediator (person);
create unique index one_office_at_a_time on sharing.mediator (person, organisation) nulls not distinct
    where ended_at is null and person is not null;

-- A conflict that somebody brought to the desk. Read by its two sides and whoever mediates.
create table sharing.dispute (
    id                 uuid primary key,
    kind               text not null,
    thing              uuid not null,
    person             uuid references people.person (id),
    organisation       uuid references people.organisation (id),
    other_person       uuid references people.person (id),
    other_organisation uuid references people.organisation (id),
    mediator           uuid references people.person (id),
    state              text not null check (state in ('OPEN', 'AGREED', 'WITHOUT', 'WITHDRAWN')),
    at                 timestamptz not null,
    closed_at          timestamptz,
    check ((state = 'OPEN') = (closed_at is null))
);
create unique index one_open_dispute_about_a_thing on sharing.dispute (kind, thing) where state = 'OPEN';
create index on sharing.dispute (person);
create index on sharing.dispute (other_person);
create index on sharing.dispute (mediator);
create index on sharing.dispute (closed_at) where closed_at is not null;

create table sharing.dispute_word (
    id        uuid primary key,
    dispute   uuid not null references sharing.dispute (id) on delete cascade,
    side      text not null check (side in ('FIRST', 'OTHER', 'MEDIATOR')),
    writer    uuid references people.person (id),
    words     text not null check (length(words) between 1 and 2000),
    at        timestamptz not null,
    hidden_at timestamptz
);
create index on sharing.dispute_word (dispute, at);
create index on sharing.dispute_word (writer);

-- What both sides could agree on, in the words of the mediator.
create table sharing.dispute_outcome (
    id          uuid primary key,
    dispute     uuid not null references sharing.dispute (id) on delete cascade,
    words       text not null check (length(words) between 1 and 2000),
    proposed_by uuid references people.person (id),
    at          timestamptz not null,
    first_yes   boolean,
    other_yes   boolean,
    hidden_at   timestamptz
);
create index on sharing.dispute_outcome (dispute, at);
create index on sharing.dispute_outcome (proposed_by);
