-- What people can agree with or not.
create table participation.statement (
    id          uuid primary key,
    step        uuid not null references undertakings.step (id),
    undertaking uuid not null references undertakings.undertaking (id),
    wording     text not null check (length(wording) between 3 and 1000),
    -- Null once they are gone, and for what was stated elsewhere.
    author      uuid references people.person (id),
    -- Its name in the program in which it was stated; null for those of this house.
    elsewhere   text,
    at          timestamptz not null,
    hidden_at   timestamptz
);
create index on participation.statement (step);
create index on participation.statement (undertaking);
create index on participation.statement (author) where author is not null;
-- Nobody is asked the same twice.
create unique index on participation.statement (step, lower(wording)) where elsewhere is null;

-- What somebody said to a statement, without the time. A number stands for whoever answered elsewhere, and for
-- everybody once the step has ended: then nobody knows any more who it was.
create table participation.stance (
    statement uuid not null references participation.statement (id),
    step      uuid not null references undertakings.step (id),
    person    uuid references people.person (id),
    voter     integer,
    stance    smallint not null check (stance in (-1, 0, 1)),
    -- Whether it is newer than the picture.
    fresh     boolean not null default true,
    check ((person is null) <> (voter is null))
);
create unique index on participation.stance (statement, person) where person is not null;
create unique index on participation.stance (statement, voter) where voter is not null;
create index on participation.stance (step);
create index on participation.stance (person) where person is not null;
create index on participation.stance (step) where fresh;

-- The map as it was drawn last.
create table participation.opinion_picture (
    step     uuid primary key references undertakings.step (id),
    drawn_at timestamptz not null,
    picture  jsonb not null
);

-- Where answers that were given elsewhere come from.
create table participation.opinion_source (
    step    uuid primary key references undertakings.step (id),
    source  text not null check (length(source) between 3 and 300),
    people  integer not null check (people >= 0),
    read_at timestamptz not null
);
