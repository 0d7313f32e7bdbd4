-- A sign-in name is kept apart from the name that others see, and never shown to them.
create table people.password (
    person     uuid primary key references people.person (id),
    login      text not null check (length(login) between 3 and 80),
    hash       text not null,
    changed_at timestamptz not null
);
create unique index on people.password (lower(login));

-- Only confirmed addresses stand here; what waits for its confirmation is a link in people.mail_link.
create table people.email (
    person       uuid primary key references people.person (id),
    address      text not null check (length(address) between 3 and 254),
    confirmed_at timestamptz not null
);
create unique index on people.email (lower(address));

-- A link in a letter: it works once and for a short time. Only a hash of its secret is kept.
create table people.mail_link (
    secret_hash bytea primary key,
    purpose     text not null check (purpose in ('REGISTER', 'SIGN_IN', 'CONFIRM')),
    person      uuid references people.person (id),
    name        text,
    language    text,
    address     text not null,
    on_to       text,
    valid_until timestamptz not null,
    check ((purpose = 'REGISTER') = (person is null and name is not null))
);
create index on people.mail_link (valid_until);
create index on people.mail_link (person);

-- All cards of a house share one salt, so that six words find their card in one step.
create table people.card (
    person  uuid primary key references people.person (id),
    hash    bytea not null unique,
    made_at timestamptz not null,
    used_at timestamptz,
    -- true until the owner first signs in with a card that others helped to replace
    replaced boolean not null default false
);

create table people.passkey (
    id          bytea primary key,
    person      uuid not null references people.person (id),
    label       text not null check (length(label) between 1 and 80),
    public_key  bytea not null,
    sign_count  bigint not null,
    verified    boolean not null,
    transports  text not null,
    backup_able boolean not null,
    backed_up   boolean not null,
    attestation bytea not null,
    client_data bytea not null,
    made_at     timestamptz not null,
    used_at     timestamptz not null
);
create index on people.passkey (person);
