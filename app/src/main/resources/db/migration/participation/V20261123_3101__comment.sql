-- Comments in at most three levels: each answers one of the level above, about the same contribution.
create table participation.comment (
    id           uuid primary key,
    contribution uuid not null references participation.contribution (id),
    parent       uuid,
    level        integer not null check (level between 1 and 3),
    above        integer generated always as (level - 1) stored,
    author       uuid references people.person (id),
    named        boolean not null,
    wording      text not null check (length(wording) <= 2000),
    at           timestamptz not null,
    hidden_at    timestamptz,
    withdrawn_at timestamptz,
    unique (id, contribution, level),
    foreign key (parent, contribution, above) references participation.comment (id, contribution, level),
    check ((parent is null) = (level = 1)),
    check ((withdrawn_at is null) = (wording <> ''))
);
create index on participation.comment (contribution, at);
create index on participation.comment (parent, contribution, above);
create index on participation.comment (author) where author is not null;
