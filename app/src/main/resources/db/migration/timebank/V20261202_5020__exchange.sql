-- Hours that one side gives and the other takes: agreed, done, confirmed by both, and then posted.
create table timebank.exchange (
    id                uuid primary key,
    -- Whose work it is: this account gets the hours.
    giver             uuid not null references timebank.account (id),
    receiver          uuid not null references timebank.account (id),
    minutes           integer not null check (minutes between 1 and 6000),
    day               date not null,
    words             text not null check (length(words) between 1 and 500),
    occasion_kind     text not null default '' check (length(occasion_kind) <= 40),
    occasion          uuid,
    -- The undertaking whose hosts speak for the community; only for hours given to its tasks.
    undertaking       uuid references undertakings.undertaking (id),
    state             text not null check (state in ('ASKED', 'AGREED', 'DONE', 'BOOKED', 'DECLINED', 'LAPSED')),
    asked_by_giver    boolean not null,
    -- Who spoke for each side last; null once they are gone.
    giver_person      uuid references people.person (id),
    receiver_person   uuid references people.person (id),
    giver_confirmed   timestamptz,
    receiver_confirmed timestamptz,
    -- Why it was declined, in the words of whoever did.
    answer            text not null default '' check (length(answer) <= 500),
    answered_by       uuid references people.person (id),
    answer_hidden_at  timestamptz,
    -- Whether one side only gives, so that it was noted as a gift.
    gift              boolean not null default false,
    posting           uuid unique references timebank.posting (id),
    at                timestamptz not null,
    moved_at          timestamptz not null,
    hidden_at         timestamptz,
    assisted          boolean not null default false,
    check (giver <> receiver),
    -- Nobody confirms to themselves, for whomever they speak.
    constraint two_people check (giver_person <> receiver_person),
    check ((occasion is null) = (occasion_kind = '')),
    check (state <> 'BOOKED' or giver_confirmed is not null and receiver_confirmed is not null),
    check (state = 'BOOKED' or posting is null),
    check (posting is not null or state <> 'BOOKED' or gift)
);
create index on timebank.exchange (giver, at desc);
create index on timebank.exchange (receiver, at desc);
create index on timebank.exchange (moved_at) where state in ('ASKED', 'AGREED', 'DONE');
create index on timebank.exchange (giver_person) where giver_person is not null;
create index on timebank.exchange (receiver_person) where receiver_person is not null;
create index on timebank.exchange (answered_by) where answered_by is not null;
create index on timebank.exchange (occasion_kind, occasion) where occasion is not null;
-- Time that was given to a task is booked once.
create unique index hours_of_a_task_once on timebank.exchange (occasion)
    where occasion_kind = 'task-hours' and state not in ('DECLINED', 'LAPSED');

-- What is booked stays beside its posting as it was.
create function timebank.keep_booked() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        if (new.giver, new.receiver, new.minutes, new.day, new.state, new.gift, new.posting)
            is not distinct from (old.giver, old.receiver, old.minutes, old.day, old.state, old.gift, old.posting) then
            return new;
        end if;
    end if;
    raise exception 'what is booked stays as it is' using errcode = 'check_violation';
end $$;
create trigger keep_booked before update or delete on timebank.exchange
    for each row when (old.state = 'BOOKED') execute function timebank.keep_booked();

-- Hours that somebody hands on without anything in return.
create table timebank.transfer (
    -- The posting that moved them.
    id        uuid primary key references timebank.posting (id),
    words     text not null check (length(words) <= 500),
    person    uuid references people.person (id),
    hidden_at timestamptz
);
create index on timebank.transfer (person) where person is not null;

-- Somebody asks the other side, or a keeper says, that a posting was wrong.
create table timebank.correction (
    id          uuid primary key,
    posting     uuid not null references timebank.posting (id),
    reason      text not null check (length(reason) between 1 and 500),
    -- The side that asks; null where a keeper decided.
    account     uuid references timebank.account (id),
    asked_by    uuid references people.person (id),
    answered_by uuid references people.person (id),
    state       text not null check (state in ('ASKED', 'DONE', 'DECLINED')),
    -- The posting that turned it round.
    done        uuid unique references timebank.posting (id),
    at          timestamptz not null,
    moved_at    timestamptz not null,
    hidden_at   timestamptz,
    check ((done is not null) = (state = 'DONE')),
    constraint two_agree check (account is null or asked_by <> answered_by)
);
create unique index one_correction_at_a_time on timebank.correction (posting) where state in ('ASKED', 'DONE');
create index on timebank.correction (asked_by) where asked_by is not null;
create index on timebank.correction (answered_by) where answered_by is not null;
create index on timebank.correction (account, at desc);

-- What runs out, said beforehand.
create table timebank.expiry (
    account uuid not null references timebank.account (id),
    due     date not null,
    minutes integer not null check (minutes > 0),
    told_at timestamptz not null,
    -- Whether the day came; what then still was old went to the community.
    over    boolean not null default false,
    primary key (account, due)
);
create unique index one_expiry_ahead on timebank.expiry (account) where not over;
create index on timebank.expiry (due) where not over;
