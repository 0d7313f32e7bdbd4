-- What is told of a survey, and nothing else: no figure in it is about fewer than five people. It is counted once.
create table participation.survey_outcome (
    step       uuid primary key references participation.survey (step) on delete cascade,
    counted_at timestamptz not null,
    outcome    jsonb not null
);

-- The answers to one question by the answers to another; 0 for the side of whoever answered.
create table participation.survey_cross (
    step     uuid not null references participation.survey_outcome (step) on delete cascade,
    question integer not null,
    split_by integer not null,
    blocks   jsonb not null,
    primary key (step, question, split_by)
);

create function participation.keep_survey_outcome() returns trigger language plpgsql as $$
begin
    raise exception 'the survey is counted' using errcode = 'check_violation';
end $$;
create trigger keep_survey_outcome before update on participation.survey_outcome
    for each row execute function participation.keep_survey_outcome();
create trigger keep_survey_cross before update on participation.survey_cross
    for each row execute function participation.keep_survey_outcome();

-- What was said in words, where it was agreed that others read it: each for itself, in an order of chance.
create table participation.survey_said (
    id        uuid primary key,
    step      uuid not null references participation.survey_outcome (step) on delete cascade,
    number    integer not null,
    wording   text not null,
    person    uuid references people.person (id),
    hidden_at timestamptz,
    foreign key (step, number) references participation.survey_question (step, number) on delete cascade
);
create index on participation.survey_said (step, number, id);
create index on participation.survey_said (person) where person is not null;
