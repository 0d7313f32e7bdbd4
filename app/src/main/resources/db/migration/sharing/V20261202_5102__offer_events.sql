-- What happened to offers and requests, for the news; names nobody.
create table sharing.offer_event (
    id    uuid primary key,
    offer uuid not null references sharing.offer (id),
    act   text not null,
    at    timestamptz not null
);
create index on sharing.offer_event (offer);

create table sharing.request_event (
    id      uuid primary key,
    request uuid not null references sharing.request (id),
    act     text not null,
    at      timestamptz not null
);
create index on sharing.request_event (request);

-- The words by which offers and requests are looked for, as long as everybody may read them.
alter table sharing.offer add column words tsvector;
create index on sharing.offer using gin (words);
alter table sharing.request add column words tsvector;
create index on sharing.request using gin (words);
