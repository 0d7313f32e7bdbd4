-- The list without a place stands in the order of the alphabet.
create index on places.map_mark (title collate "de-x-icu", number);
