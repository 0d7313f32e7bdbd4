create schema webhooks;

-- Programs elsewhere that are told when something public happens. The secret signs what they are told.
create table webhooks.receiver (
    id           uuid primary key,
    address      text not null unique check (length(address) <= 500),
    secret       text not null check (length(secret) between 16 and 200),
    added_at     timestamptz not null,
    delivered_at timestamptz
);

-- What could not be delivered within a day. It waits for an operator.
create table webhooks.given_up (
    receiver   uuid not null references webhooks.receiver (id) on delete cascade,
    news       uuid not null,
    kind       text not null,
    what       text not null,
    path       text not null,
    at         timestamptz not null,
    gave_up_at timestamptz not null,
    why        text not null,
    primary key (receiver, news)
);
