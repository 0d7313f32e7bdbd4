create schema commitments;

-- What somebody promises to do by when. Whoever is to keep it takes it on: until then it is only asked for.
create table commitments.commitment (
    id           uuid primary key,
    undertaking  uuid not null references undertakings.undertaking (id),
    wording      text not null check (length(wording) between 3 and 300),
    owner        uuid references people.person (id),
    organisation uuid references people.organisation (id),
    cents        bigint check (cents between 0 and 100000000000),
    promised_for date not null,
    due          date not null,
    state        text not null check (state in ('ASKED', 'DECLINED', 'PROMISED', 'BEGUN', 'KEPT', 'BROKEN')),
    made_by      uuid references people.person (id),
    made_at      timestamptz not null,
    moved_at     timestamptz not null,
    hidden_at    timestamptz,
    -- The promised day of which everybody concerned has been told that it went by.
    told_overdue date
);
create index on commitments.commitment (undertaking, due);
create index on commitments.commitment (due) where state in ('PROMISED', 'BEGUN');
create index on commitments.commitment (owner) where owner is not null;
create index on commitments.commitment (made_by) where made_by is not null;
create index on commitments.commitment (organisation) where organisation is not null;

-- What its owner said about it, in the order in which it was said. The last one is how it stands.
create table commitments.report (
    id         uuid primary key,
    commitment uuid not null references commitments.commitment (id),
    state      text not null check (state in ('DECLINED', 'PROMISED', 'BEGUN', 'KEPT', 'BROKEN')),
    due        date not null,
    words      text not null check (length(words) <= 1000),
    at         timestamptz not null,
    -- Who does not do it, or later than promised, says why; who says that it is done says what.
    check (words <> '' or state = 'PROMISED')
);
create index on commitments.report (commitment, at);

-- Who takes part may contradict what the owner said, once each time.
create table commitments.contradiction (
    id        uuid primary key,
    report    uuid not null references commitments.report (id),
    author    uuid references people.person (id),
    words     text not null check (length(words) between 1 and 1000),
    at        timestamptz not null,
    hidden_at timestamptz,
    unique (report, author)
);
create index on commitments.contradiction (author) where author is not null;

-- Of what somebody is told on a day: something that their voice led to has moved.
create table commitments.echo (
    person uuid not null references people.person (id),
    day    date not null,
    thing  uuid not null references thread.node (id),
    primary key (person, day, thing)
);
