create schema if not exists participation;

-- The ballot paper of a step: rule, options and seed are fixed before anybody votes and never change afterwards.
create table participation.paper (
    step        uuid primary key references undertakings.step (id) on delete cascade,
    kind        text not null check (kind in ('APPROVAL', 'SCORE', 'DOTS', 'RANKED', 'DATES', 'PERSONS')),
    secret      boolean not null,
    binding     boolean not null,
    winners     integer not null check (winners between 1 and 100),
    low         integer not null check (low between -100 and 100),
    high        integer not null check (high between -100 and 100),
    most        integer not null check (most between 1 and 100),
    duels       boolean not null,
    reserved    integer not null check (reserved between 0 and winners),
    sides       text[] not null default '{}',
    seed        text not null check (length(seed) >= 32),
    commitment  text not null,
    fixed_at    timestamptz,
    sealed_at   timestamptz,
    outcome     text,
    box         text,
    seal        text,
    unique (step, secret),
    check (low < high),
    -- Who must each agree is told by a confirmed standing, which only a roll knows.
    check (sides = '{}' or binding),
    check (sealed_at is null or fixed_at is not null),
    check ((sealed_at is null) = (box is null) and (sealed_at is null) = (seal is null)
        and (sealed_at is null) = (outcome is null))
);

create function participation.keep_paper() returns trigger language plpgsql as $$
begin
    if old.fixed_at is not null and (new.step, new.kind, new.secret, new.binding, new.winners, new.low, new.high, new.most,
            new.duels, new.reserved, new.sides, new.seed, new.commitment, new.fixed_at)
        is distinct from (old.step, old.kind, old.secret, old.binding, old.winners, old.low, old.high, old.most,
            old.duels, old.reserved, old.sides, old.seed, old.commitment, old.fixed_at) then
        raise exception 'what was fixed before the vote stays' using errcode = 'check_violation';
    end if;
    if old.sealed_at is not null and new is distinct from old then
        raise exception 'the box is sealed' using errcode = 'check_violation';
    end if;
    if new.sealed_at < (select closes_at from undertakings.step where id = new.step) then
        raise exception 'nobody ends a vote early' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger keep_paper before update on participation.paper
    for each row execute function participation.keep_paper();

-- What can be chosen. "source" is what it came from, on the thread.
create table participation.option (
    step     uuid not null references participation.paper (step) on delete cascade,
    number   integer not null check (number between 1 and 100),
    title    text not null check (length(title) between 1 and 200),
    about    text not null default '' check (length(about) <= 1000),
    source   uuid,
    reserved boolean not null default false,
    primary key (step, number)
);
create unique index on participation.option (step, source) where source is not null;

create function participation.keep_option() returns trigger language plpgsql as $$
begin
    if exists (select from participation.paper where step = coalesce(new.step, old.step) and fixed_at is not null) then
        raise exception 'what was fixed before the vote stays' using errcode = 'check_violation';
    end if;
    return coalesce(new, old);
end $$;
create trigger keep_option before insert or update or delete on participation.option
    for each row execute function participation.keep_option();

-- Who may vote in a binding step. The key holds that nobody votes in two standings. It says nothing of who did vote.
create table participation.roll (
    step     uuid not null references participation.paper (step) on delete cascade,
    person   uuid not null references people.person (id),
    standing text not null,
    late     boolean not null,
    primary key (step, person)
);
create index on participation.roll (person);

-- Somebody says that another person does not belong on the roll. Whoever decides is neither the one nor the other.
create table participation.roll_appeal (
    id         uuid primary key,
    step       uuid not null references participation.paper (step) on delete cascade,
    person     uuid references people.person (id),
    raised_by  uuid references people.person (id),
    reason     text not null check (length(reason) between 3 and 1000),
    raised_at  timestamptz not null,
    decided_by uuid references people.person (id),
    removed    boolean,
    because    text check (length(because) between 3 and 1000),
    decided_at timestamptz,
    check (decided_by is null or (decided_by is distinct from person and decided_by is distinct from raised_by)),
    check ((decided_at is null) = (removed is null) and (decided_at is null) = (because is null))
);
create index on participation.roll_appeal (step, raised_at);
create index on participation.roll_appeal (person) where person is not null;
create index on participation.roll_appeal (raised_by) where raised_by is not null;
create index on participation.roll_appeal (decided_by) where decided_by is not null;
create unique index one_appeal_at_a_time on participation.roll_appeal (step, person) where decided_at is null;

-- The ballot box. A mark is one person's alone, and nobody can tell whose without the salt of the link. A secret ballot
-- carries no person, no standing that the rule does not ask for, and no time; when the box is sealed it is gone, and what
-- it said stands in the box as a count.
create table participation.ballot (
    step   uuid not null,
    secret boolean not null,
    mark   bytea not null check (length(mark) = 32),
    person uuid references people.person (id),
    side   text not null default '',
    choice text not null,
    number integer,
    primary key (step, mark),
    unique (step, person),
    unique (step, number),
    foreign key (step, secret) references participation.paper (step, secret) on delete cascade,
    check (not secret or person is null)
);
create index on participation.ballot (person) where person is not null;

-- From a person to their mark, while a vote can still be replaced. Sealing erases it.
create table participation.ballot_link (
    step uuid primary key references participation.paper (step) on delete cascade,
    salt bytea not null check (length(salt) = 32)
);
