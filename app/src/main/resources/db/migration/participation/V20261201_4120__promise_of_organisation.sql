-- A promise in minutes can be asked of an organisation or a group, too: whoever speaks for it says yes or no.
alter table participation.minutes_piece add column organisation uuid references people.organisation (id);
alter table participation.minutes_piece
    add check (organisation is null or kind = 'PROMISE' and owner is null);
create index on participation.minutes_piece (organisation) where organisation is not null;
