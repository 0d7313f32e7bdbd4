-- The questions of a review. Whether it is anonymous and what it asks is fixed before anybody answers, and never changes
-- afterwards. The outcome holds only what is told: nothing in it is about fewer than five people.
create table participation.review_paper (
    step       uuid primary key references undertakings.step (id) on delete cascade,
    anonymous  boolean not null default true,
    fixed_at   timestamptz,
    counted_at timestamptz,
    replies    integer check (replies >= 0),
    outcome    text,
    unique (step, anonymous),
    check (counted_at is null or fixed_at is not null),
    check ((counted_at is null) = (outcome is null) and (counted_at is null) = (replies is null))
);

create function participation.keep_review_paper() returns trigger language plpgsql as $$
begin
    if old.fixed_at is not null and (new.step, new.anonymous, new.fixed_at)
        is distinct from (old.step, old.anonymous, old.fixed_at) then
        raise exception 'what was fixed before the review stays' using errcode = 'check_violation';
    end if;
    if old.counted_at is not null and new is distinct from old then
        raise exception 'the review is counted' using errcode = 'check_violation';
    end if;
    if new.counted_at < (select closes_at from undertakings.step where id = new.step) then
        raise exception 'nobody ends a review early' using errcode = 'check_violation';
    end if;
    if old.fixed_at is null
        and (select closes_at from undertakings.step where id = new.step) < new.fixed_at + interval '24 hours' then
        raise exception 'a review is open for a day at least' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger keep_review_paper before update on participation.review_paper
    for each row execute function participation.keep_review_paper();

-- What is asked. "ready" is the key of a question that the house has in every language; "source" is what somebody brought
-- in to an earlier step.
create table participation.review_question (
    id        uuid primary key,
    step      uuid not null references participation.review_paper (step) on delete cascade,
    number    integer not null check (number between 1 and 1000),
    kind      text not null check (kind in ('SCALE', 'CHOICE', 'WORDS')),
    sphere    text not null check (sphere in ('CIVIC', 'SERVICE')),
    ready     text,
    wording   text not null check (length(wording) <= 300),
    choices   text[] not null default '{}',
    source    uuid,
    hidden_at timestamptz,
    unique (step, number),
    unique (step, ready),
    unique (step, source),
    check ((ready is null) = (wording <> '')),
    check (ready is null or source is null),
    check (kind = 'CHOICE' or choices = '{}'),
    check (kind <> 'CHOICE' or ready is not null or cardinality(choices) between 2 and 10)
);

-- Moderation hides words, also of what is fixed.
create function participation.keep_review_question() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and (new.id, new.step, new.number, new.kind, new.sphere, new.ready, new.wording, new.choices, new.source)
        is not distinct from
            (old.id, old.step, old.number, old.kind, old.sphere, old.ready, old.wording, old.choices, old.source) then
        return new;
    end if;
    if exists (select from participation.review_paper
        where step = coalesce(new.step, old.step) and fixed_at is not null) then
        raise exception 'what was fixed before the review stays' using errcode = 'check_violation';
    end if;
    return coalesce(new, old);
end $$;
create trigger keep_review_question before insert or update or delete on participation.review_question
    for each row execute function participation.keep_review_question();

-- What somebody answers, all in one row. A mark is one person's alone, and nobody can tell whose without the salt of the
-- link. An anonymous reply carries no person, no standing and no time; when the review is counted it is gone.
create table participation.review_reply (
    step      uuid not null,
    anonymous boolean not null,
    mark      bytea not null check (length(mark) = 32),
    person    uuid references people.person (id),
    answers   text not null,
    primary key (step, mark),
    unique (step, person),
    foreign key (step, anonymous) references participation.review_paper (step, anonymous) on delete cascade,
    check (anonymous = (person is null))
);
create index on participation.review_reply (person) where person is not null;

-- What was said in words, once the review is counted: each for itself, in an order of chance.
create table participation.review_words (
    id        uuid primary key,
    step      uuid not null,
    anonymous boolean not null,
    number    integer not null,
    wording   text not null check (length(wording) between 1 and 2000),
    person    uuid references people.person (id),
    hidden_at timestamptz,
    foreign key (step, anonymous) references participation.review_paper (step, anonymous) on delete cascade,
    foreign key (step, number) references participation.review_question (step, number) on delete cascade,
    check (anonymous = (person is null))
);
create index on participation.review_words (step, number, id);
create index on participation.review_words (person) where person is not null;

-- The way from a person to their mark is the same for votes and for reviews.
alter table participation.ballot_link drop constraint ballot_link_step_fkey;
alter table participation.ballot_link add foreign key (step) references undertakings.step (id) on delete cascade;
