-- A number that only one person knows: beside the code card it agrees to assistance on the spot, and it confirms
-- weighty acts. Kept as passwords are.
create table people.pin (
    person uuid primary key references people.person (id),
    hash   text not null,
    set_at timestamptz not null
);

-- What a consent is for, and the moment at which one given on the spot ends. Those given before were for everything.
alter table people.assistance
    add column errands text[] not null default '{TAKING_PART,DECIDING,ORDERING}',
    add column ends_at timestamptz;
alter table people.assistance
    alter column errands drop default,
    add check (cardinality(errands) > 0 and errands <@ '{TAKING_PART,DECIDING,ORDERING}'),
    drop constraint assistance_purpose_check,
    add constraint assistance_purpose_check
        check (length(purpose) <= 300 and (length(purpose) >= 3 or ends_at is not null)),
    add check (ends_at is null or from_day = until_day);

-- No consent lasts for ever.
update people.assistance set until_day = from_day + 366 where until_day > from_day + 366;
alter table people.assistance add check (until_day <= from_day + 366);

-- The person has said that the many small answers of the next minutes are what they want.
alter table people.assistance_turn add column confirmed_until timestamptz;

-- Where the thing can be seen; whether only the day is kept; what was refused, and when the person was told of it.
alter table people.assisted_act
    add column leads_to text,
    add column day_only boolean not null default false,
    add column refused  boolean not null default false,
    add column told_on  date;
alter table people.assisted_act add check (told_on is null or refused);

-- Of secret matters only the step and the day.
update people.assisted_act
set id = gen_random_uuid(),
    path = regexp_replace(path, '^(/[^/]+/[^/]+).*$', '\1'),
    leads_to = regexp_replace(path, '^(/[^/]+/[^/]+).*$', '\1'),
    acted_at = date_trunc('day', acted_at, 'Europe/Berlin'),
    day_only = true
where act in ('decision.act.vote', 'review.act.reply', 'opinion.act.said');
