-- Keys with which the house signs what it hands out, one for each purpose, shared by all nodes.
create table platform.house_key (
    purpose text primary key,
    key     bytea not null
);
