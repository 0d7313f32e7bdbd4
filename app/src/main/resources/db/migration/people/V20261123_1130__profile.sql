-- A part of the profile; without a row nobody has written anything.
create table people.profile_part (
    person   uuid not null references people.person (id),
    part     text not null check (part in ('ABOUT', 'CAN', 'LEARN', 'LANGUAGES')),
    text     text not null check (length(text) between 1 and 2000),
    audience text not null check (audience in ('ME', 'GROUPS', 'SIGNED_IN', 'EVERYBODY')),
    primary key (person, part)
);

create table people.profile_picture (
    person      uuid primary key references people.person (id),
    file        text not null,
    description text not null check (length(description) between 1 and 300),
    audience    text not null check (audience in ('ME', 'GROUPS', 'SIGNED_IN', 'EVERYBODY'))
);
