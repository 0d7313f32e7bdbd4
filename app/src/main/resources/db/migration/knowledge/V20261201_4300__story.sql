create schema if not exists knowledge;

-- A story that somebody tells: of something that worked, or of something that did not. A failure is told in five parts;
-- its wording is what happened.
create table knowledge.story (
    id           uuid primary key,
    kind         text not null check (kind in ('STORY', 'FAILURE')),
    author       uuid references people.person (id),
    voice        text not null check (voice in ('PERSON', 'ORGANISATION', 'UNDERTAKING')),
    organisation uuid references people.organisation (id),
    undertaking  uuid references undertakings.undertaking (id),
    named        boolean not null,
    title        text not null check (length(title) <= 120),
    wording      text not null check (length(wording) <= 8000),
    wanted       text not null check (length(wanted) <= 3000),
    why          text not null check (length(why) <= 3000),
    changed      text not null check (length(changed) <= 3000),
    advice       text not null check (length(advice) <= 3000),
    -- The same in easy language, and which version of the story it tells.
    easy         text not null default '' check (length(easy) <= 8000),
    easy_version integer not null default 0,
    version      integer not null default 1,
    -- Whether somebody is called by their name in it.
    names_people boolean not null,
    district     uuid,
    place        text not null check (length(place) <= 200),
    state        text not null check (state in ('DRAFT', 'WAITING', 'PUBLISHED')),
    -- Its author agreed that it may stand in the extract for the council, as far as the purpose still holds.
    council      boolean not null,
    assisted     boolean not null,
    created_at   timestamptz not null,
    published_at timestamptz,
    -- When everybody was told that it is there, once.
    told_at      timestamptz,
    hidden_at    timestamptz,
    withdrawn_at timestamptz,
    check ((voice = 'ORGANISATION') = (organisation is not null)),
    check ((voice = 'UNDERTAKING') = (undertaking is not null)),
    check (kind = 'FAILURE' or (wanted = '' and why = '' and changed = '' and advice = '')),
    check (state <> 'PUBLISHED' or published_at is not null),
    check (state <> 'PUBLISHED' or withdrawn_at is not null
        or title <> '' and wording <> '' and (kind = 'STORY' or (wanted <> '' and why <> '' and changed <> '' and advice <> ''))),
    check (withdrawn_at is null or (wording = '' and wanted = '' and why = '' and changed = '' and advice = '' and easy = ''))
);
create index on knowledge.story (published_at desc, id desc)
    where state = 'PUBLISHED' and hidden_at is null and withdrawn_at is null;
create index on knowledge.story (author) where author is not null;
create index on knowledge.story (organisation, published_at) where organisation is not null;
create index on knowledge.story (undertaking, published_at) where undertaking is not null;
create index on knowledge.story (district, published_at) where district is not null;

-- What it is about.
create table knowledge.story_undertaking (
    story       uuid not null references knowledge.story (id),
    undertaking uuid not null references undertakings.undertaking (id),
    primary key (story, undertaking)
);
create index on knowledge.story_undertaking (undertaking);
create table knowledge.story_service (
    story   uuid not null references knowledge.story (id),
    service uuid not null references directory.service (id),
    primary key (story, service)
);
create index on knowledge.story_service (service);

-- Who is called by their name in a story, and whether they agree. For somebody who is not in the house the author says
-- how they agreed; everybody else is asked, and says so about the version that they read.
create table knowledge.story_name (
    id           uuid primary key,
    story        uuid not null references knowledge.story (id),
    person       uuid references people.person (id),
    organisation uuid references people.organisation (id),
    name         text not null check (length(name) between 1 and 120),
    how          text not null check (length(how) <= 300),
    state        text not null check (state in ('OPEN', 'ASKED', 'AGREED', 'DECLINED')),
    version      integer,
    said_at      timestamptz,
    unique (story, person),
    unique (story, organisation),
    check (num_nonnulls(person, organisation) <= 1),
    check ((person is null and organisation is null) = (how <> '')),
    check (how = '' or state = 'AGREED'),
    check (state <> 'AGREED' or how <> '' or version is not null)
);
create index on knowledge.story_name (person) where person is not null;
create index on knowledge.story_name (organisation) where organisation is not null;

-- "The same happened to us": a person says so once, and may show their own story.
create table knowledge.story_same (
    story  uuid not null references knowledge.story (id),
    person uuid not null references people.person (id),
    own    uuid references knowledge.story (id),
    primary key (story, person),
    check (own <> story)
);
create index on knowledge.story_same (person);
create index on knowledge.story_same (own) where own is not null;

create table knowledge.story_comment (
    id           uuid primary key,
    story        uuid not null references knowledge.story (id),
    author       uuid references people.person (id),
    named        boolean not null,
    assisted     boolean not null,
    wording      text not null check (length(wording) <= 2000),
    at           timestamptz not null,
    hidden_at    timestamptz,
    withdrawn_at timestamptz,
    check ((withdrawn_at is null) = (wording <> ''))
);
create index on knowledge.story_comment (story, at);
create index on knowledge.story_comment (author) where author is not null;

-- A picture says in words what is on it; where people are on it, all of them agreed.
create table knowledge.story_picture (
    id          uuid primary key,
    story       uuid not null references knowledge.story (id),
    file        text not null,
    description text not null check (length(description) between 3 and 500),
    people      boolean not null,
    agreed      boolean not null,
    check (agreed or not people)
);
create index on knowledge.story_picture (story);

-- Under which name somebody's stories are listed: a number of chance, since the id of a person tells since when they
-- are here.
create table knowledge.story_pen (
    person uuid primary key references people.person (id),
    pen    uuid not null unique
);
