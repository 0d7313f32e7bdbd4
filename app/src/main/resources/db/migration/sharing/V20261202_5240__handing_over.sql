-- What is looked at when a thing goes and comes back: written down once for each offer.
create table sharing.check_item (
    offer  uuid not null references sharing.offer (id),
    number integer not null check (number between 1 and 20),
    words  text not null check (length(words) between 1 and 120),
    primary key (offer, number)
);

-- A piece changed hands, and both were there.
create table sharing.handover (
    id          uuid primary key,
    booking     uuid not null references sharing.booking (id),
    kind        text not null check (kind in ('OUT', 'BACK')),
    at          timestamptz not null,
    -- By the code of the other side, or on paper that the owner keeps.
    signed      text not null check (signed in ('CODE', 'PAPER')),
    -- Whose side entered it.
    side        text not null check (side in ('OWNER', 'BORROWER')),
    entered_by  uuid references people.person (id),
    assisted    boolean not null default false,
    constraint once_each_way unique (booking, kind)
);
create index on sharing.handover (entered_by) where entered_by is not null;

-- What was looked at, in the words of that day: a list that changes later does not change what was signed.
create table sharing.handover_check (
    handover uuid not null references sharing.handover (id),
    number   integer not null,
    words    text not null check (length(words) between 1 and 120),
    fine     boolean not null,
    primary key (handover, number)
);

-- Something is broken.
create table sharing.damage (
    id          uuid primary key,
    offer       uuid not null references sharing.offer (id),
    piece       bigint not null references sharing.piece (id),
    -- In whose time it came, as far as anybody knows; null where nobody had it before.
    booking     uuid references sharing.booking (id),
    -- When it was found: by whoever brought it back, by whoever got it next, or in between.
    found       text not null check (found in ('RETURN', 'HANDOVER', 'BETWEEN')),
    usable      boolean not null,
    state       text not null check (state in ('REPORTED', 'LOOKED_AT', 'IN_REPAIR', 'REPAIRED', 'NOT_WORTH_IT')),
    at          timestamptz not null,
    moved_at    timestamptz not null,
    reported_by uuid references people.person (id),
    assisted    boolean not null default false
);
create index on sharing.damage (offer, at desc);
create index on sharing.damage (piece);
create index on sharing.damage (booking) where booking is not null;
create index on sharing.damage (reported_by) where reported_by is not null;

-- What was written about a handover or a damage, with a picture or without.
create table sharing.note (
    id          uuid primary key,
    handover    uuid references sharing.handover (id),
    damage      uuid references sharing.damage (id),
    writer      uuid references people.person (id),
    side        text not null check (side in ('OWNER', 'BORROWER', 'NEXT')),
    -- To which state a damage went with it; null for words alone.
    step        text check (step in ('LOOKED_AT', 'IN_REPAIR', 'REPAIRED', 'NOT_WORTH_IT')),
    words       text not null check (length(words) <= 2000),
    file        text,
    description text check (length(description) between 1 and 500),
    at          timestamptz not null,
    hidden_at   timestamptz,
    check (num_nonnulls(handover, damage) = 1),
    check ((file is null) = (description is null))
);
create index on sharing.note (handover) where handover is not null;
create index on sharing.note (damage) where damage is not null;
create index on sharing.note (writer) where writer is not null;

-- Who was told that a thing is not back in time: once is enough.
create table sharing.late (
    booking uuid primary key references sharing.booking (id) on delete cascade,
    at      timestamptz not null
);
-- Who was told that the one before is late.
create table sharing.warned (
    booking uuid primary key references sharing.booking (id) on delete cascade,
    at      timestamptz not null
);
create index booking_out on sharing.booking (until_at) where state = 'OUT';
