-- An offer answers a need on the map.
create table sharing.need_offer (
    id        uuid primary key,
    need      uuid not null references atlas.entry (id),
    offer     uuid not null references sharing.offer (id),
    -- Who said so; null once they are gone.
    author    uuid references people.person (id),
    words     text not null check (length(words) <= 1000),
    at        timestamptz not null,
    hidden_at timestamptz,
    unique (need, offer)
);
create index on sharing.need_offer (offer);
create index on sharing.need_offer (author) where author is not null;
