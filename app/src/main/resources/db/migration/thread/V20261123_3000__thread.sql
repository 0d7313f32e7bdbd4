create schema thread;

-- What can be followed: a voice, a decision, a promise. The id is the id of the thing itself in its room.
-- "within" is the undertaking (or another whole) in which it happened. Who wrote it is not stored here.
create table thread.node (
    id           uuid primary key,
    kind         text not null,
    title        text not null check (length(title) <= 300),
    href         text not null check (href ~ '^/[^/\\]'),
    within       uuid,
    open         boolean not null,
    has_source   boolean not null default false,
    created_at   timestamptz not null,
    hidden_at    timestamptz,
    withdrawn_at timestamptz,
    -- What somebody took back leaves none of its words here.
    check ((withdrawn_at is null) = (title <> ''))
);
-- The ends of threads are looked for among what something led to, and these are few.
create index on thread.node (within, created_at desc) where has_source;

-- What led to what. "added_by" is set where somebody taking part added it by hand, and goes with that person.
create table thread.edge (
    from_node uuid not null references thread.node (id),
    to_node   uuid not null references thread.node (id),
    how       text not null,
    added_at  timestamptz not null,
    added_by  uuid references people.person (id),
    primary key (from_node, to_node, how),
    check (from_node <> to_node)
);
create index on thread.edge (to_node, from_node, how);
create index on thread.edge (added_by) where added_by is not null;
