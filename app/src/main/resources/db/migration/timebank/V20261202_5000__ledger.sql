create schema timebank;

-- An account of hours, in minutes. The whole sums to nothing: what one has more than nothing, others have less.
create table timebank.account (
    id           uuid primary key,
    kind         text not null check (kind in ('PERSON', 'GROUP', 'ORGANISATION', 'COMMUNITY', 'ISSUE')),
    -- Whose it is; null once that person is gone.
    person       uuid references people.person (id),
    organisation uuid references people.organisation (id),
    -- Whoever only gives does not count: their balance rests.
    mode         text not null default 'COUNTS' check (mode in ('COUNTS', 'GIFTS')),
    balance      bigint not null default 0,
    -- How many legs it has; the last one says the same balance.
    legs         bigint not null default 0 check (legs >= 0),
    opened_at    timestamptz not null,
    closed_at    timestamptz,
    check (person is null or kind = 'PERSON'),
    check (kind <> 'PERSON' or person is not null or closed_at is not null),
    check ((organisation is not null) = (kind in ('GROUP', 'ORGANISATION'))),
    check (mode = 'COUNTS' or kind = 'PERSON'),
    check (closed_at is null or balance = 0)
);
create unique index one_account_of_a_person on timebank.account (person) where person is not null;
create unique index one_account_of_an_organisation on timebank.account (organisation) where organisation is not null;
create unique index one_community on timebank.account (kind) where kind in ('COMMUNITY', 'ISSUE');

-- What moved hours. It stays as it is; what was wrong is put right by another posting that says so.
create table timebank.posting (
    id        uuid primary key,
    -- Given by whoever asks for it: the same request again finds the first one.
    key       text not null check (length(key) between 1 and 200),
    kind      text not null check (kind in
        ('EXCHANGE', 'GIFT', 'DONATION', 'GRANT', 'START', 'EXPIRY', 'LEAVING', 'CORRECTION')),
    at        timestamptz not null,
    corrects  uuid references timebank.posting (id),
    -- Who asked for it; null where the house itself did, or once that person is gone.
    posted_by uuid references people.person (id),
    check ((corrects is not null) = (kind = 'CORRECTION')),
    constraint posted_once unique (key),
    constraint corrected_once unique (corrects)
);
create index on timebank.posting (posted_by) where posted_by is not null;
create index on timebank.posting (at);

create table timebank.leg (
    posting uuid not null references timebank.posting (id),
    account uuid not null references timebank.account (id),
    minutes integer not null check (minutes <> 0),
    -- Counts the legs of the account, without gaps.
    nth     bigint not null check (nth > 0),
    -- What the account had then.
    after   bigint not null,
    -- How far it could go down then; null where nothing limits it.
    lowest  bigint check (lowest <= 0),
    primary key (posting, account),
    unique (account, nth),
    constraint not_overdrawn check (minutes > 0 or lowest is null or after >= lowest)
);

create function timebank.keep_posting() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        if new.posted_by is null and to_jsonb(new) - 'posted_by' = to_jsonb(old) - 'posted_by' then
            return new;
        end if;
    end if;
    raise exception 'what is posted stays as it is' using errcode = 'check_violation';
end $$;
create trigger keep_posting before update or delete on timebank.posting
    for each row execute function timebank.keep_posting();
create trigger keep_all_postings before truncate on timebank.posting
    for each statement execute function timebank.keep_posting();

create function timebank.keep_leg() returns trigger language plpgsql as $$
begin
    raise exception 'what is posted stays as it is' using errcode = 'check_violation';
end $$;
create trigger keep_leg before update or delete on timebank.leg
    for each row execute function timebank.keep_leg();
create trigger keep_all_legs before truncate on timebank.leg
    for each statement execute function timebank.keep_leg();

-- The legs of a posting sum to nothing; those of a correction are those of what it corrects, turned round.
create function timebank.check_legs(checked uuid) returns void language plpgsql as $$
declare
    many  integer;
    total bigint;
    wrong uuid;
begin
    select count(*), coalesce(sum(minutes), 0) into many, total from timebank.leg where posting = checked;
    if many < 2 or total <> 0 then
        raise exception 'the legs of a posting must sum to nothing' using errcode = 'check_violation';
    end if;
    select corrects into wrong from timebank.posting where id = checked;
    if wrong is not null and (
        exists (select account, -minutes from timebank.leg where posting = wrong
            except select account, minutes from timebank.leg where posting = checked)
        or many <> (select count(*) from timebank.leg where posting = wrong)) then
        raise exception 'a correction turns all legs round' using errcode = 'check_violation';
    end if;
end $$;

create function timebank.check_posting() returns trigger language plpgsql as $$
begin
    perform timebank.check_legs(new.id);
    return null;
end $$;
create constraint trigger check_posting after insert on timebank.posting
    deferrable initially deferred for each row execute function timebank.check_posting();

-- Each leg goes on from the one before, and the account knows of it.
create function timebank.check_leg() returns trigger language plpgsql as $$
begin
    perform timebank.check_legs(new.posting);
    if new.after <> new.minutes + (case when new.nth = 1 then 0 else coalesce(
            (select after from timebank.leg where account = new.account and nth = new.nth - 1), 0) end)
        or new.nth > 1 and not exists (select from timebank.leg where account = new.account and nth = new.nth - 1)
        or not exists (select from timebank.account where id = new.account and legs >= new.nth) then
        raise exception 'a leg goes on from the one before' using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger check_leg after insert on timebank.leg
    deferrable initially deferred for each row execute function timebank.check_leg();

-- What an account has is what its last leg says.
create function timebank.check_account() returns trigger language plpgsql as $$
declare
    now_balance bigint;
    now_legs    bigint;
    last_nth    bigint;
    last_after  bigint;
begin
    select balance, legs into now_balance, now_legs from timebank.account where id = new.id;
    if not found then
        return null;
    end if;
    select nth, after into last_nth, last_after from timebank.leg where account = new.id order by nth desc limit 1;
    if now_balance <> coalesce(last_after, 0) or now_legs <> coalesce(last_nth, 0) then
        raise exception 'an account has what its legs sum to' using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger check_account after insert or update of balance, legs on timebank.account
    deferrable initially deferred for each row execute function timebank.check_account();

-- Whose an account is does not change; only who is gone is forgotten.
create function timebank.keep_account() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or new.id <> old.id or new.kind <> old.kind or new.opened_at <> old.opened_at
        or new.organisation is distinct from old.organisation
        or new.person is not null and new.person is distinct from old.person then
        raise exception 'an account stays whose it is' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger keep_account before delete or update of id, kind, person, organisation, opened_at on timebank.account
    for each row execute function timebank.keep_account();
