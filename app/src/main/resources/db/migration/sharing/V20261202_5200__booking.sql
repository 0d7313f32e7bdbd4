alter table sharing.booking
    -- Hours that became free, kept for somebody who waited, until they say whether they still want them.
    add column held_until timestamptz,
    -- Who wrote the answer: the owner's side, or whoever cancelled.
    add column answered_by uuid references people.person (id),
    add column hidden_at timestamptz,
    add column answer_hidden_at timestamptz,
    add check (held_until is null or state = 'ASKED');
create index on sharing.booking (answered_by) where answered_by is not null;
create index on sharing.booking (held_until) where held_until is not null;
-- What is taken in a span of time, of all things at once: the search for what is free reads nothing but this index.
create index taken_at on sharing.booking using gist (kept) include (piece, offer)
    where state in ('ASKED', 'AGREED', 'OUT');

-- Hours of an offer that cannot be booked although nobody here booked them.
create table sharing.blocked (
    offer    uuid not null references sharing.offer (id),
    source   text not null check (length(source) between 1 and 200),
    from_at  timestamptz not null,
    until_at timestamptz not null,
    check (from_at < until_at)
);
create index on sharing.blocked (offer, until_at);
create index blocked_at on sharing.blocked using gist (tstzrange(from_at, until_at)) include (offer);
