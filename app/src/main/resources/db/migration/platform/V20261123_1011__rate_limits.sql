-- Layout given by Bucket4j. The id is a keyed hash: no address and no account can be read from it.
create table platform.bucket (
    id         text primary key,
    state      bytea,
    expires_at bigint
);
create index on platform.bucket (expires_at);

-- The key for the hashes of one day. Once it is gone, nobody can tell which bucket was whose.
create table platform.bucket_key (
    day date primary key,
    key bytea not null check (length(key) = 32)
);

-- What the house keeps to itself and all its nodes share; made when it is first needed.
create table platform.secret (
    name  text primary key,
    value bytea not null check (length(value) = 32)
);
