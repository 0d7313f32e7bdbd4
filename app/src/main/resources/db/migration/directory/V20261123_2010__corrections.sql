-- What people propose to put right, and the answer. Accepted ones are shown before what the source says.
create table directory.correction (
    id          uuid primary key,
    service     uuid not null references directory.service (id),
    part        text not null,
    proposed    text not null check (length(proposed) between 1 and 2000),
    proposer    uuid references people.person (id),
    proposed_at timestamptz not null,
    state       text not null default 'WAITING' check (state in ('WAITING', 'ACCEPTED', 'DECLINED')),
    reason      text not null default '',
    decider     uuid references people.person (id),
    decided_at  timestamptz,
    check ((state = 'WAITING') = (decided_at is null)),
    check (state <> 'DECLINED' or reason <> '')
);
create index on directory.correction (service, state);
create index on directory.correction (proposed_at) where state = 'WAITING';
create index on directory.correction (proposer) where proposer is not null;
create index on directory.correction (decider) where decider is not null;

-- What came of the files that operators handed in.
create table directory.reading (
    id     uuid primary key,
    source text not null,
    at     timestamptz not null,
    taken  boolean not null,
    told   jsonb not null
);
create index on directory.reading (at);
