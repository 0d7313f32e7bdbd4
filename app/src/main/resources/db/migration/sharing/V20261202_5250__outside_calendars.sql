-- Calendars from elsewhere: what stands in them keeps hours of an offer free.
create table sharing.outside_calendar (
    id        uuid primary key,
    offer     uuid not null references sharing.offer (id),
    name      text not null check (length(name) between 1 and 80),
    -- Where it is read again and again; null where it came as a file, once.
    address   text check (length(address) <= 1000),
    -- By which the machine elsewhere knows what we have already.
    etag      text not null default '' check (length(etag) <= 200),
    added_by  uuid references people.person (id),
    added_at  timestamptz not null,
    tried_at  timestamptz not null,
    read_at   timestamptz not null,
    events    integer not null,
    -- What could not be read or repeats too often.
    left_out  integer not null,
    -- Why the last try failed, and how many failed in a row.
    failed    text,
    failures  integer not null default 0,
    check ((failed is null) = (failures = 0))
);
create index on sharing.outside_calendar (offer);
create index on sharing.outside_calendar (added_by) where added_by is not null;
create index on sharing.outside_calendar (tried_at) where address is not null;

-- What was booked before and stands in a calendar from elsewhere now: its owner was told.
create table sharing.calendar_conflict (
    calendar uuid not null references sharing.outside_calendar (id),
    booking  uuid not null references sharing.booking (id) on delete cascade,
    told_at  timestamptz not null,
    primary key (calendar, booking)
);
create index on sharing.calendar_conflict (booking);

-- The secret address under which somebody reads what they lend.
create table sharing.calendar_address (
    person uuid primary key references people.person (id),
    salt   uuid not null,
    print  bytea not null unique
);
