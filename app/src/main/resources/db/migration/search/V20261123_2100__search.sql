create schema search;
-- Finds words that are written alike. It comes with PostgreSQL; the owner of a database may switch it on.
create extension if not exists pg_trgm;

-- Everything public that can be found, put here by the rooms in the transaction that changes it.
create table search.entry (
    kind     text     not null,
    id       uuid     not null,
    title    text     not null,
    body     text     not null,
    href     text     not null,
    language text     not null,
    place    text,
    words    tsvector not null,
    primary key (kind, id)
);
create index on search.entry using gin (words);

-- Words as they are written, with their stem. Not unique: nobody shall wait for somebody else's new word.
create table search.word (
    written text not null,
    stem    text not null
);
create index on search.word (written);
create index on search.word using gin (written gin_trgm_ops);
