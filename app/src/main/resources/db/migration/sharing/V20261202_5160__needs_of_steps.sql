-- What a step of an undertaking needs: a room for twenty, a van on Saturday, somebody who signs.
create table sharing.step_need (
    id          uuid primary key,
    step        uuid not null,
    undertaking uuid not null,
    good        text not null check (good in ('THING', 'ROOM', 'VEHICLE', 'SKILL', 'KNOWLEDGE')),
    title       text not null check (length(title) between 3 and 120),
    about       text not null default '' check (length(about) <= 1000),
    amount      integer not null check (amount between 1 and 500),
    from_at     timestamptz,
    until_at    timestamptz,
    asked_by    uuid references people.person (id),
    at          timestamptz not null,
    closed_at   timestamptz,
    hidden_at   timestamptz,
    check ((from_at is null) = (until_at is null)),
    check (from_at < until_at)
);
create index on sharing.step_need (step);
create index on sharing.step_need (undertaking);
create index on sharing.step_need (asked_by);

-- An offer that answers a need: offered by whoever looks after it, or proposed by somebody else who asks them.
create table sharing.step_answer (
    id          uuid primary key,
    need        uuid not null references sharing.step_need (id),
    offer       uuid not null references sharing.offer (id),
    -- Whose contribution it is: who offered it, or said yes when asked.
    giver       uuid references people.person (id),
    proposed_by uuid references people.person (id),
    words       text not null default '' check (length(words) <= 500),
    state       text not null check (state in ('PROPOSED', 'OFFERED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    reason      text not null default '' check (length(reason) <= 500),
    booking     uuid references sharing.booking (id),
    -- What was given in hours, as the hosts say, once it is done.
    minutes     integer check (minutes between 1 and 60000),
    at          timestamptz not null,
    decided_at  timestamptz,
    hidden_at   timestamptz
);
create unique index an_offer_answers_once on sharing.step_answer (need, offer)
    where state in ('PROPOSED', 'OFFERED', 'ACCEPTED');
create index on sharing.step_answer (offer);
create index on sharing.step_answer (giver);
create index on sharing.step_answer (proposed_by);
