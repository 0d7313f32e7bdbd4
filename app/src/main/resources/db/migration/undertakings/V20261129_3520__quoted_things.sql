-- The things on the thread whose own words an event says: where one of them is hidden, the words are not said.
alter table undertakings.event add column things uuid[] not null default '{}';
