-- Everything public that has a place, put here by the rooms in the transaction that changes it.
create table places.map_mark (
    number    bigint generated always as identity primary key,
    layer     text collate "C" not null,
    id        uuid   not null,
    category  text collate "C" not null,
    title     text   not null,
    words     tsvector not null,
    path      text   not null check (path like '/%'),
    -- A point on it, from which distances are said.
    longitude double precision not null check (longitude between -180 and 180),
    latitude  double precision not null check (latitude between -90 and 90),
    -- What is drawn where it is more than a point (WKB), and the box around it in units of the map.
    shape     bytea,
    bounds    box,
    unique (layer, id),
    check ((shape is null) = (bounds is null))
);
create index on places.map_mark using gin (words);
create index on places.map_mark using gist (bounds) where bounds is not null;

-- The same points, narrow: a tile of the whole world counts them all. The code goes along a Z-order curve, so that what
-- lies in one tile, or in one cell of it, lies between two codes.
create table places.map_point (
    number   bigint primary key references places.map_mark on delete cascade,
    code     bigint  not null,
    x        integer not null,
    y        integer not null,
    layer    text collate "C" not null,
    category text collate "C" not null
);
create index on places.map_point (code);
