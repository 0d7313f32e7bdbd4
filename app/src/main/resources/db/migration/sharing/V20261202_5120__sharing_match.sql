-- The words of every open offer and request, brought to their stems, so that a new one finds the others by an index.
-- A row goes with the words it was made of, in the same transaction.
create table sharing.reading (
    id        uuid primary key,
    side      text not null check (side in ('OFFER', 'REQUEST')),
    category  text not null,
    -- Whole words of the title.
    title     text[] not null,
    -- All words with the parts of compounds, those of the title included.
    words     text[] not null,
    latitude  double precision,
    longitude double precision
);
create index on sharing.reading using gin (title);
create index on sharing.reading using gin (words);

-- Which offer may answer which request. A pair is there once and for all, so that nobody is told of it twice.
create table sharing.match (
    offer             uuid not null references sharing.offer (id),
    request           uuid not null references sharing.request (id),
    points            integer not null,
    metres            double precision,
    same_category     boolean not null,
    -- Whether it still fits, as both are now.
    stands            boolean not null default true,
    -- "Passt nicht", said by whoever offers, or by whoever looks for something.
    unfit_for_offer   boolean not null default false,
    unfit_for_request boolean not null default false,
    at                timestamptz not null,
    primary key (offer, request)
);
create index on sharing.match (request);
