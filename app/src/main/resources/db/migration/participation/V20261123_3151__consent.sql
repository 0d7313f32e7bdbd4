-- Consent has one proposal on its paper: the first wording. Each later wording opens a round of its own.
alter table participation.paper drop constraint paper_kind_check;
alter table participation.paper add check (kind in ('APPROVAL', 'SCORE', 'DOTS', 'RANKED', 'DATES', 'PERSONS', 'CONSENT'));

create table participation.consent_round (
    step      uuid not null references participation.paper (step) on delete cascade,
    number    integer not null check (number >= 2),
    wording   text not null check (length(wording) between 3 and 2000),
    opened_at timestamptz not null,
    primary key (step, number)
);

-- What somebody says to a wording; the last one counts, an objection goes on standing until the same mark says otherwise.
-- As with ballots, a secret one carries no person. Sealing gives those with a reason a new mark that leads to nobody, and
-- erases the others; "state" is what had become of an objection by then.
create table participation.consent_answer (
    id        uuid primary key,
    step      uuid not null,
    secret    boolean not null,
    mark      bytea not null check (length(mark) = 32),
    person    uuid references people.person (id),
    side      text not null default '',
    round     integer not null check (round >= 1),
    stand     text not null check (stand in ('CONSENTS', 'CONCERN', 'ASIDE', 'OBJECTS')),
    reason    text not null default '' check (length(reason) <= 1000),
    said_at   timestamptz not null,
    hidden_at timestamptz,
    state     text check (state in ('STANDS', 'INTEGRATED', 'WITHDRAWN', 'RENEWED')),
    unique (step, mark, said_at),
    foreign key (step, secret) references participation.paper (step, secret) on delete cascade,
    check (not secret or person is null),
    check ((stand in ('CONCERN', 'OBJECTS')) = (reason <> ''))
);
create index on participation.consent_answer (person) where person is not null;

-- Which objections a wording takes up.
create table participation.consent_integrated (
    step   uuid not null,
    round  integer not null,
    answer uuid not null references participation.consent_answer (id) on delete cascade,
    primary key (answer, round),
    foreign key (step, round) references participation.consent_round (step, number) on delete cascade
);
