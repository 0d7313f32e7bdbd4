-- Who answers in a talk: the organisation whose entry it was when it began; null where whoever marked it does. Whoever
-- gets an entry later does not read what was written before.
alter table atlas.talk add column organisation uuid references people.organisation (id);
create index on atlas.talk (organisation) where organisation is not null;
alter table atlas.talk drop constraint talk_entry_asker_key;
alter table atlas.talk
    add constraint one_talk_with_each_side unique nulls not distinct (entry, asker, organisation);
