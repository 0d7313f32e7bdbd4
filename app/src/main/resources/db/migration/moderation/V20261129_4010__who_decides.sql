-- All organisations a thing speaks about: the one an undertaking was started for, those that answer for its services,
-- the one that promised. Their people decide nothing here.
create table moderation.matter_subject (
    matter       uuid not null references moderation.matter (id),
    organisation uuid not null references people.organisation (id),
    primary key (matter, organisation)
);
create index on moderation.matter_subject (organisation);
insert into moderation.matter_subject (matter, organisation)
    select id, subject from moderation.matter where subject is not null;
alter table moderation.matter drop column subject;

-- Nobody decides about their own words, or about their own objection. Whoever is gone is null, which passes.
alter table moderation.matter
    add check (decider <> author),
    add check (decider <> appellant),
    add check (final_decider <> author),
    add check (final_decider <> appellant);

-- One matter of a thing waits at a time, whether for the first word or for the last.
drop index moderation.matter_kind_thing_idx;
create unique index one_matter_waits on moderation.matter (kind, thing)
    where outcome is null or appeal is not null and final_outcome is null;
