-- Ways to go about it that can be taken again: imported ones and those published from an undertaking. Our own come with
-- the program. "source" names where it came from; reading the same source again replaces it.
create table undertakings.template (
    id           uuid primary key,
    source       text not null unique,
    content      jsonb not null,
    undertaking  uuid references undertakings.undertaking (id),
    published_at timestamptz not null
);
