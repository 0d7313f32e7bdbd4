create schema notices;

-- What is new to somebody: a text key, its arguments and where it leads, never the sensitive thing itself.
create table notices.notice (
    id        uuid primary key,
    person    uuid not null references people.person (id),
    kind      text not null,
    arguments text[] not null,
    path      text not null check (path like '/%'),
    at        timestamptz not null,
    read_at   timestamptz,
    mailed_at timestamptz
);
create index on notices.notice (person, at desc);
create index on notices.notice (person) where read_at is null;
create index on notices.notice (person, at) where mailed_at is null and read_at is null;

-- How somebody wants to be told. Without a row the house's defaults count.
create table notices.wish (
    person       uuid primary key references people.person (id),
    rhythm       text not null check (rhythm in ('AT_ONCE', 'DAILY', 'WEEKLY', 'NEVER')),
    quiet_from   time,
    quiet_to     time,
    paused_until date,
    last_letter  timestamptz,
    check ((quiet_from is null) = (quiet_to is null))
);

-- Kinds of notices that shall not come by mail.
create table notices.silence (
    person uuid not null references people.person (id),
    kind   text not null,
    primary key (person, kind)
);
