create schema atlas;

-- What a group collects on the map, with fields of its own. Anybody suggests one; a group takes it on.
create table atlas.collection (
    id           uuid primary key,
    kind         text not null check (kind in ('NEED', 'RESOURCE')),
    name         text not null check (length(name) between 3 and 120),
    about        text not null check (length(about) <= 2000),
    -- The group that looks after it; null while it is only suggested.
    keeper       uuid references people.organisation (id),
    -- Null once they are gone.
    suggested_by uuid references people.person (id),
    state        text not null check (state in ('SUGGESTED', 'OPEN', 'DECLINED', 'CLOSED')),
    everybody    boolean not null,
    -- After so many months without a word somebody is asked whether an entry is still true.
    months       integer not null check (months between 1 and 60),
    reason       text not null default '' check (length(reason) <= 1000),
    at           timestamptz not null,
    moved_at     timestamptz not null,
    hidden_at    timestamptz,
    check (state <> 'OPEN' or keeper is not null),
    check (state not in ('DECLINED', 'CLOSED') or reason <> '')
);
create index on atlas.collection (state, moved_at desc);
create index on atlas.collection (suggested_by) where suggested_by is not null;

create table atlas.collection_field (
    id         uuid primary key,
    collection uuid not null references atlas.collection (id),
    number     integer not null check (number > 0),
    name       text not null check (length(name) between 2 and 80),
    kind       text not null check (kind in ('TEXT', 'NUMBER', 'YES_NO', 'CHOICE')),
    choices    text[] not null default '{}',
    needed     boolean not null,
    check ((kind = 'CHOICE') = (cardinality(choices) between 2 and 20)),
    constraint one_field_at_a_place unique (collection, number) deferrable initially deferred,
    unique (collection, name)
);

-- A file that somebody hands in: read, looked at, and only then taken, as a whole.
create table atlas.import (
    id         uuid primary key,
    -- Null once they are gone.
    person     uuid references people.person (id),
    name       text not null check (length(name) between 1 and 120),
    collection uuid references atlas.collection (id),
    kind       text not null check (kind in ('NEED', 'RESOURCE')),
    state      text not null check (state in ('READING', 'PREVIEW', 'TAKING', 'TAKEN', 'REFUSED', 'DROPPED')),
    done       bigint not null default 0,
    total      bigint not null default 0,
    read       bigint not null default 0,
    refused    bigint not null default 0,
    told       jsonb,
    at         timestamptz not null,
    -- When something was last heard of the reading.
    seen_at    timestamptz not null
);
create index on atlas.import (person) where person is not null;

create table atlas.staged (
    import   uuid not null references atlas.import (id) on delete cascade,
    line     bigint not null,
    category text not null,
    title    text not null,
    about    text not null,
    place    text not null,
    shape    text not null,
    fields   jsonb not null default '{}',
    primary key (import, line)
);

-- A need or a resource. Its shape is the one that everybody may see.
create table atlas.entry (
    id                  uuid primary key,
    kind                text not null check (kind in ('NEED', 'RESOURCE')),
    category            text not null check (category <> ''),
    title               text check (length(title) between 3 and 120),
    about               text not null check (length(about) <= 4000),
    -- Null once they are gone, or where it came with a file.
    author              uuid references people.person (id),
    named               boolean not null,
    -- Whose it is: they claimed it, and the other side confirmed it.
    organisation        uuid references people.organisation (id),
    shape               text,
    exactness           text not null check (exactness in ('EXACT', 'STREET', 'DISTRICT')),
    place               text not null check (length(place) <= 200),
    latitude            double precision,
    longitude           double precision,
    from_day            date,
    until_day           date,
    picture             text,
    picture_description text check (length(picture_description) between 1 and 500),
    collection          uuid references atlas.collection (id),
    import              uuid references atlas.import (id),
    state               text not null check (state in ('OPEN', 'CLOSED', 'WITHDRAWN')),
    closing             text check (closing in ('SOLVED', 'GONE', 'DOUBLE', 'OVER', 'OTHER')),
    reason              text not null default '' check (length(reason) <= 1000),
    version             integer not null default 1,
    at                  timestamptz not null,
    changed_at          timestamptz not null,
    -- When somebody last said that it is still true, and which version the second person looked at.
    confirmed_at        timestamptz,
    checked_at          timestamptz,
    checked_version     integer,
    doubted             boolean not null default false,
    reminded_at         timestamptz,
    hidden_at           timestamptz,
    -- Whether nobody has read it yet, because somebody looks at it first.
    held                boolean not null default false,
    assisted            boolean not null default false,
    check ((state = 'WITHDRAWN') = (title is null)),
    check ((state = 'WITHDRAWN') = (shape is null)),
    check ((state = 'CLOSED') = (closing is not null)),
    check (state = 'OPEN' or reason <> '' or closing = 'OVER'),
    check ((picture is null) = (picture_description is null)),
    check ((latitude is null) = (longitude is null)),
    check (from_day is null or until_day is null or from_day <= until_day)
);
create index on atlas.entry (author) where author is not null;
create index on atlas.entry (collection, at desc) where collection is not null;
create index on atlas.entry (organisation) where organisation is not null;
create index on atlas.entry (until_day) where state = 'OPEN' and until_day is not null;
create index on atlas.entry (state, changed_at);

-- Where it really is, for its author alone, until it is not needed any more.
create table atlas.exact_place (
    entry uuid primary key references atlas.entry (id),
    shape text not null,
    until date not null
);
create index on atlas.exact_place (until);

-- What became of an entry, for everybody to read. Names nobody.
create table atlas.event (
    id     uuid primary key,
    entry  uuid not null references atlas.entry (id),
    at     timestamptz not null,
    act    text not null check (act <> ''),
    reason text not null check (length(reason) <= 1000)
);
create index on atlas.event (entry, at);

create table atlas.field_value (
    entry uuid not null references atlas.entry (id),
    field uuid not null references atlas.collection_field (id),
    value text not null check (length(value) between 1 and 500),
    primary key (entry, field)
);

-- "Das brauche ich auch": one person, one voice.
create table atlas.joined (
    entry  uuid not null references atlas.entry (id),
    person uuid not null references people.person (id),
    at     timestamptz not null,
    primary key (entry, person)
);
create index on atlas.joined (person);

-- A need is answered with a resource.
create table atlas.answer (
    id        uuid primary key,
    need      uuid not null references atlas.entry (id),
    resource  uuid not null references atlas.entry (id),
    -- Null once they are gone.
    author    uuid references people.person (id),
    words     text not null check (length(words) <= 1000),
    at        timestamptz not null,
    hidden_at timestamptz,
    check (need <> resource),
    unique (need, resource)
);
create index on atlas.answer (resource);
create index on atlas.answer (author) where author is not null;

create table atlas.became (
    entry       uuid not null references atlas.entry (id),
    undertaking uuid not null references undertakings.undertaking (id),
    at          timestamptz not null,
    primary key (entry, undertaking)
);
create index on atlas.became (undertaking);

-- A second person looked whether it is true.
create table atlas.checking (
    id      uuid primary key,
    entry   uuid not null references atlas.entry (id),
    -- Null once they are gone.
    checker uuid references people.person (id),
    version integer not null,
    holds   boolean not null,
    words   text not null check (length(words) <= 1000),
    at      timestamptz not null,
    hidden_at timestamptz,
    check (holds or words <> '')
);
create index on atlas.checking (entry, at);
create index on atlas.checking (checker) where checker is not null;

-- An organisation says that an entry is theirs; the other side confirms it.
create table atlas.claim (
    id           uuid primary key,
    entry        uuid not null references atlas.entry (id),
    organisation uuid not null references people.organisation (id),
    -- Null once they are gone.
    asked_by     uuid references people.person (id),
    asked_at     timestamptz not null,
    granted      boolean,
    decided_at   timestamptz,
    reason       text not null default '' check (length(reason) <= 1000),
    check ((granted is null) = (decided_at is null)),
    check (granted is not false or reason <> '')
);
create unique index one_claim_at_a_time on atlas.claim (entry) where granted is null;
create index on atlas.claim (asked_by) where asked_by is not null;

-- What somebody writes to whoever marked it, and back: read by those two sides only.
create table atlas.talk (
    id    uuid primary key,
    entry uuid not null references atlas.entry (id),
    -- Who began, and so is the other side.
    asker uuid not null references people.person (id),
    at    timestamptz not null,
    unique (entry, asker)
);
create index on atlas.talk (asker);

create table atlas.message (
    id        uuid primary key,
    talk      uuid not null references atlas.talk (id),
    -- Who wrote it; null once they are gone.
    writer    uuid references people.person (id),
    asks      boolean not null,
    words     text not null check (length(words) between 1 and 2000),
    at        timestamptz not null,
    hidden_at timestamptz
);
create index on atlas.message (talk, at);
create index on atlas.message (writer) where writer is not null;
