create schema moderation;

-- One thing that was reported, and what was decided about it: once, and after an appeal a second time by somebody else.
create table moderation.matter (
    id               uuid primary key,
    kind             text not null,
    thing            uuid not null,
    author           uuid references people.person (id),
    -- The organisation the thing speaks about: its people decide nothing here.
    subject          uuid references people.organisation (id),
    -- Not shown to anybody until somebody has looked at it.
    held             boolean not null,
    opened_at        timestamptz not null,
    advice_wanted    boolean not null default false,
    outcome          text check (outcome in ('KEPT', 'HIDDEN')),
    reason           text not null default '',
    decider          uuid references people.person (id),
    decided_at       timestamptz,
    appeal           text check (length(appeal) between 1 and 2000),
    appellant        uuid references people.person (id),
    appealed_at      timestamptz,
    final_outcome    text check (final_outcome in ('KEPT', 'HIDDEN')),
    final_reason     text not null default '',
    final_decider    uuid references people.person (id),
    final_decided_at timestamptz,
    check ((outcome is null) = (decided_at is null)),
    check (outcome is null or reason <> ''),
    check ((appeal is null) = (appealed_at is null)),
    check (appeal is null or outcome is not null),
    check ((final_outcome is null) = (final_decided_at is null)),
    check (final_outcome is null or (final_reason <> '' and appeal is not null)),
    check (final_decider <> decider)
);
create unique index on moderation.matter (kind, thing) where outcome is null;
create index on moderation.matter (opened_at) where outcome is null;
create index on moderation.matter (appealed_at) where appeal is not null and final_outcome is null;
create index on moderation.matter (decided_at);
create index on moderation.matter (author) where author is not null;
create index on moderation.matter (subject) where subject is not null;
create index on moderation.matter (decider) where decider is not null;
create index on moderation.matter (appellant) where appellant is not null;
create index on moderation.matter (final_decider) where final_decider is not null;

create table moderation.report (
    id       uuid primary key,
    matter   uuid not null references moderation.matter (id),
    ground   text not null check (ground in ('HURTS', 'PRIVATE', 'DANGER', 'ADVERTISING', 'FALSE', 'OTHER')),
    words    text not null check (length(words) <= 2000),
    reporter uuid references people.person (id),
    at       timestamptz not null
);
create index on moderation.report (matter);
create unique index on moderation.report (reporter, matter) where reporter is not null;

-- What people of the community would do, when they are asked.
create table moderation.advice (
    matter uuid not null references moderation.matter (id),
    person uuid not null references people.person (id),
    keep   boolean not null,
    primary key (matter, person)
);
create index on moderation.advice (person);

-- Somebody may read, but not write, until a day.
create table moderation.block (
    id        uuid primary key,
    person    uuid not null references people.person (id),
    reason    text not null check (reason <> ''),
    blocker   uuid references people.person (id),
    at        timestamptz not null,
    until     timestamptz not null,
    lifted_at timestamptz,
    check (until > at and until <= at + interval '90 days')
);
create index on moderation.block (person, until);
create index on moderation.block (blocker) where blocker is not null;

-- What was written lately, in a form that tells likeness and nothing else; forgotten after a day.
create table moderation.print (
    person uuid not null references people.person (id),
    at     timestamptz not null,
    print  bit(64)
);
create index on moderation.print (at);
create index on moderation.print (person, at);
