create schema places;

-- Where public things are, as their rooms tell it. The names in it are the gazetteer.
create table places.located (
    kind      text not null,
    id        uuid not null,
    street    text not null,
    number    text not null,
    postcode  text not null,
    town      text not null,
    district  text,
    latitude  double precision check (latitude between -90 and 90),
    longitude double precision check (longitude between -180 and 180),
    primary key (kind, id),
    check ((latitude is null) = (longitude is null))
);
create index on places.located (lower(town), district);
create index on places.located (postcode);
create index on places.located (lower(street));
