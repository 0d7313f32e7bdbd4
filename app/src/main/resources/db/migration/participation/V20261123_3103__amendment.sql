-- What others would change about a contribution. Its author accepts or declines; "before" is what it replaced.
create table participation.amendment (
    id           uuid primary key,
    contribution uuid not null references participation.contribution (id),
    proposer     uuid references people.person (id),
    wording      text not null check (length(wording) <= 4000),
    why          text not null default '' check (length(why) <= 1000),
    state        text not null check (state in ('OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    reason       text not null default '' check (length(reason) <= 1000),
    at           timestamptz not null,
    decided_at   timestamptz,
    hidden_at    timestamptz,
    check ((state = 'OPEN') = (decided_at is null)),
    check (state <> 'DECLINED' or reason <> ''),
    check ((state = 'WITHDRAWN') = (wording = ''))
);
create index on participation.amendment (contribution, at);
create index on participation.amendment (proposer) where proposer is not null;
create unique index one_open_proposal_each on participation.amendment (contribution, proposer) where state = 'OPEN';
