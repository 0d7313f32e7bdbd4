create schema participation;

-- What the contributions to a step are sorted into.
create table participation.category (
    id   uuid primary key,
    step uuid not null references undertakings.step (id) on delete cascade,
    name text not null check (length(name) between 1 and 80),
    unique (step, id)
);
create unique index one_category_of_a_name on participation.category (step, lower(name));

-- A need, an idea, a proposal: written, spoken, or as a picture with a description. The author goes when that person is
-- erased; "owed" says that an answer to it is, "standing" is the one the author wanted to be seen beside it, as it was confirmed then. What was taken back
-- leaves none of its words here.
create table participation.contribution (
    id                  uuid primary key,
    step                uuid not null references undertakings.step (id),
    undertaking         uuid not null references undertakings.undertaking (id),
    author              uuid references people.person (id),
    named               boolean not null,
    standing            text,
    kind                text not null check (kind in ('NEED', 'IDEA', 'PROPOSAL')),
    category            uuid,
    wording             text not null check (length(wording) <= 4000),
    picture             text,
    picture_description text check (length(picture_description) between 1 and 500),
    voice               text,
    voice_type          text,
    transcriber         uuid references people.person (id),
    place               text not null default '' check (length(place) <= 200),
    latitude            double precision,
    longitude           double precision,
    version             integer not null default 1,
    at                  timestamptz not null,
    owed                boolean not null default true,
    hidden_at           timestamptz,
    withdrawn_at        timestamptz,
    foreign key (step, category) references participation.category (step, id) on delete set null (category),
    check ((latitude is null) = (longitude is null)),
    check ((picture is null) = (picture_description is null)),
    check ((voice is null) = (voice_type is null)),
    check ((withdrawn_at is null) = (wording <> '' or picture is not null or voice is not null))
);
create index on participation.contribution (step, at desc, id desc);
create index on participation.contribution (undertaking);
create index on participation.contribution (step) where owed and withdrawn_at is null and hidden_at is null;
create index on participation.contribution (author) where author is not null;
create index on participation.contribution (transcriber) where transcriber is not null;

-- What a contribution said before it was changed, so that nobody's support is moved to other words unseen.
create table participation.earlier_wording (
    contribution uuid not null references participation.contribution (id),
    version      integer not null,
    wording      text not null,
    until        timestamptz not null,
    primary key (contribution, version)
);

-- One person, one support.
create table participation.support (
    contribution uuid not null references participation.contribution (id),
    person       uuid not null references people.person (id),
    primary key (contribution, person)
);
create index on participation.support (person);
