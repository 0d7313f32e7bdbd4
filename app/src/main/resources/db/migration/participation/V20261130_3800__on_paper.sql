-- A form of a step as it was printed: what it asks, and where its boxes are. A ballot and a slip belong to secret steps
-- only; "side" is whose agreement the rule asks for, and stands on ballots and slips.
create table participation.paper_print (
    id         uuid primary key,
    step       uuid not null references undertakings.step (id) on delete cascade,
    part       text not null check (part in ('SHEET', 'SLIP', 'BALLOT')),
    side       text not null default '',
    language   text not null,
    form       jsonb not null,
    pages      jsonb not null,
    copies     integer not null check (copies >= 1),
    printed_on date not null,
    unique (id, step)
);
create index on participation.paper_print (step);

-- What stands on one sheet or slip, as a print that nobody can make without the secret of the house. "person" is to whom
-- a letter went. Neither when it came back nor in which order is kept: all that are back are written anew together.
create table participation.paper_code (
    hash   bytea primary key check (length(hash) = 32),
    step   uuid not null,
    print  uuid not null,
    person uuid references people.person (id),
    side   text not null default '',
    state  text not null default 'OUT' check (state in ('OUT', 'IN', 'VOID')),
    foreign key (print, step) references participation.paper_print (id, step) on delete cascade
);
create index on participation.paper_code (step);
create index on participation.paper_code (person) where person is not null;
create unique index one_letter_each on participation.paper_code (step, person)
    where person is not null and state <> 'VOID';

-- Of a secret step: how many slips were ticked off and how many ballots were taken from the box. There are never more
-- ballots than slips, and nothing else leads from one to the other.
create table participation.paper_box (
    step    uuid not null references undertakings.step (id) on delete cascade,
    side    text not null default '',
    slips   integer not null default 0 check (slips >= 0),
    ballots integer not null default 0 check (ballots >= 0),
    spoilt  integer not null default 0 check (spoilt >= 0),
    primary key (step, side),
    constraint no_more_ballots_than_slips check (ballots + spoilt <= slips)
);

-- A page that came back as a picture and waits to be entered by the host who uploaded it. "copy" is of chance and holds
-- the pages of one copy together; "code" is empty on ballots.
create table participation.paper_picture (
    id    uuid primary key,
    copy  uuid not null,
    step  uuid not null,
    print uuid not null,
    host  uuid not null references people.person (id),
    code  text not null default '',
    page  integer not null check (page >= 1),
    jpeg  bytea not null,
    boxes jsonb not null,
    until date not null,
    foreign key (print, step) references participation.paper_print (id, step) on delete cascade
);
create index on participation.paper_picture (step, host);
create index on participation.paper_picture (host);
