-- The services directory in the words of Open Referral HSDS 3: the same tables, the same columns.
--
-- What a column of ours cannot hold (a column of somebody's own, a date that is none, a reference that leads nowhere)
-- stays in "rest" under its own name, so that an export gives it back. "original_id" is the id as the source wrote
-- it, where that is no UUID.
create schema directory;

create table directory.source (
    name        text primary key check (length(name) between 1 and 120),
    imported_at timestamptz not null
);

create table directory.taxonomy (
    id          uuid primary key,
    source      text not null references directory.source (name),
    original_id text,
    rest        jsonb not null default '{}',
    name        text not null,
    description text not null default '',
    uri         text,
    version     text
);

create table directory.taxonomy_term (
    id          uuid primary key,
    source      text not null references directory.source (name),
    original_id text,
    rest        jsonb not null default '{}',
    code        text,
    name        text not null,
    description text not null default '',
    parent_id   uuid references directory.taxonomy_term (id),
    taxonomy    text,
    language    text,
    taxonomy_id uuid references directory.taxonomy (id),
    term_uri    text
);
create index on directory.taxonomy_term (parent_id);
create index on directory.taxonomy_term (taxonomy_id);

-- Each term with itself and all above it; made anew when terms change.
create table directory.topic_above (
    term  uuid not null references directory.taxonomy_term (id) on delete cascade,
    topic uuid not null references directory.taxonomy_term (id) on delete cascade,
    primary key (term, topic)
);
create index on directory.topic_above (topic);

-- Once imported never deleted, only marked as gone: other rooms may lead to it.
create table directory.organization (
    id                     uuid primary key,
    source                 text not null references directory.source (name),
    original_id            text,
    rest                   jsonb not null default '{}',
    name                   text not null,
    alternate_name         text,
    description            text not null default '',
    email                  text,
    website                text,
    tax_status             text,
    tax_id                 text,
    year_incorporated      numeric,
    legal_status           text,
    logo                   text,
    uri                    text,
    parent_organization_id uuid references directory.organization (id),
    gone_at                timestamptz,
    claimant               uuid references people.organisation (id)
);
create index on directory.organization (parent_organization_id);
create index on directory.organization (claimant) where claimant is not null;
create index on directory.organization (name collate "de-x-icu", id) where gone_at is null;

create table directory.program (
    id              uuid primary key,
    source          text not null references directory.source (name),
    original_id     text,
    rest            jsonb not null default '{}',
    organization_id uuid references directory.organization (id),
    name            text not null,
    alternate_name  text,
    description     text not null default ''
);
create index on directory.program (organization_id);

-- The columns from easy_name on are ours; HSDS has no place for easy language and for access points.
create table directory.service (
    id                      uuid primary key,
    source                  text not null references directory.source (name),
    original_id             text,
    rest                    jsonb not null default '{}',
    organization_id         uuid references directory.organization (id),
    program_id              uuid references directory.program (id),
    name                    text not null,
    alternate_name          text,
    description             text,
    url                     text,
    email                   text,
    status                  text not null default 'active'
        check (status in ('active', 'inactive', 'defunct', 'temporarily closed')),
    interpretation_services text,
    application_process     text,
    fees_description        text,
    wait_time               text,
    fees                    text,
    accreditations          text,
    eligibility_description text,
    minimum_age             numeric,
    maximum_age             numeric,
    assured_date            date,
    assurer_email           text,
    licenses                text,
    alert                   text,
    last_modified           timestamptz,
    easy_name               text,
    easy_description        text,
    easy_eligibility        text,
    easy_application        text,
    access_point            boolean not null default false,
    gone_at                 timestamptz
);
create index on directory.service (organization_id);
create index on directory.service (program_id);
create index on directory.service (last_modified);
create index on directory.service (source);

create table directory.location (
    id                       uuid primary key,
    source                   text not null references directory.source (name),
    original_id              text,
    rest                     jsonb not null default '{}',
    location_type            text not null default 'physical' check (location_type in ('physical', 'postal', 'virtual')),
    url                      text,
    organization_id          uuid references directory.organization (id),
    name                     text,
    alternate_name           text,
    description              text,
    transportation           text,
    latitude                 numeric,
    longitude                numeric,
    external_identifier      text,
    external_identifier_type text
);
create index on directory.location (organization_id);

create table directory.service_at_location (
    id          uuid primary key,
    source      text not null references directory.source (name),
    original_id text,
    rest        jsonb not null default '{}',
    service_id  uuid not null references directory.service (id),
    location_id uuid not null references directory.location (id),
    description text
);
create index on directory.service_at_location (service_id);
create index on directory.service_at_location (location_id);

create table directory.contact (
    id                     uuid primary key,
    source                 text not null references directory.source (name),
    original_id            text,
    rest                   jsonb not null default '{}',
    organization_id        uuid references directory.organization (id),
    service_id             uuid references directory.service (id),
    service_at_location_id uuid references directory.service_at_location (id),
    location_id            uuid references directory.location (id),
    name                   text,
    title                  text,
    department             text,
    email                  text
);
create index on directory.contact (organization_id) where organization_id is not null;
create index on directory.contact (service_id) where service_id is not null;
create index on directory.contact (service_at_location_id) where service_at_location_id is not null;
create index on directory.contact (location_id) where location_id is not null;

create table directory.phone (
    id                     uuid primary key,
    source                 text not null references directory.source (name),
    original_id            text,
    rest                   jsonb not null default '{}',
    location_id            uuid references directory.location (id),
    service_id             uuid references directory.service (id),
    organization_id        uuid references directory.organization (id),
    contact_id             uuid references directory.contact (id),
    service_at_location_id uuid references directory.service_at_location (id),
    number                 text not null,
    extension              numeric,
    type                   text,
    description            text
);
create index on directory.phone (location_id) where location_id is not null;
create index on directory.phone (service_id) where service_id is not null;
create index on directory.phone (organization_id) where organization_id is not null;
create index on directory.phone (contact_id) where contact_id is not null;
create index on directory.phone (service_at_location_id) where service_at_location_id is not null;

create table directory.address (
    id             uuid primary key,
    source         text not null references directory.source (name),
    original_id    text,
    rest           jsonb not null default '{}',
    location_id    uuid references directory.location (id),
    attention      text,
    address_1      text not null default '',
    address_2      text,
    city           text not null default '',
    region         text,
    state_province text not null default '',
    postal_code    text not null default '',
    country        text not null default '',
    address_type   text not null default 'physical' check (address_type in ('physical', 'postal', 'virtual'))
);
create index on directory.address (location_id);

create table directory.schedule (
    id                     uuid primary key,
    source                 text not null references directory.source (name),
    original_id            text,
    rest                   jsonb not null default '{}',
    service_id             uuid references directory.service (id),
    location_id            uuid references directory.location (id),
    service_at_location_id uuid references directory.service_at_location (id),
    valid_from             date,
    valid_to               date,
    dtstart                date,
    timezone               numeric,
    until                  date,
    count                  numeric,
    wkst                   text check (wkst in ('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU')),
    freq                   text check (freq in ('WEEKLY', 'MONTHLY')),
    interval               numeric,
    byday                  text,
    byweekno               text,
    bymonthday             text,
    byyearday              text,
    description            text,
    opens_at               time,
    closes_at              time,
    schedule_link          text,
    attending_type         text,
    notes                  text
);
create index on directory.schedule (service_id) where service_id is not null;
create index on directory.schedule (location_id) where location_id is not null;
create index on directory.schedule (service_at_location_id) where service_at_location_id is not null;

create table directory.funding (
    id              uuid primary key,
    source          text not null references directory.source (name),
    original_id     text,
    rest            jsonb not null default '{}',
    organization_id uuid references directory.organization (id),
    service_id      uuid references directory.service (id),
    funded_by       text
);
create index on directory.funding (organization_id) where organization_id is not null;
create index on directory.funding (service_id) where service_id is not null;

create table directory.service_area (
    id          uuid primary key,
    source      text not null references directory.source (name),
    original_id text,
    rest        jsonb not null default '{}',
    service_id  uuid references directory.service (id),
    name        text,
    description text,
    extent      text,
    extent_type text,
    uri         text
);
create index on directory.service_area (service_id);

create table directory.required_document (
    id          uuid primary key,
    source      text not null references directory.source (name),
    original_id text,
    rest        jsonb not null default '{}',
    service_id  uuid references directory.service (id),
    document    text,
    uri         text
);
create index on directory.required_document (service_id);

create table directory.language (
    id          uuid primary key,
    source      text not null references directory.source (name),
    original_id text,
    rest        jsonb not null default '{}',
    service_id  uuid references directory.service (id),
    location_id uuid references directory.location (id),
    phone_id    uuid references directory.phone (id),
    name        text,
    code        text,
    note        text
);
create index on directory.language (service_id) where service_id is not null;
create index on directory.language (location_id) where location_id is not null;
create index on directory.language (phone_id) where phone_id is not null;

create table directory.accessibility (
    id          uuid primary key,
    source      text not null references directory.source (name),
    original_id text,
    rest        jsonb not null default '{}',
    location_id uuid references directory.location (id),
    description text,
    details     text,
    url         text
);
create index on directory.accessibility (location_id);

create table directory.cost_option (
    id                 uuid primary key,
    source             text not null references directory.source (name),
    original_id        text,
    rest               jsonb not null default '{}',
    service_id         uuid references directory.service (id),
    valid_from         date,
    valid_to           date,
    option             text,
    currency           text,
    amount             numeric,
    amount_description text
);
create index on directory.cost_option (service_id);

create table directory.organization_identifier (
    id                uuid primary key,
    source            text not null references directory.source (name),
    original_id       text,
    rest              jsonb not null default '{}',
    organization_id   uuid references directory.organization (id),
    identifier_scheme text,
    identifier_type   text not null,
    identifier        text not null
);
create index on directory.organization_identifier (organization_id);

-- Belongs to a row of any table: no foreign key is possible.
create table directory.attribute (
    id               uuid primary key,
    source           text not null references directory.source (name),
    original_id      text,
    rest             jsonb not null default '{}',
    link_id          uuid not null,
    taxonomy_term_id uuid references directory.taxonomy_term (id),
    link_type        text,
    link_entity      text,
    value            text
);
create index on directory.attribute (link_id);
create index on directory.attribute (taxonomy_term_id);

create table directory.metadata (
    id                uuid primary key,
    source            text not null references directory.source (name),
    original_id       text,
    rest              jsonb not null default '{}',
    resource_id       uuid not null,
    resource_type     text not null default '',
    last_action_date  date,
    last_action_type  text not null default '',
    field_name        text not null default '',
    previous_value    text not null default '',
    replacement_value text not null default '',
    updated_by        text not null default ''
);
create index on directory.metadata (resource_id);

create table directory.meta_table_description (
    id            uuid primary key,
    source        text not null references directory.source (name),
    original_id   text,
    rest          jsonb not null default '{}',
    name          text,
    language      text,
    character_set text
);

-- What the list of services shows and filters by, one row per service that is there; written with every change.
create table directory.listing (
    service_id        uuid primary key references directory.service (id),
    name              text not null,
    organization_id   uuid references directory.organization (id),
    organization_name text,
    teaser            text not null,
    city              text not null,
    postal_codes      text[] not null,
    cities            text[] not null,
    latitude          double precision,
    longitude         double precision,
    languages         text[] not null,
    topics            uuid[] not null,
    step_free         boolean not null,
    access_point      boolean not null,
    easy              boolean not null,
    open_week         int4multirange not null,
    dated             boolean not null,
    words             tsvector not null
);
create index on directory.listing (name collate "de-x-icu", service_id);
create index on directory.listing using gin (words);
create index on directory.listing using gin (topics);
create index on directory.listing using gin (languages);
create index on directory.listing using gin (cities);
create index on directory.listing using gin (postal_codes);
create index on directory.listing using gist (open_week);
create index on directory.listing (latitude, longitude);
create index on directory.listing (organization_id);
create index on directory.listing (name collate "de-x-icu", service_id) where access_point;
create index on directory.listing (service_id) where dated;
