-- When things are handed over and brought back: of one offer, or of all that belong to an organisation.
create table sharing.opening (
    id               uuid primary key,
    offer            uuid unique references sharing.offer (id),
    organisation     uuid unique references people.organisation (id),
    -- Days, not hours, are booked.
    whole_days       boolean not null,
    -- It is used while it is open only, not over night.
    within           boolean not null,
    -- At any hour; else at the hours below.
    always           boolean not null,
    lead_minutes     integer not null check (lead_minutes between 0 and 525600),
    ahead_days       integer not null check (ahead_days between 1 and 730),
    shortest_minutes integer not null check (shortest_minutes between 1 and 525600),
    longest_minutes  integer not null check (longest_minutes between 1 and 525600),
    before_minutes   integer not null check (before_minutes between 0 and 1440),
    after_minutes    integer not null check (after_minutes between 0 and 1440),
    approval         boolean not null,
    -- Closed on public holidays, as they are in this land.
    holidays         boolean not null,
    land             text not null,
    -- So long hours are kept for whoever waited for them.
    keep_hours       integer not null check (keep_hours between 1 and 168),
    changed_at       timestamptz not null,
    check (num_nonnulls(offer, organisation) = 1),
    check (shortest_minutes <= longest_minutes)
);

create table sharing.opening_hours (
    opening      uuid not null references sharing.opening (id) on delete cascade,
    weekday      integer not null check (weekday between 1 and 7),
    from_minute  integer not null check (from_minute >= 0),
    until_minute integer not null check (until_minute <= 1440),
    check (from_minute < until_minute),
    primary key (opening, weekday, from_minute)
);

-- Set once for all things of an organisation, or for one thing.
create table sharing.closing_day (
    id           uuid primary key,
    offer        uuid references sharing.offer (id),
    organisation uuid references people.organisation (id),
    first_day    date not null,
    last_day     date not null,
    check (num_nonnulls(offer, organisation) = 1),
    check (first_day <= last_day),
    check (last_day - first_day <= 366)
);
create index on sharing.closing_day (offer, last_day) where offer is not null;
create index on sharing.closing_day (organisation, last_day) where organisation is not null;

-- How much one person may have of all things of an organisation.
create table sharing.lending_limit (
    organisation uuid primary key references people.organisation (id),
    at_once      integer check (at_once between 1 and 100),
    days         integer check (days between 1 and 31),
    check (num_nonnulls(at_once, days) > 0)
);
