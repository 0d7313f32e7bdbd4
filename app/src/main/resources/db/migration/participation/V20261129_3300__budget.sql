-- Sharing out money is one more way to decide: on the same paper, with the same roll, the same box.
alter table participation.paper
    add money    bigint check (money between 0 and 100000000000000),
    add form     text check (form in ('APPROVAL', 'POINTS', 'RANKED')),
    add counting text check (counting in ('SHARES_ADD1U', 'SHARES_ADD1', 'SHARES', 'GREEDY'));
alter table participation.paper drop constraint paper_kind_check;
alter table participation.paper
    add check (kind in ('APPROVAL', 'SCORE', 'DOTS', 'RANKED', 'DATES', 'PERSONS', 'CONSENT', 'BUDGET')),
    add check ((kind = 'BUDGET') = (money is not null)),
    add check ((money is null) = (form is null) and (money is null) = (counting is null));

-- What a project costs, in cents; with everything else about it, it stays once the paper is fixed (keep_option).
alter table participation.option
    add cents    bigint check (cents between 1 and 100000000000000),
    add district text not null default '' check (length(district) <= 80),
    add category text not null default '' check (length(category) <= 80);

create or replace function participation.keep_paper() returns trigger language plpgsql as $$
begin
    if old.fixed_at is not null and (new.step, new.kind, new.secret, new.binding, new.winners, new.low, new.high, new.most,
            new.duels, new.reserved, new.sides, new.seed, new.commitment, new.fixed_at, new.money, new.form, new.counting)
        is distinct from (old.step, old.kind, old.secret, old.binding, old.winners, old.low, old.high, old.most,
            old.duels, old.reserved, old.sides, old.seed, old.commitment, old.fixed_at, old.money, old.form, old.counting)
    then
        raise exception 'what was fixed before the vote stays' using errcode = 'check_violation';
    end if;
    if old.sealed_at is not null and new is distinct from old then
        raise exception 'the box is sealed' using errcode = 'check_violation';
    end if;
    if new.sealed_at < (select closes_at from undertakings.step where id = new.step) then
        raise exception 'nobody ends a vote early' using errcode = 'check_violation';
    end if;
    if new.fixed_at is not null and new.kind = 'BUDGET' and (new.money = 0 or exists
            (select from participation.option where step = new.step and cents is null)) then
        raise exception 'a budget without money, or a project without a price' using errcode = 'check_violation';
    end if;
    return new;
end $$;

-- What came of a budget, counted once: both rules, a reason for every project. The sealed box gives it again.
create table participation.budget_result (
    step    uuid primary key references undertakings.step (id) on delete cascade,
    told    text not null,
    counted timestamptz not null
);

create function participation.keep_budget_result() returns trigger language plpgsql as $$
begin
    raise exception 'a result stays' using errcode = 'check_violation';
end $$;
create trigger keep_budget_result before update on participation.budget_result
    for each row execute function participation.keep_budget_result();

-- The projects that stand on the thread: what got money, and all of a budget that was decided elsewhere.
create table participation.budget_project (
    id     uuid primary key,
    step   uuid not null references undertakings.step (id) on delete cascade,
    number text not null check (length(number) between 1 and 100),
    title  text not null,
    money  numeric not null check (money >= 0),
    funded boolean not null,
    unique (step, number)
);

-- A budget that was decided elsewhere: the whole file, packed. Its ballots are rows of nothing.
create table participation.budget_file (
    step   uuid primary key references undertakings.step (id) on delete cascade,
    name   text not null,
    packed bytea not null
);

-- A file that was handed in: how far it is, and what came of it. "seen_at" is empty once that broke off.
create table participation.budget_reading (
    id          uuid primary key,
    undertaking uuid not null references undertakings.undertaking (id) on delete cascade,
    name        text not null,
    at          timestamptz not null,
    stage       text not null default 'READING' check (stage in ('READING', 'COUNTING', 'KEEPING')),
    done        bigint not null default 0,
    total       bigint not null default 0,
    seen_at     timestamptz,
    step        uuid references undertakings.step (id) on delete cascade,
    trouble     text
);
create index on participation.budget_reading (undertaking, at desc);
