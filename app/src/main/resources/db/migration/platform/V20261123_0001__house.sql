create schema platform;

create table platform.place_version (
    version         integer generated always as identity primary key,
    name            text not null,
    languages       text[] not null check (cardinality(languages) > 0),
    contact_mail    text not null,
    contact_phone   text not null,
    contact_address text not null,
    crisis_labels   text[] not null,
    crisis_numbers  text[] not null,
    imprint         text not null,
    privacy         text not null,
    changed_by      uuid,
    changed_at      timestamptz not null,
    check (cardinality(crisis_labels) = cardinality(crisis_numbers))
);

-- A form that was sent, so that sending it twice does no harm.
create table platform.submission (
    id         uuid primary key,
    person     uuid,
    sent_at    timestamptz not null,
    went_on_to text
);
create index on platform.submission (sent_at);

-- Layouts below are given by Spring Session and db-scheduler.
create table platform.spring_session (
    primary_id            char(36) primary key,
    session_id            char(36) not null unique,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval integer not null,
    expiry_time           bigint not null,
    principal_name        varchar(100)
);
create index on platform.spring_session (expiry_time);
create index on platform.spring_session (principal_name);

create table platform.spring_session_attributes (
    session_primary_id char(36) not null references platform.spring_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);

create table platform.job (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index on platform.job (execution_time);
create index on platform.job (last_heartbeat);
