-- A survey. Whether names stand beside answers, and what is asked, is fixed before anybody answers, and never changes
-- afterwards. Words are kept by language: {"de": "…", "de-simple": "…", "uk": "…"}.
create table participation.survey (
    step        uuid primary key references undertakings.step (id) on delete cascade,
    privacy     text not null default 'ANONYMOUS' check (privacy in ('NAMED', 'PSEUDONYMOUS', 'ANONYMOUS')),
    -- Whether the side of whoever answers stands beside their answers.
    sides       boolean not null default false,
    -- The first is the one in which it was written.
    languages   text[] not null default '{de}' check (cardinality(languages) between 1 and 12),
    intro       jsonb not null default '{}',
    -- From when on those who take part read the questions and propose changes.
    laid_out_at timestamptz,
    fixed_at    timestamptz,
    closed_at   timestamptz,
    sheets      integer check (sheets >= 0),
    hidden_at   timestamptz,
    unique (step, privacy),
    check (closed_at is null or fixed_at is not null),
    check ((closed_at is null) = (sheets is null))
);

create function participation.keep_survey() returns trigger language plpgsql as $$
begin
    if old.fixed_at is not null and (new.step, new.privacy, new.sides, new.languages, new.intro, new.laid_out_at, new.fixed_at)
        is distinct from
            (old.step, old.privacy, old.sides, old.languages, old.intro, old.laid_out_at, old.fixed_at) then
        raise exception 'what was fixed before the survey stays' using errcode = 'check_violation';
    end if;
    if old.closed_at is not null and (new.closed_at, new.sheets) is distinct from (old.closed_at, old.sheets) then
        raise exception 'the survey is over' using errcode = 'check_violation';
    end if;
    if new.closed_at < (select closes_at from undertakings.step where id = new.step) then
        raise exception 'nobody ends a survey early' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger keep_survey before update on participation.survey
    for each row execute function participation.keep_survey();

-- What is asked, and what stands between questions. "number" names it in answers and stays; "place" is where it stands. It
-- is asked only where an earlier one was answered so: the key leads to the place of the earlier one, too, so that it
-- can't come to stand behind.
create table participation.survey_question (
    id          uuid primary key,
    step        uuid not null,
    privacy     text not null,
    number      integer not null check (number between 1 and 1000),
    place       integer not null check (place between 1 and 1000),
    kind        text not null check (kind in ('CHOICE', 'SEVERAL', 'SCALE', 'MATRIX', 'NUMBER', 'TEXT', 'ORDER', 'PLACE',
                    'FILE', 'NOTE', 'SECTION')),
    required    boolean not null default false,
    wording     jsonb not null,
    help        jsonb not null default '{}',
    -- What can be chosen or put in order, and the rows of a table: [{"number": 1, "words": {"de": "Ja"}}].
    items       jsonb not null default '[]',
    -- Of a table.
    columns     jsonb not null default '[]',
    -- Of numbers: the limits. Of several: how many at least and at most. Of a scale: "most" is the number of steps.
    least       numeric,
    most        numeric,
    -- Of a number.
    unit        jsonb not null default '{}',
    -- The names of the ends of a scale.
    low         jsonb not null default '{}',
    high        jsonb not null default '{}',
    -- Of a text: whether more than a line is wanted.
    long        boolean not null default false,
    -- Asked only if that one was answered with one of these numbers of items, or between these (both included).
    if_question uuid,
    if_place    integer,
    if_items    integer[] not null default '{}',
    if_least    numeric,
    if_most     numeric,
    hidden_at   timestamptz,
    unique (step, number),
    unique (step, place) deferrable initially deferred,
    unique (step, id, place),
    foreign key (step, privacy) references participation.survey (step, privacy) on update cascade on delete cascade,
    foreign key (step, if_question, if_place) references participation.survey_question (step, id, place)
        on update cascade,
    check ((if_question is null) = (if_place is null)),
    check (if_place < place),
    check (if_question is not null or (if_items = '{}' and if_least is null and if_most is null)),
    check (if_question is null or if_items <> '{}' or if_least is not null or if_most is not null),
    check (least <= most),
    check (kind not in ('NOTE', 'SECTION') or not required),
    -- A file tells who made it, and when.
    check (kind <> 'FILE' or privacy <> 'ANONYMOUS')
);

-- Moderation hides words, also of what is fixed.
create function participation.keep_survey_question() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and (to_jsonb(new) - 'hidden_at') = (to_jsonb(old) - 'hidden_at') then
        return new;
    end if;
    if exists (select from participation.survey
        where step = coalesce(new.step, old.step) and fixed_at is not null) then
        raise exception 'what was fixed before the survey stays' using errcode = 'check_violation';
    end if;
    return coalesce(new, old);
end $$;
create trigger keep_survey_question before insert or update or delete on participation.survey_question
    for each row execute function participation.keep_survey_question();

-- What those who take part would change about the questions before they are fixed, and what hosts answer.
create table participation.survey_proposal (
    id           uuid primary key,
    step         uuid not null references participation.survey (step) on delete cascade,
    kind         text not null check (kind in ('REWORD', 'NEW', 'DROP')),
    -- The number of the question it is about; it may be gone since. Null for a new one.
    question     integer,
    -- What the question said when the proposal was made.
    before       text not null default '' check (length(before) <= 500),
    -- The kind of a new question.
    question_kind text,
    wording      text not null default '' check (length(wording) <= 300),
    items        text[] not null default '{}',
    reason       text not null check (length(reason) between 3 and 1000),
    author       uuid references people.person (id),
    at           timestamptz not null,
    withdrawn_at timestamptz,
    taken        boolean,
    answer       text check (length(answer) between 3 and 1000),
    answered_by  uuid references people.person (id),
    answered_at  timestamptz,
    hidden_at    timestamptz,
    check ((kind = 'NEW') = (question is null)),
    check ((kind = 'NEW') = (question_kind is not null)),
    check ((kind = 'DROP') = (wording = '')),
    check ((taken is null) = (answer is null) and (taken is null) = (answered_at is null))
);
create index on participation.survey_proposal (step);
create index on participation.survey_proposal (author) where author is not null;
create index on participation.survey_proposal (answered_by) where answered_by is not null;

-- What somebody has answered so far. It goes when they hand it in.
create table participation.survey_draft (
    step    uuid not null references participation.survey (step) on delete cascade,
    person  uuid not null references people.person (id),
    answers jsonb not null default '{}',
    primary key (step, person)
);
create index on participation.survey_draft (person);

-- Who has handed in. Neither when nor in which order.
create table participation.survey_roll (
    step   uuid not null references participation.survey (step) on delete cascade,
    person uuid not null references people.person (id),
    primary key (step, person)
);
create index on participation.survey_roll (person);

-- The number under which somebody answers where numbers stand for names.
create table participation.survey_pseudonym (
    step   uuid not null references participation.survey (step) on delete cascade,
    person uuid not null references people.person (id),
    number integer not null check (number between 100000 and 999999),
    primary key (step, person),
    unique (step, number)
);
create index on participation.survey_pseudonym (person);

-- What was handed in, under an id of chance and without any time. "asked" holds the numbers of the questions that were
-- put to whoever answered; "answers" only answers to those: {"3": 2}.
create table participation.survey_sheet (
    id        uuid primary key,
    step      uuid not null,
    privacy   text not null,
    person    uuid references people.person (id),
    pseudonym integer,
    asked     integer[] not null,
    answers   jsonb not null,
    viewpoint text,
    -- Whether it still lies among the newest, which are written anew together with every one that comes.
    fresh     boolean not null default false,
    foreign key (step, privacy) references participation.survey (step, privacy) on delete cascade,
    unique (step, person),
    unique (step, pseudonym),
    check ((privacy = 'NAMED') = (person is not null)),
    check ((privacy = 'PSEUDONYMOUS') = (pseudonym is not null))
);
create index on participation.survey_sheet (step);
create index on participation.survey_sheet (step) where fresh;
create index on participation.survey_sheet (person) where person is not null;
