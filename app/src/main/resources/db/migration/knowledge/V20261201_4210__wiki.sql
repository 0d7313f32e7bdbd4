create schema knowledge;

-- A page of the wiki: what it says now, so that reading it asks one row.
create table knowledge.page (
    id         uuid primary key,
    name       text not null check (length(name) between 1 and 120),
    -- The last revision, and the one that is shown: an earlier one where the last is hidden, 0 where all are.
    version    integer not null check (version >= 1),
    shown      integer not null check (shown between 0 and version),
    -- Links stand in it by the id of the page.
    wording    text not null check (length(wording) <= 200000),
    -- As readers get it; null until somebody reads it after something changed that it names.
    html       text,
    made_at    timestamptz not null,
    changed_at timestamptz not null,
    -- The group or organisation whose people alone change it; null where everybody may.
    keeper     uuid references people.organisation (id)
);
create index on knowledge.page (changed_at desc, id desc) where shown > 0;
create index on knowledge.page (name collate "de-x-icu", id) where shown > 0;
create index on knowledge.page (keeper) where keeper is not null;

-- Every name that a page ever had leads to it, for good: links survive renaming.
create table knowledge.page_name (
    -- In small letters, with single blanks.
    key  text primary key,
    page uuid not null references knowledge.page (id)
);
create index on knowledge.page_name (page);

create table knowledge.revision (
    id        uuid primary key,
    page      uuid not null references knowledge.page (id),
    version   integer not null check (version >= 1),
    name      text not null check (length(name) between 1 and 120),
    wording   text not null check (length(wording) <= 200000),
    -- Null where that person is gone, or where it was taken over from elsewhere.
    author    uuid references people.person (id),
    named     boolean not null,
    assisted  boolean not null,
    why       text not null check (length(why) <= 300),
    at        timestamptz not null,
    hidden_at timestamptz,
    unique (page, version)
);
create index on knowledge.revision (author) where author is not null;

-- What links where: "what links here", and what is to be shown anew when a name changes.
create table knowledge.page_link (
    page   uuid not null references knowledge.page (id),
    target uuid not null references knowledge.page (id),
    primary key (page, target)
);
create index on knowledge.page_link (target);

-- Links to pages that nobody has written yet.
create table knowledge.wanted (
    page uuid not null references knowledge.page (id),
    key  text not null,
    name text not null,
    primary key (page, key)
);
create index on knowledge.wanted (key);

create table knowledge.remark (
    id           uuid primary key,
    page         uuid not null references knowledge.page (id),
    author       uuid references people.person (id),
    named        boolean not null,
    assisted     boolean not null,
    wording      text not null check (length(wording) <= 2000),
    at           timestamptz not null,
    hidden_at    timestamptz,
    withdrawn_at timestamptz,
    check ((withdrawn_at is null) = (wording <> ''))
);
create index on knowledge.remark (page, at);
create index on knowledge.remark (author) where author is not null;

-- The same in easy language; the last one that is not hidden counts. "version" is the revision it explains.
create table knowledge.easy (
    id        uuid primary key,
    page      uuid not null references knowledge.page (id),
    version   integer not null,
    wording   text not null check (length(wording) between 1 and 50000),
    author    uuid references people.person (id),
    named     boolean not null,
    assisted  boolean not null,
    at        timestamptz not null,
    hidden_at timestamptz,
    foreign key (page, version) references knowledge.revision (page, version)
);
create index on knowledge.easy (page, at);
create index on knowledge.easy (author) where author is not null;

-- What somebody would change about a page that belongs to a group.
create table knowledge.proposal (
    id         uuid primary key,
    page       uuid not null references knowledge.page (id),
    version    integer not null,
    wording    text not null check (length(wording) <= 200000),
    why        text not null check (length(why) <= 300),
    author     uuid references people.person (id),
    named      boolean not null,
    assisted   boolean not null,
    at         timestamptz not null,
    hidden_at  timestamptz,
    decided_at timestamptz,
    decided_by uuid references people.person (id),
    accepted   boolean,
    reason     text not null default '' check (length(reason) <= 1000),
    foreign key (page, version) references knowledge.revision (page, version),
    check ((decided_at is null) = (accepted is null)),
    check (accepted is null or accepted or reason <> '')
);
create index on knowledge.proposal (page, at);
create index on knowledge.proposal (author) where author is not null;
create index on knowledge.proposal (decided_by) where decided_by is not null;

-- What a page is about.
create table knowledge.page_about (
    page  uuid not null references knowledge.page (id),
    kind  text not null check (kind in ('UNDERTAKING', 'SERVICE')),
    thing uuid not null,
    primary key (page, kind, thing)
);
create index on knowledge.page_about (kind, thing);

-- Pictures for pages, with where they come from and what others may do with them.
create table knowledge.picture (
    id          uuid primary key,
    file        text not null,
    description text not null check (length(description) between 1 and 500),
    source      text not null check (length(source) between 1 and 300),
    licence     text not null check (licence in ('OWN', 'CC_BY', 'CC_BY_SA', 'CC0', 'PERMITTED')),
    author      uuid references people.person (id),
    at          timestamptz not null,
    hidden_at   timestamptz
);
create index on knowledge.picture (author) where author is not null;

-- A file that was handed in, and what came of it.
create table knowledge.reading (
    id      uuid primary key,
    file    text not null,
    at      timestamptz not null,
    -- When something was last heard of it; null once it has broken off.
    seen_at timestamptz,
    done    integer not null default 0,
    total   integer not null default 0,
    -- Null while it is being read.
    told    jsonb
);
