-- A tablet in the house, on which people take part without an account, one after the other. Of the code that opens it and
-- of the token that the tablet holds only the hashes are kept.
create table participation.kiosk (
    id          uuid primary key,
    undertaking uuid not null references undertakings.undertaking (id),
    place       text not null check (length(place) between 1 and 80),
    opened_by   uuid references people.person (id),
    opened_at   timestamptz not null,
    until       timestamptz not null,
    ended_at    timestamptz,
    -- Good once, and for a short time.
    code        bytea unique,
    code_until  timestamptz,
    token       bytea unique,
    check (until > opened_at),
    check ((code is null) = (code_until is null))
);
create index on participation.kiosk (undertaking);
create index on participation.kiosk (opened_by) where opened_by is not null;

-- What can be answered there.
create table participation.kiosk_step (
    kiosk     uuid not null references participation.kiosk (id) on delete cascade,
    step      uuid not null references undertakings.step (id) on delete cascade,
    -- Since when nothing counts that was answered there.
    voided_at timestamptz,
    primary key (kiosk, step)
);
create index on participation.kiosk_step (step);

-- What was sent, by a key of chance that the tablet made: sent twice it counts once. Nothing leads from here to an answer.
create table participation.kiosk_key (
    key   uuid primary key,
    kiosk uuid not null references participation.kiosk (id) on delete cascade
);
create index on participation.kiosk_key (kiosk);

-- How many answered in an hour, so that hosts see when somebody fills in one after the other.
create table participation.kiosk_hour (
    kiosk   uuid not null,
    step    uuid not null,
    hour    timestamptz not null check (hour = date_trunc('hour', hour, 'UTC')),
    taken   integer not null default 0 check (taken >= 0),
    refused integer not null default 0 check (refused >= 0),
    primary key (kiosk, step, hour),
    foreign key (kiosk, step) references participation.kiosk_step (kiosk, step) on delete cascade
);

-- Answered at which tablet. Then nobody's name stands beside it.
alter table participation.survey_sheet add column kiosk uuid references participation.kiosk (id);
alter table participation.survey_sheet add check (kiosk is null or person is null);
create index on participation.survey_sheet (kiosk) where kiosk is not null;
alter table participation.contribution add column kiosk uuid references participation.kiosk (id);
alter table participation.contribution add check (kiosk is null or (author is null and not named));
create index on participation.contribution (kiosk) where kiosk is not null;
alter table participation.stance add column kiosk uuid references participation.kiosk (id);
alter table participation.stance add check (kiosk is null or person is null);
create index on participation.stance (kiosk) where kiosk is not null;
