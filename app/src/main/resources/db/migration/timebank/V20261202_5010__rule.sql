-- Which undertakings decide about the time bank. Only those who answer for one of them bring in a new rule.
create table timebank.entrusted (
    undertaking  uuid primary key references undertakings.undertaking (id),
    at           timestamptz not null,
    entrusted_by uuid references people.person (id)
);
create index on timebank.entrusted (entrusted_by) where entrusted_by is not null;

-- The rules, version by version; the last one is in force.
create table timebank.rule (
    id                  uuid primary key,
    number              integer not null unique check (number > 0),
    at                  timestamptz not null,
    -- How far an account may go below nothing, in minutes.
    lowest_person       integer not null check (lowest_person between -60000 and 0),
    lowest_group        integer not null check (lowest_group between -60000 and 0),
    lowest_organisation integer not null check (lowest_organisation between -60000 and 0),
    lowest_community    integer not null check (lowest_community between -6000000 and 0),
    -- The most minutes of one exchange, gift or grant.
    most                integer not null check (most between 5 and 6000),
    starting            integer not null check (starting between 0 and 6000),
    -- After how many months hours go to the community; null where they stay.
    expiry_months       integer check (expiry_months between 3 and 120),
    -- Whether the community stands in where one side only gives; else nothing is booked.
    gifts               text not null check (gifts in ('COMMUNITY', 'NOTHING')),
    -- After how many days an exchange that nobody answers ends.
    answer_days         integer not null check (answer_days between 3 and 90),
    -- The decision from which it comes; none has the first, which the operator set when the bank was opened.
    step                uuid unique references undertakings.step (id),
    entered_by          uuid references people.person (id),
    check ((number = 1) = (step is null))
);
create index on timebank.rule (entered_by) where entered_by is not null;

create function timebank.keep_rule() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        if new.entered_by is null and to_jsonb(new) - 'entered_by' = to_jsonb(old) - 'entered_by' then
            return new;
        end if;
    end if;
    raise exception 'a rule stays as it was decided' using errcode = 'check_violation';
end $$;
create trigger keep_rule before update or delete on timebank.rule
    for each row execute function timebank.keep_rule();

-- Who keeps the bank, as the rule names them: they correct mistakes and act for the community.
create table timebank.keeper (
    rule   uuid not null references timebank.rule (id),
    person uuid not null references people.person (id),
    primary key (rule, person)
);
create index on timebank.keeper (person);
