-- A text that people write together, and the rule by which changes to it are accepted: fixed once it is open. Until
-- then its hosts keep what they write in "draft".
create table participation.document (
    step        uuid primary key references undertakings.step (id),
    undertaking uuid not null references undertakings.undertaking (id),
    title       text not null check (length(title) between 3 and 200),
    rule        text not null check (rule in ('CONSENT', 'VOTE', 'HOSTS')),
    days        integer not null check (days between 1 and 60),
    least       integer not null check (least between 1 and 1000),
    draft       text not null,
    version     integer not null default 0 check (version >= 0),
    opened_at   timestamptz,
    hidden_at   timestamptz,
    check ((opened_at is null) = (draft <> '')),
    check (opened_at is not null or version = 0)
);
create index on participation.document (undertaking);

-- Who accepts and declines where hosts do: named before it opened.
create table participation.document_decider (
    step   uuid not null references participation.document (step),
    person uuid not null references people.person (id),
    primary key (step, person)
);
create index on participation.document_decider (person);

-- Each accepted change makes exactly one version; the first one is what the hosts began with.
create table participation.document_version (
    step   uuid not null references participation.document (step),
    number integer not null check (number >= 0),
    change uuid unique,
    at     timestamptz not null,
    primary key (step, number),
    check ((number = 0) = (change is null))
);

create table participation.paragraph (
    id   uuid primary key,
    step uuid not null references participation.document (step),
    unique (id, step)
);
create index on participation.paragraph (step);

-- What a paragraph says from a version on; no words: it is struck. Each wording replaces the one before it, and none is
-- replaced twice: two changes to the same words cannot both be accepted.
create table participation.paragraph_wording (
    paragraph uuid not null,
    step      uuid not null,
    version   integer not null,
    replaces  integer,
    place     numeric not null,
    wording   text not null check (length(wording) <= 4000),
    change    uuid,
    hidden_at timestamptz,
    primary key (paragraph, version),
    unique (paragraph, replaces),
    foreign key (paragraph, step) references participation.paragraph (id, step),
    foreign key (step, version) references participation.document_version (step, number),
    foreign key (paragraph, replaces) references participation.paragraph_wording (paragraph, version),
    check (replaces < version),
    check (change is null or hidden_at is null)
);
create unique index one_first_wording on participation.paragraph_wording (paragraph) where replaces is null;
create index on participation.paragraph_wording (step, version);
create index on participation.paragraph_wording (change) where change is not null;

-- What somebody would change about the words that a paragraph had at version "base".
create table participation.text_change (
    id          uuid primary key,
    step        uuid not null references participation.document (step),
    undertaking uuid not null references undertakings.undertaking (id),
    paragraph   uuid not null,
    base        integer not null,
    kind        text not null check (kind in ('REWORD', 'AFTER', 'STRIKE')),
    wording     text not null check (length(wording) <= 4000),
    why         text not null check (length(why) <= 1000),
    author      uuid references people.person (id),
    named       boolean not null,
    redoes      uuid unique references participation.text_change (id),
    state       text not null check (state in ('OPEN', 'ACCEPTED', 'DECLINED', 'OVERTAKEN', 'REDONE', 'WITHDRAWN')),
    ayes        integer,
    noes        integer,
    at          timestamptz not null,
    until       timestamptz,
    decided_at  timestamptz,
    hidden_at   timestamptz,
    foreign key (paragraph, base) references participation.paragraph_wording (paragraph, version),
    check ((state = 'OPEN') = (decided_at is null)),
    check ((state = 'WITHDRAWN') = (why = '')),
    check (state = 'WITHDRAWN' or (kind = 'STRIKE') = (wording = '')),
    check (state <> 'WITHDRAWN' or wording = '')
);
create index on participation.text_change (step);
create index on participation.text_change (undertaking);
create index on participation.text_change (paragraph) where state = 'OPEN';
create index on participation.text_change (until) where state = 'OPEN';
create index on participation.text_change (author) where author is not null;
alter table participation.document_version add foreign key (change) references participation.text_change (id);
alter table participation.paragraph_wording add foreign key (change) references participation.text_change (id);

create table participation.text_support (
    change uuid not null references participation.text_change (id),
    person uuid not null references people.person (id),
    primary key (change, person)
);
create index on participation.text_support (person);

-- What the rule asks somebody for: one person, one say. An objection and a no of the hosts have a reason.
create table participation.text_say (
    id        uuid primary key,
    change    uuid not null references participation.text_change (id),
    person    uuid references people.person (id),
    stand     text not null check (stand in ('FOR', 'AGAINST', 'OBJECTS', 'TAKES', 'DECLINES')),
    reason    text not null default '' check (length(reason) <= 1000),
    at        timestamptz not null,
    hidden_at timestamptz,
    unique (change, person),
    check (stand not in ('OBJECTS', 'DECLINES') or reason <> '')
);
create index on participation.text_say (person) where person is not null;

create table participation.text_comment (
    id        uuid primary key,
    change    uuid not null references participation.text_change (id),
    author    uuid references people.person (id),
    named     boolean not null,
    wording   text not null check (length(wording) between 1 and 2000),
    at        timestamptz not null,
    hidden_at timestamptz
);
create index on participation.text_comment (change, at);
create index on participation.text_comment (author) where author is not null;

-- The same in easy language, and which wording of the paragraph it says. The last one that is not hidden counts.
create table participation.easy_wording (
    id        uuid primary key,
    paragraph uuid not null,
    version   integer not null,
    wording   text not null check (length(wording) between 1 and 4000),
    author    uuid references people.person (id),
    named     boolean not null,
    at        timestamptz not null,
    hidden_at timestamptz,
    foreign key (paragraph, version) references participation.paragraph_wording (paragraph, version)
);
create index on participation.easy_wording (paragraph, id desc);
create index on participation.easy_wording (author) where author is not null;
