-- What the hosts say to contributions. One answer may be for many alike.
create table participation.answer (
    id       uuid primary key,
    step     uuid not null references undertakings.step (id),
    kind     text not null check (kind in ('TAKEN_UP', 'MERGED', 'SET_ASIDE')),
    wording  text not null check (length(wording) between 3 and 2000),
    led_to   uuid,
    given_by uuid references people.person (id),
    given_at timestamptz not null,
    check ((kind = 'SET_ASIDE') = (led_to is null))
);
create index on participation.answer (step);
create index on participation.answer (given_by) where given_by is not null;

-- Each contribution has one answer. Its author may contradict once; then another answer is owed, and the first is kept.
create table participation.answered (
    contribution    uuid primary key references participation.contribution (id),
    answer          uuid not null references participation.answer (id),
    contradiction   text check (length(contradiction) between 3 and 2000),
    contradicted_at timestamptz,
    first_answer    uuid references participation.answer (id),
    check ((contradiction is null) = (contradicted_at is null)),
    check (first_answer is null or (contradiction is not null and first_answer <> answer))
);
create index on participation.answered (answer);
create index on participation.answered (first_answer) where first_answer is not null;

-- Hosts ask an author whether their contribution may go into another; only the author says yes.
create table participation.merging (
    id           uuid primary key,
    contribution uuid not null references participation.contribution (id),
    into_other   uuid not null references participation.contribution (id),
    reason       text not null check (length(reason) between 3 and 2000),
    asked_by     uuid references people.person (id),
    asked_at     timestamptz not null,
    agreed       boolean,
    decided_at   timestamptz,
    check (contribution <> into_other),
    check ((agreed is null) = (decided_at is null))
);
create unique index one_question_at_a_time on participation.merging (contribution) where agreed is null;
create index on participation.merging (contribution);
create index on participation.merging (into_other);
create index on participation.merging (asked_by) where asked_by is not null;
