-- Whatever a list is narrowed down by is looked up in one index, which keeps only what has all of it: before, each
-- service with one of the marks was read to see whether it had the others.

-- The hours of the week, from Monday midnight, in which a service is open for a minute at least.
create function directory.hours_of_week(open_week int4multirange) returns int[] immutable strict parallel safe
begin atomic
    select coalesce(array_agg(distinct hour), '{}')
    from unnest(open_week) time, generate_series(lower(time) / 60, (upper(time) - 1) / 60) hour;
end;

alter table directory.listing
    add column open_hours int[] not null generated always as (directory.hours_of_week(open_week)) stored;

drop index directory.listing_topics_idx, directory.listing_languages_idx, directory.listing_cities_idx,
    directory.listing_postal_codes_idx, directory.listing_open_week_idx;
create index listing_marks on directory.listing using gin (topics, languages, cities, postal_codes, open_hours);
create index on directory.listing (name collate "de-x-icu", service_id) where step_free;
create index on directory.listing (name collate "de-x-icu", service_id) where easy;
analyze directory.listing;

-- How much there is of what the interface lists, without what is gone. It changes with imports only, and counting
-- hundreds of thousands for each page of a list takes longer than the page.
create table directory.total (
    kind   text primary key,
    number bigint not null
);

insert into directory.total (kind, number)
select 'service', count(*) from directory.service where gone_at is null
union all
select 'organization', count(*) from directory.organization where gone_at is null
union all
select 'service_at_location', count(*) from directory.service_at_location t
where exists (select from directory.service s where s.id = t.service_id and s.gone_at is null)
union all
select 'taxonomy', count(*) from directory.taxonomy
union all
select 'taxonomy_term', count(*) from directory.taxonomy_term;
