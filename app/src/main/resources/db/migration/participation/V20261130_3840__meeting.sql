-- A meeting is the way one step works. It is prepared by its hosts; once people are invited, every change counts.
-- "calendar" is how programs know it again: the step itself stands in calendars under its own id.
create table participation.meeting (
    step             uuid primary key references undertakings.step (id),
    undertaking      uuid not null references undertakings.undertaking (id),
    calendar         uuid not null unique,
    way              text not null check (way in ('ON_SITE', 'HYBRID', 'ONLINE')),
    format           text not null check (format in ('PLAIN', 'WORLD_CAFE', 'FUTURE_WORKSHOP', 'CITIZENS_FORUM')),
    begins           timestamptz not null,
    ends             timestamptz not null,
    place            text not null check (length(place) <= 300),
    access           text not null check (length(access) <= 300),
    link             text not null check (length(link) <= 500),
    sequence         integer not null default 0 check (sequence >= 0),
    others           integer not null default 0 check (others between 0 and 9999),
    invited_at       timestamptz,
    reminded_at      timestamptz,
    cancelled_at     timestamptz,
    cancelled_why    text not null default '' check (length(cancelled_why) <= 1000),
    published_at     timestamptz,
    objections_until timestamptz,
    hidden_at        timestamptz,
    check (ends > begins),
    check (way = 'ONLINE' or place <> ''),
    check (way = 'ON_SITE' or link <> ''),
    check (cancelled_at is null or invited_at is not null),
    check (published_at is null or invited_at is not null),
    check (published_at is null or cancelled_at is null),
    check ((published_at is null) = (objections_until is null))
);
create index on participation.meeting (undertaking);

-- What is talked about, in its order. A part of a format has its words in every language: its title is empty until
-- hosts write another one.
create table participation.agenda_point (
    id           uuid primary key,
    step         uuid not null references participation.meeting (step),
    part         text check (length(part) between 1 and 60),
    title        text not null check (length(title) <= 200),
    minutes      integer not null check (minutes between 0 and 600),
    place        integer not null,
    author       uuid references people.person (id),
    at           timestamptz not null,
    withdrawn_at timestamptz,
    hidden_at    timestamptz,
    unique (id, step),
    check (part is not null or title <> '')
);
create index on participation.agenda_point (step);
create index on participation.agenda_point (author);

-- Who said whether they come. What they need is read by hosts only, and goes once the meeting is over.
create table participation.meeting_answer (
    step        uuid not null references participation.meeting (step),
    person      uuid not null references people.person (id),
    answer      text not null check (answer in ('YES', 'MAYBE', 'NO')),
    people      integer not null check (people between 1 and 20),
    interpreter text not null default '' check (length(interpreter) <= 60),
    children    integer not null default 0 check (children between 0 and 10),
    step_free   boolean not null default false,
    primary key (step, person)
);
create index on participation.meeting_answer (person);

create table participation.attendance (
    step   uuid not null references participation.meeting (step),
    person uuid not null references people.person (id),
    self   boolean not null,
    primary key (step, person)
);
create index on participation.attendance (person);

-- Who was there without an account: how many, by the side from which they see the service. "others" above is the sum.
create table participation.meeting_others (
    step   uuid not null references participation.meeting (step),
    side   text not null check (side in ('USERS', 'RELATIVES', 'NEIGHBOURS', 'STAFF', 'FUNDING')),
    people integer not null check (people between 1 and 999),
    primary key (step, side)
);

-- The minutes: many small pieces, so that people who write at once never overwrite one another.
create table participation.minutes_piece (
    id           uuid primary key,
    step         uuid not null references participation.meeting (step),
    point        uuid,
    kind         text not null check (kind in ('NOTE', 'NEED', 'PROPOSAL', 'TASK', 'PROMISE', 'DECISION')),
    wording      text not null check (length(wording) between 1 and 2000),
    due          date,
    owner        uuid references people.person (id),
    author       uuid references people.person (id),
    editor       uuid references people.person (id),
    version      integer not null default 1 check (version >= 1),
    at           timestamptz not null,
    became       text check (became like '/%'),
    withdrawn_at timestamptz,
    hidden_at    timestamptz,
    unique (id, step),
    foreign key (point, step) references participation.agenda_point (id, step),
    check (owner is null or kind = 'PROMISE'),
    check (due is null or kind in ('TASK', 'PROMISE')),
    check (became is null or kind in ('TASK', 'PROMISE'))
);
create index on participation.minutes_piece (step);
create index on participation.minutes_piece (author);
create index on participation.minutes_piece (editor);
create index on participation.minutes_piece (owner);

-- What somebody has against the minutes, to be read beside them.
create table participation.minutes_objection (
    id        uuid primary key,
    step      uuid not null references participation.meeting (step),
    piece     uuid,
    author    uuid references people.person (id),
    wording   text not null check (length(wording) between 1 and 1000),
    at        timestamptz not null,
    hidden_at timestamptz,
    foreign key (piece, step) references participation.minutes_piece (id, step)
);
create index on participation.minutes_objection (step);
create index on participation.minutes_objection (author);
