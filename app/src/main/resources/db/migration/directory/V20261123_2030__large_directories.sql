-- For lists of a hundred thousand services and more.

-- The lists of the API, in their order.
create index on directory.service (id) where gone_at is null;
create index on directory.address (postal_code) where postal_code <> '';
create index on directory.organization using gin (to_tsvector('german', name || ' ' || description));
create index on directory.taxonomy_term using gin (to_tsvector('german', name || ' ' || description));

-- What narrows a list down is looked through by the thousand: it stays small, and the words, many times as long, stand
-- apart from it.
create table directory.listing_text (
    service_id uuid primary key references directory.listing (service_id) on delete cascade,
    teaser     text not null,
    words      tsvector not null
);
insert into directory.listing_text select service_id, teaser, words from directory.listing;
create index on directory.listing_text using gin (words);
alter table directory.listing drop column teaser, drop column words;

-- The week ends on Sunday at midnight; what is open beyond it is open on Monday.
update directory.listing set open_week = open_week * '{[0,10080)}' + (
    select range_agg(int4range(0, upper(late) - 10080)) from unnest(open_week) late where upper(late) > 10080)
where upper(open_week) > 10080;

-- What the list can be narrowed down to, and how many services that leaves. Counting them takes seconds among many,
-- so it is done with every import and every night, not for every visitor.
create table directory.choosable (
    kind     text not null check (kind in ('topic', 'language', 'city')),
    key      text not null,
    services bigint not null,
    primary key (kind, key)
);

insert into directory.choosable (kind, key, services)
select 'topic', topic::text, count(*) from directory.listing, unnest(topics) topic group by topic
union all
select 'language', language, count(*) from directory.listing, unnest(languages) language group by language
union all
select 'city', city, count(*) from directory.listing where city <> '' group by city;

-- How far a file is that an operator handed in. While it is being read there is nothing to tell yet.
alter table directory.reading
    alter column taken drop not null,
    alter column told drop not null,
    add column step text,
    add column done bigint not null default 0,
    add column total bigint not null default 0,
    add column seen_at timestamptz,
    add check ((taken is null) = (told is null));
